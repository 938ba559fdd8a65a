package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.evenhand.family.TwoSides.LIAISON;
import static org.evenhand.family.TwoSides.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.RecallDisclosure;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureEvent;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.DisclosureMethod;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.disclosure.TypedGrant;
import org.evenhand.identity.DemoStaff;
import org.evenhand.ledger.bundle.BundleCheck;
import org.evenhand.ledger.notes.Policy;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Role;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.Visitor;
import org.evenhand.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a disclosure released leaves with its proof: for the desk that released it, as long as it stands and nobody in it is erased. */
@EvenhandTest
class BundlesOfADisclosureTest {

    private static final Actor PRIVACY = new Actor(DemoStaff.PRIVACY, Role.PRIVACY_OFFICER);
    private static final String MARKER = "Calm today on the heath near Whitby.";
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    private final OnRecord record;
    private final Vault vault;
    private final Path home;
    private final TwoSides family;
    private final Visitor liaison;
    private final Visitor auditor;
    private final DisclosureId disclosure;
    private final NoteId note;

    @TempDir
    private Path taken;

    BundlesOfADisclosureTest(
            @Autowired Commands commands,
            @Autowired Ids ids,
            @Autowired OnRecord record,
            @Autowired Vault vault,
            @Value("${evenhand.data-dir}") Path home,
            @LocalServerPort int port) {
        this.record = record;
        this.vault = vault;
        this.home = home;
        this.family = new TwoSides(commands, ids);
        this.liaison = new Visitor("liaison", port);
        this.auditor = new Visitor("auditor", port);
        this.disclosure = new DisclosureId(ids.next());
        this.note = new NoteId(ids.next());
    }

    @Test
    void the_liaison_takes_what_was_released_and_the_auditor_does_not() throws IOException {
        packed();
        assertThat(order(liaison).statusCode()).as("not released").isEqualTo(409);
        released();
        assertThat(liaison.page("/disclosures/" + disclosure.value() + atLeast())
                        .body())
                .contains("Order evidence bundle");
        assertThat(order(auditor).statusCode()).isEqualTo(404);

        String bundle = ready(ordered());
        Path zip = Files.write(taken.resolve("bundle.zip"), liaison.bytes(bundle + "/file"));
        assertThat(BundleCheck.of(zip, policy()).fields()).isPositive();
        assertThat(disclosed(zip)).contains(MARKER);
        assertThat(liaison.page(bundle).body()).contains("What the released pack showed");
        assertThat(new Visitor("privacy", liaison.port()).json(bundle).statusCode())
                .isEqualTo(200);
        for (String account : List.of("auditor", "clinician", "clinician2", "supervisor", "trainee", "manager")) {
            var visitor = new Visitor(account, liaison.port());
            assertThat(visitor.json(bundle).statusCode()).as(account).isEqualTo(404);
            assertThat(visitor.json(bundle + "/file").statusCode()).as(account).isEqualTo(404);
        }
        assertNothingInTheClear();
    }

    @Test
    void recalled_it_is_deleted_and_not_packed_again() throws IOException {
        packed();
        released();
        String bundle = ready(ordered());
        done(PRIVACY, new RecallDisclosure(disclosure, words("sent to the wrong court")));
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(liaison.json(bundle).body()).contains("\"state\":\"RECALLED\""));
        assertThat(liaison.json(bundle + "/file").statusCode()).isEqualTo(404);
        assertThat(files(bundle)).isEmpty();
        assertThat(order(liaison).statusCode()).isEqualTo(409);
    }

    @Test
    void after_an_erasure_it_is_deleted_and_another_shows_what_is_left() throws IOException {
        packed();
        released();
        String bundle = ready(ordered());
        vault.destroy(family.a.subject(), "ART_17_1_G", Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(liaison.json(bundle + "/file").statusCode()).as("at once").isEqualTo(404);
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(liaison.json(bundle).body()).contains("\"state\":\"ERASED\""));
        assertThat(files(bundle)).isEmpty();

        String again = ready(ordered());
        Path zip = Files.write(taken.resolve("again.zip"), liaison.bytes(again + "/file"));
        assertThat(BundleCheck.of(zip, policy()).events()).isPositive();
        assertThat(disclosed(zip)).doesNotContain("Whitby");
        assertNothingInTheClear();
    }

    private void packed() {
        family.isOpen();
        done(
                TwoSides.FOR_A,
                new StartNote(
                        note, family.caseFile, Compartment.of(family.a), null, NoteKind.PROGRESS, null, words(MARKER)));
        done(TwoSides.FOR_A, new SignNote(note, 1, null, TwoSides.now(), null));
        done(
                LIAISON,
                new RequestDisclosure(
                        disclosure,
                        family.caseFile,
                        null,
                        RequesterRole.DATA_SUBJECT,
                        family.a,
                        words("in person"),
                        DisclosureBasis.SUBJECT_ACCESS,
                        words("everything about me"),
                        List.of(DataClass.INDIVIDUAL_CONTENT),
                        LocalDate.of(2026, 11, 1),
                        null));
        done(
                LIAISON,
                new DecideDisclosureScope(
                        disclosure,
                        List.of(new TypedGrant(DataClass.INDIVIDUAL_CONTENT, List.of(family.a), null)),
                        List.of(),
                        null));
        done(LIAISON, new BuildDisclosurePack(disclosure));
    }

    private void released() {
        String hash = record.of(DisclosureEvent.streamOf(disclosure)).stream()
                .map(OnRecord.Entered::event)
                .filter(DisclosurePackBuilt.class::isInstance)
                .map(each -> ((DisclosurePackBuilt) each).packHash())
                .findFirst()
                .orElseThrow();
        done(LIAISON, new CheckConfidentiality(disclosure, hash, 2, 2, List.of()));
        done(PRIVACY, new ReleaseDisclosure(disclosure, hash, words("the person"), DisclosureMethod.BY_HAND, false));
    }

    private java.net.http.HttpResponse<String> order(Visitor by) {
        return by.post(
                "/disclosures/" + disclosure.value() + "/bundles",
                "{\"caseFile\":\"" + family.caseFile.value() + "\",\"commandId\":\"" + UUID.randomUUID() + "\"}");
    }

    private String ordered() {
        var answer = order(liaison);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    }

    private String ready(String bundle) {
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(liaison.json(bundle).body()).contains("\"state\":\"READY\""));
        return bundle;
    }

    private void done(Actor actor, Command command) {
        var outcome = family.send(actor, command);
        assertThat(outcome)
                .as(command.getClass().getSimpleName() + " " + outcome)
                .isInstanceOf(Accepted.class);
    }

    private String atLeast() {
        return "?at-least=" + (record.size() - 1);
    }

    /** What every disclosure in the zip says, decoded. */
    private static String disclosed(Path zip) throws IOException {
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (entry.getName().endsWith(".disclosures")) {
                    text.lines()
                            .map(line -> new String(Base64.getUrlDecoder().decode(line), StandardCharsets.UTF_8))
                            .forEach(all::append);
                }
            }
        }
        return all.toString();
    }

    private void assertNothingInTheClear() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("bundles"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContain("Whitby", "%PDF", "BagIt", "tlog-proof");
            }
        }
    }

    private List<Path> files(String bundle) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("bundles"))) {
            return files.filter(file -> file.toString().contains(bundle.substring("/bundles/".length())))
                    .toList();
        }
    }

    private Policy policy() throws IOException {
        String key =
                Files.readAllLines(home.resolve("signing/record-ed25519.key")).getFirst();
        return Policy.of("log " + key + "\nquorum none\n");
    }
}
