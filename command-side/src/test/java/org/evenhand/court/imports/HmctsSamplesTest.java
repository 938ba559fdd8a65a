package org.evenhand.court.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.imports.ImportWords.assertEveryValueOnce;
import static org.evenhand.court.imports.ImportWords.assertNothingProtectedIsOpen;
import static org.evenhand.court.imports.ImportWords.lines;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.Party;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.platform.posting.ImportDesk;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The public sample files of HMCTS, posted as a program posts them and read back from a real PostgreSQL. */
class HmctsSamplesTest {

    private static final List<Path> FILES = HmctsSamples.files();

    @TempDir
    static Path homes;

    @BeforeAll
    static void are_there() {
        assumeFalse(FILES.isEmpty(), "SKIPPED: the samples of HMCTS do not lie beside this checkout");
    }

    @TestFactory
    Stream<DynamicTest> each_sample_stands_on_record_field_by_field() {
        return FILES.stream()
                .map(SampleFile::read)
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> {
                    try (var desk = new ImportDesk(homes.resolve(file.name()))) {
                        var answer = desk.json(file.bytes());
                        assertThat(answer.getStatus()).isEqualTo(201);
                        var told = ImportDesk.tree(answer);
                        assertThat(told.get("taken").size() + told.get("left").size())
                                .isEqualTo(told.get("values").asInt());

                        WhatIsRecorded record = recordOf(desk);
                        stands(file, record);
                        everyValueIsAccountedFor(file, record);

                        long once = desk.recorded();
                        var again = desk.json(file.bytes());
                        assertThat(again.getStatus()).isEqualTo(200);
                        assertThat(ImportDesk.tree(again).get("importedBefore").asBoolean())
                                .isTrue();
                        assertThat(desk.recorded())
                                .as("the same file twice adds nothing")
                                .isEqualTo(once);
                    }
                }));
    }

    @Test
    void people_of_several_cases_are_known_again_and_what_one_case_keeps_no_later_one_opens() {
        try (var desk = new ImportDesk(homes.resolve("all"))) {
            FILES.forEach(file -> desk.json(SampleFile.read(file).bytes()));
            WhatIsRecorded record = recordOf(desk);

            assertThat(record.all(CourtCaseLinked.class)).hasSize(FILES.size());
            assertThat(record.all(PersonRegistered.class).stream()
                            .filter(each -> each.dateOfBirth() != null)
                            .map(each -> each.names().getFirst().given().text()))
                    .doesNotHaveDuplicates();
            FILES.stream().map(SampleFile::read).forEach(file -> assertNothingProtectedIsOpen(file.bytes(), record));
        }
    }

    private static void stands(SampleFile file, WhatIsRecorded record) {
        var linked = record.all(CourtCaseLinked.class);
        assertThat(linked).hasSize(1);
        assertThat(linked.getFirst().number().text()).isEqualTo(file.number());
        assertThat(linked.getFirst().scheme()).isEqualTo(file.numberAddsUp() ? NumberScheme.CCD16 : NumberScheme.OTHER);
        assertThat(linked.getFirst().court()).isEqualTo(file.court());
        assertThat(linked.getFirst().type()).isEqualTo(CourtCaseType.C100);

        assertThat(file.people()).as("three a side, five children, one other").hasSize(12);
        assertThat(linked.getFirst().parties().stream()
                        .map(party -> person(party, record))
                        .toList())
                .isEqualTo(file.people());

        assertThat(record.all(OrderReceived.class).stream()
                        .map(each -> new SampleFile.Order(
                                each.state(),
                                each.kind(),
                                each.type(),
                                each.madeOn().toString()))
                        .toList())
                .isEqualTo(file.orders());
        assertThat(record.all(HearingListed.class)).hasSize((int) file.hearings());
    }

    private static SampleFile.Person person(Party party, WhatIsRecorded record) {
        PersonId id = party.person();
        var stream = new StreamId(StreamType.PERSON, id);
        var registered = record.of(stream, PersonRegistered.class).getFirst();
        var name = registered.names().getFirst();
        var born = registered.dateOfBirth();
        return new SampleFile.Person(
                party.role(),
                name.given().text(),
                name.family().text(),
                born == null ? "" : born.text(),
                record.of(stream, PersonEvent.class).stream()
                        .filter(ContactDetailsSet.class::isInstance)
                        .map(ContactDetailsSet.class::cast)
                        .map(set -> set.kind() + "|" + set.detail().text() + "|"
                                + set.confidential().fromOtherParties())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void everyValueIsAccountedFor(SampleFile file, WhatIsRecorded record) {
        assertEveryValueOnce(file.bytes(), record);
        assertThat(lines(record))
                .as("a field whose meaning nobody has decided")
                .noneMatch(line -> line.leftBecause() == LeftBecause.UNKNOWN_FIELD);
        assertThat(record.all(CourtImportFinished.class)).hasSize(1);
        assertNothingProtectedIsOpen(file.bytes(), record);
    }

    private static WhatIsRecorded recordOf(ImportDesk desk) {
        var events = desk.events();
        return () -> events;
    }
}
