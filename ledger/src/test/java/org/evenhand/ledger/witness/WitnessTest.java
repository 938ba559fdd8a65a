package org.evenhand.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.TilesOf;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T16:30:00Z"), ZoneOffset.UTC);
    private static final String ORIGIN = "example.org/log";
    private static final List<byte[]> LEAVES = TilesOf.numbered(600);

    private final NoteSigner log = signer(ORIGIN, SignatureKind.ED25519);
    private final NoteSigner cosigner = signer("witness.example/1", SignatureKind.ED25519_COSIGNATURE);

    @TempDir
    Path folder;

    private Witness witness;

    @BeforeEach
    void start() throws IOException {
        witness = remembering(folder);
    }

    @Test
    void a_first_checkpoint_and_one_that_continues_it_are_cosigned() throws IOException {
        assertThat(add(0, LEAVES, 5).status()).isEqualTo(200);
        Answer answer = add(5, LEAVES, 300);
        assertThat(answer.status()).isEqualTo(200);
        SignedNote cosigned = signed(LEAVES, 300).with(SignedNote.signatures(answer.body()));
        var trust = new Trust(List.of(log.verifier()), List.of(cosigner.verifier()), 1);
        assertThat(trust.checked(cosigned).size()).isEqualTo(300);
    }

    @Test
    void the_same_checkpoint_again_is_cosigned_again() throws IOException {
        add(0, LEAVES, 5);
        assertThat(add(5, LEAVES, 5).status()).isEqualTo(200);
    }

    @Test
    void whoever_believes_another_size_is_told_the_right_one() throws IOException {
        add(0, LEAVES, 7);
        Answer answer = add(5, LEAVES, 9);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("7\n");
        assertThat(answer.contentType()).isEqualTo("text/x.tlog.size");
    }

    @Test
    void a_fork_signed_with_the_real_key_is_refused_and_forgotten() throws IOException {
        add(0, LEAVES, 7);
        List<byte[]> fork = new ArrayList<>(LEAVES);
        fork.set(3, LEAVES.get(599));
        assertThat(add(7, fork, 9).status()).isEqualTo(422);
        assertThat(add(7, fork, 7).status()).isEqualTo(422);
        assertThat(add(7, LEAVES, 9).status()).isEqualTo(200);
    }

    @Test
    void a_smaller_checkpoint_than_the_last_is_refused() throws IOException {
        add(0, LEAVES, 7);
        assertThat(witness.add(new AddCheckpoint(7, List.of(), signed(LEAVES, 6)).bytes())
                        .status())
                .isEqualTo(400);
        assertThat(add(0, LEAVES, 6).status()).isEqualTo(409);
    }

    @Test
    void an_unknown_log_a_stranger_and_a_forgery_are_refused() throws IOException {
        var stranger = signer("example.org/unknown", SignatureKind.ED25519);
        assertThat(witness.add(request(stranger, "example.org/unknown")).status())
                .isEqualTo(404);
        var impostor = signer(ORIGIN, SignatureKind.ED25519);
        assertThat(witness.add(request(impostor, ORIGIN)).status()).isEqualTo(403);
        String body = new String(new AddCheckpoint(0, List.of(), signed(LEAVES, 5)).bytes(), UTF_8);
        assertThat(witness.add(body.replace("\n5\n", "\n6\n").getBytes(UTF_8)).status())
                .isEqualTo(403);
    }

    @Test
    void requests_of_another_form_are_refused() throws IOException {
        String good = new String(new AddCheckpoint(0, List.of(), signed(LEAVES, 5)).bytes(), UTF_8);
        for (String body : List.of(
                "",
                "old 0\n",
                good.replace("old 0", "old 00"),
                good.replace("old 0", "old -1"),
                good.replace("old 0", "new 0"),
                good.replace("old 0\n", "old 0\nAAAA\n"),
                good.replace("old 0\n", "old 0\n" + "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n".repeat(64)),
                good.replace("\n5\n", "\nfive\n"))) {
            assertThat(witness.add(body.getBytes(UTF_8)).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void a_proof_where_none_is_needed_and_a_false_empty_log_are_refused() throws IOException {
        var proven = new AddCheckpoint(0, List.of(Merkle.emptyRoot()), signed(LEAVES, 5));
        assertThat(witness.add(proven.bytes()).status()).isEqualTo(422);
        String text = new Checkpoint(ORIGIN, 0, LEAVES.getFirst()).text();
        var empty = new SignedNote(text, List.of(log.sign(text, CLOCK.instant())));
        assertThat(witness.add(new AddCheckpoint(0, List.of(), empty).bytes()).status())
                .isEqualTo(422);
    }

    @Test
    void a_witness_that_starts_again_remembers() throws IOException {
        add(0, LEAVES, 7);
        witness = remembering(folder);
        assertThat(add(0, LEAVES, 9).body()).isEqualTo("7\n");
        String hash = WitnessMemory.hash(ORIGIN);
        assertThat(Checkpoint.of(SignedNote.of(witness.last(hash).body().getBytes(UTF_8))
                                .text())
                        .size())
                .isEqualTo(7);
        assertThat(witness.last("00").status()).isEqualTo(404);
    }

    @Test
    void of_two_histories_sent_at_once_to_two_processes_one_is_cosigned() throws Exception {
        List<byte[]> fork = new ArrayList<>(LEAVES);
        fork.set(3, LEAVES.get(599));
        for (int round = 0; round < 40; round++) {
            Path state = folder.resolve("round-" + round);
            Witness one = remembering(state);
            Witness other = remembering(state);
            Callable<Answer> truth = () -> one.add(new AddCheckpoint(0, List.of(), signed(LEAVES, 9)).bytes());
            Callable<Answer> lie = () -> other.add(new AddCheckpoint(0, List.of(), signed(fork, 9)).bytes());
            List<Integer> statuses = new ArrayList<>();
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (Future<Answer> answer : threads.invokeAll(List.of(truth, lie))) {
                    statuses.add(statusOrLocked(answer));
                }
            }
            assertThat(statuses.stream().filter(status -> status == 200))
                    .as("round %d: %s", round, statuses)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void the_client_catches_up_with_a_witness_over_http() throws Exception {
        add(0, LEAVES, 7);
        try (var server = new WitnessServer(new InetSocketAddress("127.0.0.1", 0), witness);
                var http = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.address().getPort());
            var client = new WitnessClient(address, List.of(cosigner.verifier()), http);
            assertThat(client.cosign(signed(LEAVES, 9), tree(LEAVES, 9))).hasSize(1);
            assertThat(client.cosign(signed(LEAVES, 400), tree(LEAVES, 400))).hasSize(1);

            List<byte[]> fork = new ArrayList<>(LEAVES);
            fork.set(3, LEAVES.get(599));
            assertThatThrownBy(() -> client.cosign(signed(fork, 500), tree(fork, 500)))
                    .isInstanceOf(Refuted.class)
                    .hasMessageContaining("422");
            var late = new WitnessClient(address, List.of(cosigner.verifier()), http);
            assertThatThrownBy(() -> late.cosign(signed(LEAVES, 20), tree(LEAVES, 20)))
                    .isInstanceOf(Refuted.class)
                    .hasMessageContaining("400 leaves");
            assertThat(status(http, address, "POST", "/add-checkpoint", "x".repeat(AddCheckpoint.MOST_BYTES + 1)))
                    .isEqualTo(413);
            assertThat(status(http, address, "GET", "/add-checkpoint", "")).isEqualTo(405);
            assertThat(status(http, address, "GET", "/" + WitnessMemory.hash(ORIGIN) + "/checkpoint", ""))
                    .isEqualTo(200);
            assertThat(status(http, address, "GET", "/../../etc/passwd", "")).isEqualTo(404);
        }
    }

    /** Two channels of one Java process on one file meet an exception instead of waiting; two processes wait. */
    private static int statusOrLocked(Future<Answer> answer) throws Exception {
        try {
            return answer.get().status();
        } catch (java.util.concurrent.ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(java.nio.channels.OverlappingFileLockException.class);
            return 503;
        }
    }

    private static int status(HttpClient http, URI address, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private Answer add(long old, List<byte[]> leaves, int size) throws IOException {
        List<byte[]> proof = old <= size ? tree(leaves, size).consistency(old) : List.of();
        return witness.add(new AddCheckpoint(old, proof, signed(leaves, size)).bytes());
    }

    private byte[] request(NoteSigner by, String origin) {
        String text = new Checkpoint(origin, 5, tree(LEAVES, 5).root()).text();
        var note = new SignedNote(text, List.of(by.sign(text, CLOCK.instant())));
        return new AddCheckpoint(0, List.of(), note).bytes();
    }

    private SignedNote signed(List<byte[]> leaves, int size) {
        String text = new Checkpoint(ORIGIN, size, tree(leaves, size).root()).text();
        return new SignedNote(text, List.of(log.sign(text, CLOCK.instant())));
    }

    private static Tree tree(List<byte[]> leaves, int size) {
        return new Tree(size, TilesOf.leaves(leaves.subList(0, size)));
    }

    private Witness remembering(Path state) throws IOException {
        return new Witness(List.of(cosigner), Map.of(ORIGIN, List.of(log.verifier())), new WitnessMemory(state), CLOCK);
    }

    private static NoteSigner signer(String name, SignatureKind kind) {
        return NoteSigner.of(name, kind, NoteSigner.newKey(kind));
    }
}
