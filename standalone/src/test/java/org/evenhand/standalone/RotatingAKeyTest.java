package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.VerifierKey;
import org.evenhand.ledger.verify.RunVerifier;
import org.evenhand.publishing.SigningKeys;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A key of the running application is replaced; the offline verifier, a process of its own, judges before, during and after. */
class RotatingAKeyTest {

    private final Path home = FreshHome.in(Path.of("target", "evenhand"));

    @Test
    void an_old_key_is_believed_until_it_is_withdrawn_and_a_new_one_from_when_the_record_names_it() throws Exception {
        try (var application = start()) {
            SigningKeys keys = application.getBean(SigningKeys.class);
            await().atMost(Duration.ofSeconds(60)).until(() -> isPublished(application));
            VerifierKey old = ed25519(keys).getFirst();
            Path before = save("before", checkpoint(application));
            assertThat(verified("log " + old.text(), before)).contains("VERIFIED");

            assertThat(post(application, "clinician", "/ledger/RECORD/keys", "{\"kind\": \"ED25519\"}"))
                    .isIn(403, 404);
            assertThat(post(application, "manager", "/ledger/RECORD/keys", "{\"kind\": \"ED25519\"}"))
                    .isIn(200, 201);
            await().atMost(Duration.ofSeconds(60)).until(() -> ed25519(keys).size() == 2);
            VerifierKey added = ed25519(keys).stream()
                    .filter(each -> !each.equals(old) && !each.text().equals(old.text()))
                    .findFirst()
                    .orElseThrow();
            post(application, "manager", "/ledger/RECORD/audits", "{}");
            await().atMost(Duration.ofSeconds(60)).until(() -> signedBy(added, checkpoint(application)));
            Path during = save("during", checkpoint(application));
            assertThat(verified("log " + old.text(), during)).contains("VERIFIED");
            assertThat(verified("log " + added.text(), during)).contains("VERIFIED");
            assertThat(verified("log " + added.text(), before)).contains("REFUTED");

            String withdraw = "/ledger/RECORD/keys/" + id(old) + "/withdraw";
            assertThat(post(application, "manager", withdraw, "{}")).isIn(200, 201);
            await().atMost(Duration.ofSeconds(60)).until(() -> ed25519(keys).size() == 1);
            post(application, "manager", "/ledger/RECORD/audits", "{}");
            await().atMost(Duration.ofSeconds(60)).until(() -> !signedBy(old, checkpoint(application)));
            Path after = save("after", checkpoint(application));
            assertThat(verified("log " + old.text(), after)).contains("REFUTED");
            assertThat(verified("log " + added.text(), after)).contains("VERIFIED");

            long last = Checkpoint.of(SignedNote.of(Files.readAllBytes(during)).text())
                    .size();
            String both = "log " + old.text() + "\nlog " + added.text() + "\n# valid " + id(old) + " 0 " + last;
            for (Path each : List.of(before, during, after)) {
                assertThat(verified(both, each)).as(each.toString()).contains("VERIFIED");
            }
            String tooShort = "log " + old.text() + "\nlog " + added.text() + "\n# valid " + id(old) + " 0 1";
            assertThat(verified(tooShort, before)).contains("REFUTED");
            assertThat(post(application, "manager", "/ledger/RECORD/keys/" + id(added) + "/withdraw", "{}"))
                    .as("the last of its kind")
                    .isEqualTo(409);
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(Evenhand.class, "--server.port=0", "--evenhand.data-dir=" + home);
    }

    private static boolean isPublished(ConfigurableApplicationContext application) {
        return new String(checkpoint(application), StandardCharsets.UTF_8).startsWith("evenhand/");
    }

    private static List<VerifierKey> ed25519(SigningKeys keys) {
        return keys.active("record").stream()
                .map(each -> VerifierKey.of(each.text()))
                .filter(each -> each.kind() == SignatureKind.ED25519)
                .toList();
    }

    private static boolean signedBy(VerifierKey key, byte[] note) {
        return SignedNote.of(note).signatures().stream().anyMatch(key::made);
    }

    private static String id(VerifierKey key) {
        return HexFormat.of().toHexDigits(key.id());
    }

    private static byte[] checkpoint(ConfigurableApplicationContext application) {
        return as("auditor", application).bytes("/ledger/checkpoint");
    }

    private static int post(ConfigurableApplicationContext application, String account, String path, String body) {
        return as(account, application).post(path, body).statusCode();
    }

    private static Visitor as(String account, ConfigurableApplicationContext application) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Visitor(account, Integer.parseInt(port));
    }

    private Path save(String name, byte[] bytes) throws IOException {
        return Files.write(home.resolve(name + ".checkpoint"), bytes);
    }

    /** A checkpoint against itself: of the same size no proof is needed, and the signature is what is judged. */
    private String verified(String keys, Path checkpoint) throws IOException, InterruptedException {
        Path policy = Files.writeString(home.resolve("policy"), keys + "\nquorum none\n");
        Path proof = Files.write(home.resolve("no-proof"), new byte[0]);
        Path out = home.resolve("verifier.out");
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.contains("ledger"))
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        RunVerifier.class.getName(),
                        policy.toString(),
                        "checkpoints",
                        checkpoint.toString(),
                        checkpoint.toString(),
                        proof.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
