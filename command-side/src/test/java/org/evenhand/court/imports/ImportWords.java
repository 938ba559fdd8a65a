package org.evenhand.court.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.CourtImportEvent.CourtImportStarted;
import org.evenhand.court.CourtImportEvent.ImportLinesReported;
import org.evenhand.court.ImportLine;
import org.evenhand.court.ImportWarning;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.TakenAs;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.vault.Fingerprints;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.VaultPlaces;
import org.jspecify.annotations.Nullable;

/** The words of the import's tests. */
final class ImportWords {

    static final Actor LIAISON = new Actor(StreamFixture.STAFF, Role.COURT_LIAISON);
    static final Fingerprints FINGERPRINTS = fingerprints();

    private ImportWords() {}

    static RememberedRecord aRecord() {
        return new RememberedRecord(FINGERPRINTS);
    }

    static CourtImporting importing(RememberedRecord record) {
        return new CourtImporting(record, record, FINGERPRINTS, StreamFixture.LONDON);
    }

    static RememberedRecord imported(String file) {
        var record = aRecord();
        importing(record).take(file(file), LIAISON);
        return record;
    }

    static byte[] file(String name) {
        try (InputStream in =
                Objects.requireNonNull(ImportWords.class.getResourceAsStream("/court-imports/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static List<ImportLine> lines(WhatIsRecorded record) {
        return record.all(ImportLinesReported.class).stream()
                .flatMap(reported -> reported.lines().stream())
                .toList();
    }

    static @Nullable TakenAs takenAs(WhatIsRecorded record, String path) {
        return line(record, path).takenAs();
    }

    static @Nullable LeftBecause leftBecause(WhatIsRecorded record, String path) {
        return line(record, path).leftBecause();
    }

    private static ImportLine line(WhatIsRecorded record, String path) {
        return lines(record).stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + path));
    }

    static Set<ImportWarning.Kind> warnings(WhatIsRecorded record) {
        return record.all(CourtImportFinished.class).getLast().warnings().stream()
                .map(ImportWarning::kind)
                .collect(Collectors.toSet());
    }

    static PersonId person(WhatIsRecorded record, String given) {
        return record.all(PersonRegistered.class).stream()
                .filter(registered ->
                        registered.names().getFirst().given().orElse("").equals(given))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + given))
                .person();
    }

    static ContactDetailsSet detail(WhatIsRecorded record, String given, ContactKind kind) {
        var stream = new StreamId(StreamType.PERSON, person(record, given));
        return record.of(stream, ContactDetailsSet.class).stream()
                .filter(set -> set.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " of " + given));
    }

    /** Each value of the file in exactly one line, taken or left, and counted so. */
    static void assertEveryValueOnce(byte[] bytes, WhatIsRecorded record) {
        List<ImportLine> lines = lines(record);
        assertThat(lines.stream().map(ImportLine::path)).containsExactlyElementsOf(paths(bytes));
        assertThat(new HashSet<>(lines)).hasSameSizeAs(lines);
        for (ImportLine line : lines) {
            assertThat((line.takenAs() == null) != (line.leftBecause() == null))
                    .as(line.path())
                    .isTrue();
            assertThat(line.became() != null).as(line.path()).isEqualTo(line.takenAs() != null);
        }
        CourtImportFinished finished = record.all(CourtImportFinished.class).getLast();
        assertThat(finished.taken() + finished.left()).isEqualTo(lines.size());
        assertThat(record.all(CourtImportStarted.class).getLast().values()).isEqualTo(lines.size());
    }

    private static List<String> paths(byte[] bytes) {
        return new Spot("$", JsonReading.read(CaseFileText.of(bytes).text()))
                .leaves().stream().map(Spot::path).toList();
    }

    /** By a second reading of the file that shares nothing with the first: what stands beside a "Yes" is never open. */
    static void assertNothingProtectedIsOpen(byte[] bytes, WhatIsRecorded record) {
        Set<String> open = record.all(ContactDetailsSet.class).stream()
                .filter(set -> !set.confidential().fromOtherParties())
                .map(set -> set.detail().orElse(""))
                .collect(Collectors.toSet());
        protectedWords(new Spot("$", JsonReading.read(CaseFileText.of(bytes).text())))
                .forEach(word -> assertThat(open).as("something protected").noneMatch(each -> each.contains(word)));
    }

    private static Stream<String> protectedWords(Spot spot) {
        Stream<String> here = Stream.of(
                        said(spot, "isAddressConfidential", spot.at("address", "AddressLine1")),
                        said(spot, "isEmailAddressConfidential", spot.at("email")),
                        said(spot, "isPhoneNumberConfidential", spot.at("phoneNumber")),
                        said(spot, "liveInRefuge", spot.at("address", "AddressLine1")),
                        said(spot, "liveInRefuge", spot.at("email")),
                        said(spot, "liveInRefuge", spot.at("phoneNumber")))
                .flatMap(each -> each);
        Stream<Spot> inner = switch (spot.value()) {
            case Value.Fields(var fields) ->
                fields.keySet().stream()
                        .filter(name -> !name.equals("case_details_before"))
                        .map(spot::at);
            case Value.Many(var values) -> values.stream().map(value -> new Spot(spot.path(), value));
            case Value.Plain plain -> Stream.empty();
        };
        return Stream.concat(here, inner.flatMap(ImportWords::protectedWords));
    }

    private static Stream<String> said(Spot party, String flag, Spot detail) {
        return party.at(flag).isYes() && !detail.isEmpty() ? Stream.of(detail.text()) : Stream.empty();
    }

    private static Fingerprints fingerprints() {
        try {
            var folder = Files.createTempDirectory("vault");
            folder.toFile().deleteOnExit();
            return new Fingerprints(FolderVault.open(VaultPlaces.under(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
