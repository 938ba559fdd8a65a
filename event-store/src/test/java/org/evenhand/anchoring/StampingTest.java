package org.evenhand.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenhand.ledger.Refuted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a time stamp, and that anybody else's tool says the same. */
class StampingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");
    private static final byte[] CHECKPOINT = "a checkpoint".getBytes(StandardCharsets.UTF_8);

    private final TestAuthority running = new TestAuthority(NOW);
    private final TestAuthority stranger = new TestAuthority(NOW);
    private final HttpClient http = HttpClient.newHttpClient();
    private final TimeStampAuthority authority =
            new TimeStampAuthority("test", running.address(), running.certificate(), http);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        running.close();
        stranger.close();
        http.close();
    }

    @Test
    void a_time_stamp_is_of_these_bytes_by_this_authority_at_its_time() throws Exception {
        TimeStamp stamp = authority.stamp(CHECKPOINT);
        assertThat(stamp.at()).isEqualTo(NOW);
        assertThat(TimeStamp.of(stamp.answer(), CHECKPOINT, running.certificate())
                        .at())
                .isEqualTo(NOW);
        assertThatThrownBy(() -> TimeStamp.of(stamp.answer(), "other".getBytes(), running.certificate()))
                .isInstanceOf(Refuted.class)
                .hasMessage("the time stamp is of something else");
        assertThatThrownBy(() -> TimeStamp.of(stamp.answer(), CHECKPOINT, stranger.certificate()))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("not by the authority that is pinned");
    }

    @Test
    void every_changed_byte_of_a_time_stamp_is_refuted_or_changes_nothing_that_it_says() throws Exception {
        byte[] answer = authority.stamp(CHECKPOINT).answer();
        int refuted = 0;
        for (int at = 0; at < answer.length; at += 7) {
            byte[] changed = answer.clone();
            changed[at] ^= 1;
            try {
                assertThat(TimeStamp.of(changed, CHECKPOINT, running.certificate())
                                .at())
                        .as("byte %d", at)
                        .isEqualTo(NOW);
            } catch (Refuted expected) {
                refuted++;
            }
        }
        assertThat(refuted).isGreaterThan(answer.length / 7 / 2);
    }

    @Test
    void a_stranger_an_old_answer_and_an_authority_that_is_down_are_told_apart() throws Exception {
        byte[] old = authority.stamp(CHECKPOINT).answer();
        var misled = new TimeStampAuthority("test", stranger.address(), running.certificate(), http);
        assertThatThrownBy(() -> misled.stamp(CHECKPOINT))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("not by the authority that is pinned");
        running.replay(old);
        assertThatThrownBy(() -> authority.stamp(CHECKPOINT))
                .isInstanceOf(Refuted.class)
                .hasMessage("the authority answered another question");
        running.replay(new byte[0]);
        running.setDown(true);
        assertThatThrownBy(() -> authority.stamp(CHECKPOINT)).isInstanceOf(IOException.class);
    }

    @Test
    void a_time_at_which_the_authoritys_certificate_was_not_valid_is_refuted() {
        running.setNow(NOW.plus(Duration.ofDays(800)));
        assertThatThrownBy(() -> authority.stamp(CHECKPOINT)).isInstanceOf(Refuted.class);
    }

    /** As docs/verifying-offline.md tells an outsider to. */
    @Test
    void openssl_verifies_it_and_refutes_it_for_another_checkpoint() throws Exception {
        assumeThat(openssl(List.of("version"))).isZero();
        Files.write(folder.resolve("7.tsr"), authority.stamp(CHECKPOINT).answer());
        Files.write(folder.resolve("checkpoint"), CHECKPOINT);
        Files.writeString(folder.resolve("other"), "another checkpoint");
        Files.writeString(
                folder.resolve("authority.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(running.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        assertThat(openssl(verify("checkpoint"))).isZero();
        assertThat(openssl(verify("other"))).isNotZero();
    }

    private static List<String> verify(String data) {
        return List.of(
                "ts",
                "-verify",
                "-data",
                data,
                "-in",
                "7.tsr",
                "-CAfile",
                "authority.pem",
                "-partial_chain",
                "-attime",
                Long.toString(NOW.getEpochSecond()));
    }

    private int openssl(List<String> arguments) throws InterruptedException {
        try {
            var command = new java.util.ArrayList<>(List.of("openssl"));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("openssl.out").toFile())
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
