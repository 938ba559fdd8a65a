package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.event;
import static org.evenhand.store.Scribbles.inOrder;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.Trust;
import org.evenhand.ledger.notes.VerifierKey;
import org.evenhand.ledger.proof.Receipt;
import org.evenhand.ledger.witness.Witness;
import org.evenhand.ledger.witness.WitnessClient;
import org.evenhand.ledger.witness.WitnessMemory;
import org.evenhand.ledger.witness.WitnessServer;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.Publisher;
import org.evenhand.publishing.Publisher.Step;
import org.evenhand.publishing.Quorum;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log is published with what LEDGER.md says about it, and attacked as its table of threats says. */
class PublishingTheLogTest {

    private static final Duration HEARTBEAT = Duration.ofMinutes(5);
    private static final Quorum NOBODY = new Quorum(List.of(), 0);

    private final TestDatabase database = StoreDatabase.migrated();
    private final LogLedger ledger = LogLedger.open(StoreDatabase.command(database), Log.RECORD, new PlainEnvelopes());
    private final StreamId page = Scribbled.page();

    @TempDir
    Path folder;

    private NoteSigner signer;
    private NoteSigner later;
    private Instant now = Instant.parse("2026-11-22T16:00:00Z");

    @BeforeEach
    void make_the_logs_keys() {
        signer = NoteSigner.of(ledger.origin(), SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
        later = NoteSigner.of(
                ledger.origin(),
                SignatureKind.ML_DSA_44_COSIGNATURE,
                NoteSigner.newKey(SignatureKind.ML_DSA_44_COSIGNATURE));
        write(0, 300);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void what_is_entered_is_published_and_each_event_has_a_receipt() throws Exception {
        Publisher publisher = publisher(NOBODY);
        assertThat(publisher.step()).isEqualTo(new Step.Published(300));
        SignedNote note = SignedNote.of(ledger.published().orElseThrow());
        for (VerifierKey key : List.of(signer.verifier(), later.verifier())) {
            assertThat(new Trust(List.of(key), List.of(), 0).checked(note).size())
                    .isEqualTo(300);
        }
        var tree = ledger.tree(300);
        for (EnteredLeaf leaf : ledger.leaves(0, 300)) {
            long index = leaf.row().leafIndex();
            byte[] receipt = new Receipt(leaf.leaf().bytes(), index, tree.inclusion(index), note)
                    .text()
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Receipt.of(receipt).check(trust()).size()).isEqualTo(300);
        }
    }

    @Test
    void an_unchanged_log_is_signed_again_only_at_the_heartbeat() throws Exception {
        Publisher publisher = publisher(NOBODY);
        publisher.step();
        assertThat(publisher.step()).isEqualTo(new Step.NothingNew());
        now = now.plus(HEARTBEAT).plusSeconds(1);
        assertThat(publisher.step()).isEqualTo(new Step.Published(300));
        write(300, 1);
        assertThat(publisher.step()).isEqualTo(new Step.Published(301));
    }

    @Test
    void a_publisher_that_starts_again_goes_on_from_the_head_kept_outside() throws Exception {
        publisher(NOBODY).step();
        write(300, 700);
        assertThat(publisher(NOBODY).step()).isEqualTo(new Step.Published(1000));
    }

    /** A row alone is edited before it was signed: by the publisher's own reading. */
    @Test
    void an_edited_row_of_every_column_stops_the_publisher_which_names_it() throws Exception {
        for (String edit : List.of(
                "payload = payload || 'x'::bytea",
                "metadata = convert_to(replace(convert_from(metadata, 'UTF8'), 'OPERATION', 'AUDIT'), 'UTF8')",
                "metadata = '{}'",
                "stream_type = 'unheard-of'",
                "field_digests = field_digests || sha256('x')",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "event_id = gen_random_uuid()",
                "stream_id = gen_random_uuid(), version = 0",
                "type = 'test.other'",
                "revision = 9",
                "key_ref = 'other'",
                "app = 'other/1'",
                "leaf_hash = sha256('x')")) {
            var copy = TestDatabase.copyOf(quiet());
            asAttacker(copy, "update records.event set " + edit + " where leaf_index = 200");
            try (var attacked = LogLedger.open(StoreDatabase.command(copy), Log.RECORD, new PlainEnvelopes())) {
                Step step = new Publisher(attacked, outside("attacked"), List.of(signer), NOBODY, HEARTBEAT, clock())
                        .step();
                assertThat(step)
                        .as(edit)
                        .isInstanceOfSatisfying(
                                Step.Broken.class,
                                broken -> assertThat(broken.sentence()).contains("leaf 20"));
                assertThat(attacked.published()).as(edit).isEmpty();
            }
        }
    }

    @Test
    void a_deleted_an_inserted_and_two_exchanged_events_stop_the_publisher() throws Exception {
        for (String attack : List.of(
                "delete from records.event where leaf_index = 200",
                "update records.event set leaf_index = case leaf_index when 10 then -1 else leaf_index end"
                        + " where leaf_index = 10;"
                        + "update records.event set leaf_index = 10 where leaf_index = 11;"
                        + "update records.event set leaf_index = 11 where leaf_index = -1",
                "update ledger.tile set hashes = set_byte(hashes, 77, get_byte(hashes, 77) # 1)",
                "update ledger.head set root = sha256('x')")) {
            var copy = TestDatabase.copyOf(quiet());
            asAttacker(copy, "alter table records.event drop constraint if exists event_numbers;" + attack);
            try (var attacked = LogLedger.open(StoreDatabase.command(copy), Log.RECORD, new PlainEnvelopes())) {
                Publisher publisher =
                        new Publisher(attacked, outside("attacked"), List.of(signer), NOBODY, HEARTBEAT, clock());
                assertThat(publisher.step()).as(attack).isInstanceOf(Step.Broken.class);
                assertThat(publisher.step()).as("it stays so").isInstanceOf(Step.Broken.class);
                assertThat(attacked.published()).isEmpty();
            }
        }
    }

    @Test
    void a_log_rewritten_with_tiles_and_head_does_not_follow_from_what_was_signed() throws Exception {
        publisher(NOBODY).step();
        var copy = rewritten(301);
        try (var forged = LogLedger.open(StoreDatabase.command(copy), Log.RECORD, new PlainEnvelopes())) {
            Ledgers.checkAll(StoreDatabase.command(copy), Log.RECORD);
            OutsideHead outside = outside("record");
            assertThatThrownBy(() -> outside.checkContinuedBy(forged.origin(), forged.tree(301)))
                    .isInstanceOf(Refuted.class)
                    .hasMessageContaining("before leaf 300");
            Publisher publisher = new Publisher(forged, outside, List.of(signer), NOBODY, HEARTBEAT, clock());
            assertThat(publisher.step()).isInstanceOf(Step.Broken.class);
        }
    }

    @Test
    void a_database_restored_from_an_old_copy_is_found_at_the_start() throws Exception {
        var old = TestDatabase.copyOf(quiet());
        write(300, 20);
        try (var current = LogLedger.open(StoreDatabase.command(database), Log.RECORD, new PlainEnvelopes())) {
            new Publisher(current, outside("record"), List.of(signer), NOBODY, HEARTBEAT, clock()).step();
        }
        try (var restored = LogLedger.open(StoreDatabase.command(old), Log.RECORD, new PlainEnvelopes())) {
            OutsideHead outside = outside("record");
            assertThatThrownBy(() -> outside.checkContinuedBy(restored.origin(), restored.tree(300)))
                    .isInstanceOf(Refuted.class)
                    .hasMessageContaining("restored from an old copy");
        }
    }

    @Test
    void a_store_made_read_only_says_why_and_is_still_read() {
        try (RecordStore store = OpenStore.of(database)) {
            store.makeReadOnly("restored from an old copy");
            assertThat(store.records().size()).isEqualTo(300);
        }
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            writer.refuseAll("restored from an old copy");
            assertThatThrownBy(() -> writer.append(append(event(page, 300))))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("restored from an old copy");
        }
        assertThat(ledger.head().size()).isEqualTo(300);
    }

    @Test
    void a_fork_signed_with_the_stolen_key_is_not_cosigned() throws Exception {
        NoteSigner cosigner = NoteSigner.of(
                "witness.example/1",
                SignatureKind.ED25519_COSIGNATURE,
                NoteSigner.newKey(SignatureKind.ED25519_COSIGNATURE));
        var witness = new Witness(
                List.of(cosigner),
                Map.of(ledger.origin(), List.of(signer.verifier())),
                new WitnessMemory(folder.resolve("witness")),
                clock());
        try (var server = new WitnessServer(new InetSocketAddress("127.0.0.1", 0), witness);
                var http = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.address().getPort());
            var quorum = new Quorum(List.of(new WitnessClient(address, List.of(cosigner.verifier()), http)), 1);
            assertThat(publisher(quorum).step()).isEqualTo(new Step.Published(300));
            SignedNote note = SignedNote.of(ledger.published().orElseThrow());
            var trust = new Trust(List.of(signer.verifier()), List.of(cosigner.verifier()), 1);
            assertThat(trust.checked(note).size()).isEqualTo(300);

            var copy = rewritten(301);
            try (var forged = LogLedger.open(StoreDatabase.command(copy), Log.RECORD, new PlainEnvelopes())) {
                // The thief also has the outside folder: only the witness is left.
                Publisher publisher =
                        new Publisher(forged, outside("thief"), List.of(signer), quorum, HEARTBEAT, clock());
                assertThat(publisher.step())
                        .isInstanceOfSatisfying(
                                Step.NotCosigned.class,
                                refused -> assertThat(refused.sentence())
                                        .contains("0 of the 1")
                                        .contains("422"));
                assertThat(forged.published()).isEmpty();
            }
        }
        write(300, 1);
        assertThat(publisher(new Quorum(List.of(), 0)).step()).isEqualTo(new Step.Published(301));
    }

    @Test
    void a_checkpoint_never_goes_back_and_never_beyond_the_head() throws Exception {
        publisher(NOBODY).step();
        byte[] note = ledger.published().orElseThrow();
        assertThatThrownBy(() -> ledger.publish(299, note)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> ledger.publish(301, note)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> asAttackerWithTriggers("delete from ledger.checkpoint"))
                .hasMessageContaining("the ledger only grows");
        assertThat(Checkpoint.of(SignedNote.of(ledger.published().orElseThrow()).text())
                        .size())
                .isEqualTo(300);
    }

    @Test
    void one_of_two_processes_has_the_turn_and_it_passes_on() {
        var login = StoreDatabase.command(database);
        try (var one = new PublishingTurn(login, Log.RECORD);
                var other = new PublishingTurn(login, Log.RECORD)) {
            assertThat(one.isOurs()).isTrue();
            assertThat(other.isOurs()).isFalse();
            assertThat(one.isOurs()).isTrue();
            one.close();
            assertThat(other.isOurs()).isTrue();
        }
    }

    private Publisher publisher(Quorum quorum) throws IOException {
        return new Publisher(ledger, outside("record"), List.of(signer, later), quorum, HEARTBEAT, clock());
    }

    private OutsideHead outside(String name) throws IOException {
        return new OutsideHead(Files.createDirectories(folder.resolve("outside-" + name)), "record");
    }

    private Trust trust() {
        return new Trust(List.of(signer.verifier()), List.of(), 0);
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private void write(int from, int count) {
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            for (int at = from; at < from + count; at += 100) {
                writer.append(inOrder(page, at, Math.min(100, from + count - at)));
            }
        }
    }

    /** As the template of a copy: nobody may be connected to it. */
    private TestDatabase quiet() {
        StoreDatabase.disconnectAll(database);
        return database;
    }

    /** Another history of the same length and more, entered by the store itself into a log of the same name. */
    private TestDatabase rewritten(int size) {
        var copy = StoreDatabase.migrated();
        asAttacker(copy, "update ledger.head set origin = '" + ledger.origin() + "'");
        try (GroupWriter writer = StoreDatabase.writer(copy)) {
            for (int at = 0; at < size; at += 100) {
                writer.append(inOrder(page, at, Math.min(100, size - at)));
            }
        }
        return copy;
    }

    /** A superuser who first takes the triggers away. */
    private static void asAttacker(TestDatabase victim, String sql) {
        execute(
                victim,
                "alter table records.event disable trigger all; alter table ledger.tile disable trigger all;"
                        + "alter table ledger.head disable trigger all;" + sql);
    }

    private void asAttackerWithTriggers(String sql) {
        execute(database, sql);
    }

    private static void execute(TestDatabase victim, String sql) {
        try (var connection = victim.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
