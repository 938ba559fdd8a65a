package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.Trust;
import org.evenhand.ledger.notes.VerifierKey;
import org.evenhand.ledger.proof.Consistency;
import org.evenhand.ledger.proof.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an auditor takes home, checked with nothing but the keys that they were given. */
@EvenhandTest
class HandingOutTheLedgerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern EVENT_ID = Pattern.compile("\"eventId\":\"([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Value("${evenhand.data-dir}")
    private Path home;

    private Checkpoint checkpoint;

    @BeforeEach
    void wait_for_a_checkpoint() throws IOException {
        await().until(() -> get("auditor", "/ledger/checkpoint").statusCode() == 200);
        checkpoint = checkpoint("/ledger");
    }

    @Test
    void entries_tiles_and_checkpoint_of_the_record_are_one_log() throws IOException {
        assertThat(checkpoint.size()).as("the demo's events").isGreaterThan(256);
        List<byte[]> entries = entries();
        assertThat(entries).hasSize(Math.toIntExact(checkpoint.size()));
        var edge = new TreeEdge();
        entries.forEach(entry -> edge.enter(Merkle.leafHash(entry)));
        assertThat(edge.root()).isEqualTo(checkpoint.root());
        assertThat(tree().root()).isEqualTo(checkpoint.root());
    }

    @Test
    void each_of_some_events_has_a_receipt_that_verifies_and_says_which_event_it_is() throws IOException {
        List<byte[]> entries = entries();
        for (int at : new int[] {0, 1, entries.size() / 2, entries.size() - 1}) {
            var found = EVENT_ID.matcher(new String(entries.get(at), StandardCharsets.UTF_8));
            assertThat(found.find()).isTrue();
            HttpResponse<byte[]> answer = get("auditor", "/events/" + found.group(1) + "/receipt");
            assertThat(answer.statusCode()).isEqualTo(200);
            Receipt receipt = Receipt.of(answer.body());
            assertThat(receipt.check(trust("record")).size()).isGreaterThanOrEqualTo(checkpoint.size());
            assertThat(receipt.leaf()).isEqualTo(entries.get(at));
        }
    }

    @Test
    void a_smaller_log_is_the_beginning_of_a_larger_one() throws IOException {
        String proof = text(get("auditor", "/ledger/consistency?from=100&to=" + checkpoint.size()));
        List<byte[]> hashes = proof.lines().map(Hashes::of).toList();
        var before = new TreeEdge();
        entries().subList(0, 100).forEach(entry -> before.enter(Merkle.leafHash(entry)));
        new Consistency(100, checkpoint.size(), hashes).check(before.root(), checkpoint.root());
    }

    @Test
    void the_access_log_has_a_checkpoint_of_its_own() throws IOException {
        await().until(() -> get("auditor", "/access-ledger/checkpoint").statusCode() == 200);
        Checkpoint access = checkpoint("/access-ledger");
        assertThat(access.origin()).isNotEqualTo(checkpoint.origin()).endsWith("/access");
        assertThat(trust("access").checked(note("/access-ledger")).origin()).isEqualTo(access.origin());
    }

    @Test
    void what_is_beyond_the_checkpoint_or_no_part_of_a_log_is_not_there() {
        for (String path : List.of(
                "/ledger/tile/0/999",
                "/ledger/tile/0/000.p/300",
                "/ledger/tile/0/0",
                "/ledger/tile/9/000",
                "/ledger/tile/entries/999",
                "/ledger/consistency?from=0&to=99999999",
                "/ledger/consistency?from=9&to=3",
                "/ledger/consistency?from=x&to=3",
                "/events/00000000-0000-0000-0000-000000000000/receipt",
                "/events/x/receipt")) {
            assertThat(get("auditor", path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void only_an_auditor_and_a_privacy_officer_may_take_it() {
        for (String account : Visitor.ACCOUNTS) {
            boolean may = Set.of("auditor", "privacy").contains(account);
            for (String path : List.of("/ledger/checkpoint", "/ledger/tile/0/000", "/ledger/tile/entries/000")) {
                assertThat(get(account, path).statusCode())
                        .as("%s %s", account, path)
                        .isEqualTo(may ? 200 : 404);
            }
        }
    }

    private List<byte[]> entries() {
        List<byte[]> entries = new ArrayList<>();
        for (TilePath path : tiles()) {
            var bundle =
                    ByteBuffer.wrap(get("auditor", "/ledger/" + path.entries()).body());
            while (bundle.hasRemaining()) {
                byte[] entry = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(entry);
                entries.add(entry);
            }
        }
        return entries;
    }

    private List<TilePath> tiles() {
        List<TilePath> paths = new ArrayList<>();
        for (long first = 0; first < checkpoint.size(); first += Tile.WIDTH) {
            paths.add(new TilePath(0, first / Tile.WIDTH, (int) Math.min(Tile.WIDTH, checkpoint.size() - first)));
        }
        return paths;
    }

    private Tree tree() {
        Map<TilePath, byte[]> read = new HashMap<>();
        return new Tree(
                checkpoint.size(),
                path -> read.computeIfAbsent(
                        path, at -> get("auditor", "/ledger/" + at.hashes()).body()));
    }

    private Checkpoint checkpoint(String prefix) throws IOException {
        return trust(prefix.equals("/ledger") ? "record" : "access").checked(note(prefix));
    }

    private SignedNote note(String prefix) {
        return SignedNote.of(get("auditor", prefix + "/checkpoint").body());
    }

    /** The administrator tells verifiers the first line of the key files, and no more of them. */
    private Trust trust(String log) throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("signing").resolve(log + "-ed25519.key"));
        return new Trust(List.of(VerifierKey.of(lines.getFirst())), List.of(), 0);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String account, String path) {
        String token = Base64.getEncoder().encodeToString((account + ":evenhand").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + token)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
