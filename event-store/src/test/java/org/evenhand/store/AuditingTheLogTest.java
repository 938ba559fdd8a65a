package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.evenhand.store.Scribbles.inOrder;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.auditing.AuditOrders;
import org.evenhand.auditing.ContinuousAudit;
import org.evenhand.auditing.Finding;
import org.evenhand.auditing.Findings;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.Publisher;
import org.evenhand.publishing.Quorum;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit of the whole log finds after a superuser was at it, and what becomes of what it found. */
class AuditingTheLogTest {

    private static final int SIZE = 600;
    private static final StreamId PAGE = Scribbled.page();
    private static final TestDatabase WRITTEN = StoreDatabase.migrated();

    private final Orders orders = new Orders();

    private TestDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void write() {
        write(WRITTEN, 0, SIZE);
    }

    @BeforeEach
    void copy() {
        StoreDatabase.disconnectAll(WRITTEN);
        database = TestDatabase.copyOf(WRITTEN);
    }

    @Test
    void a_whole_log_is_read_to_its_end_and_nothing_is_found() throws Exception {
        try (ContinuousAudit audit = audited()) {
            assertThat(audit.findings()).isEmpty();
            assertThat(audit.isAlarming()).isFalse();
            assertThat(audit.state().position()).isEqualTo(SIZE);
            assertThat(audit.state().total()).isEqualTo(SIZE);
            assertThat(audit.state().perSecond()).isPositive();
            assertThat(audit.state().finishedSize()).isEqualTo(SIZE);
        }
    }

    @Test
    void an_edit_of_any_column_is_found_in_its_row_also_in_the_last_tile_that_is_not_full() throws Exception {
        for (String edit : List.of(
                "payload = payload || 'x'::bytea",
                "metadata = convert_to(replace(convert_from(metadata, 'UTF8'), 'OPERATION', 'AUDIT'), 'UTF8')",
                "metadata = '{}'",
                "stream_type = 'unheard-of'",
                "stream_id = gen_random_uuid()",
                "field_digests = field_digests || sha256('x')",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "recorded_at = 'infinity'",
                "type = 'test.other'",
                "revision = 9",
                "key_ref = 'other'",
                "app = 'other/1'",
                "leaf_hash = sha256('x')",
                "event_id = gen_random_uuid()")) {
            for (long leaf : new long[] {200, SIZE - 1}) {
                copy();
                attack("update records.event set " + edit + " where leaf_index = " + leaf);
                assertThat(found(leaf))
                        .as("%s of leaf %d", edit, leaf)
                        .isNotEmpty()
                        .allSatisfy(finding -> {
                            assertThat(finding.event()).hasSize(36);
                            assertThat(finding.differs()).contains("changed");
                        });
            }
        }
    }

    @Test
    void a_changed_leaf_hash_is_told_from_a_changed_row() throws Exception {
        attack("update records.event set leaf_hash = sha256('x') where leaf_index = 3;"
                + "update records.event set app = 'x' where leaf_index = 4");
        List<Finding> found = found();
        assertThat(found.get(0).leaf()).isEqualTo(3);
        assertThat(found.get(0).differs()).contains("its leaf hash was changed");
        assertThat(found.stream()
                        .filter(each -> each.leaf() == 4)
                        .findFirst()
                        .orElseThrow()
                        .differs())
                .contains("its row was changed");
    }

    @Test
    void a_deleted_row_is_named_by_its_place() throws Exception {
        attack("delete from records.event where leaf_index = 77");
        assertThat(found(77)).extracting(Finding::differs).contains("the row is missing");
    }

    @Test
    void a_row_put_in_the_middle_is_found_where_the_log_begins_to_differ() throws Exception {
        attack("update records.event set leaf_index = -leaf_index where leaf_index >= 50;"
                + "update records.event set leaf_index = -leaf_index + 1 where leaf_index < 0;"
                + "insert into records.event select 50, recorded_at, gen_random_uuid(), gen_random_uuid(), 0, revision,"
                + " stream_type, type, key_ref, app, sha256('x'), metadata, field_digests, payload"
                + " from records.event where leaf_index = 49");
        assertThat(found()).anySatisfy(finding -> assertThat(finding.leaf()).isEqualTo(50));
        assertThat(found())
                .anySatisfy(finding ->
                        assertThat(finding.differs()).contains("row " + SIZE).contains("outside what the head covers"));
    }

    @Test
    void versions_that_were_swapped_are_found_in_both_rows() throws Exception {
        attack("update records.event set version = -1 where leaf_index = 20;"
                + "update records.event set version = 20 where leaf_index = 21;"
                + "update records.event set version = 21 where leaf_index = 20");
        assertThat(found()).extracting(Finding::leaf).contains(20L, 21L);
    }

    @Test
    void two_rows_that_changed_places_are_found_also_beneath_no_full_tile() throws Exception {
        attack("update records.event set leaf_index = -1 where leaf_index = 580;"
                + "update records.event set leaf_index = 580 where leaf_index = 581;"
                + "update records.event set leaf_index = 581 where leaf_index = -1");
        assertThat(found()).extracting(Finding::leaf).contains(580L);
    }

    @Test
    void a_flipped_bit_in_a_tile_is_found_with_the_leaf_that_it_belongs_to() throws Exception {
        attack("update ledger.tile set hashes = set_byte(hashes, 32 * 7, get_byte(hashes, 32 * 7) # 1)"
                + " where level = 0 and index = 1");
        assertThat(found())
                .singleElement()
                .satisfies(finding -> assertThat(finding.differs())
                        .contains("tile 0/1 was changed")
                        .contains("leaf " + (256 + 7)));
    }

    @Test
    void a_tile_that_is_missing_and_a_head_that_does_not_follow_are_found() throws Exception {
        attack("delete from ledger.tile where index = 1; update ledger.head set root = sha256('x')");
        assertThat(found())
                .extracting(Finding::differs)
                .containsExactlyInAnyOrder(
                        "tile 0/1 is missing", "the head of 600 events does not follow from its leaves");
    }

    @Test
    void the_newest_event_taken_away_with_its_leaf_is_found_by_the_head_kept_outside() throws Exception {
        sign();
        var shrunk = StoreDatabase.migrated();
        execute(shrunk, "update ledger.head set origin = (select '" + origin() + "')");
        write(shrunk, 0, SIZE - 100);
        database = shrunk;
        assertThat(found())
                .singleElement()
                .satisfies(finding -> assertThat(finding.differs())
                        .contains("the head covers 500 events and the checkpoint kept outside 600"));
    }

    @Test
    void a_log_rewritten_with_all_its_hashes_is_found_by_what_was_signed() throws Exception {
        sign();
        var forged = StoreDatabase.migrated();
        execute(forged, "update ledger.head set origin = (select '" + origin() + "')");
        write(forged, 0, SIZE);
        database = forged;
        assertThat(found())
                .singleElement()
                .satisfies(finding -> assertThat(finding.differs())
                        .contains("the first 600 events do not give the root that was signed"));
    }

    @Test
    void a_finding_stays_over_a_restart_and_after_its_row_was_put_right() throws Exception {
        attack("update records.event set app = 'x' where leaf_index = 5");
        List<Finding> found = found();
        attack("update records.event set app = 'test/1' where leaf_index = 5");
        try (ContinuousAudit again = audited()) {
            assertThat(again.findings()).isEqualTo(found);
            assertThat(again.isAlarming()).isTrue();
        }
    }

    @Test
    void an_acknowledged_finding_alarms_no_more_and_stays_listed() throws Exception {
        attack("update records.event set app = 'x' where leaf_index = 5");
        try (ContinuousAudit audit = audited()) {
            for (Finding each : audit.findings()) {
                orders.acknowledged.put(each.id(), each.foundAt().minusSeconds(1));
            }
            assertThat(audit.isAlarming())
                    .as("acknowledged before it was found")
                    .isTrue();
            for (Finding each : audit.findings()) {
                orders.acknowledged.put(each.id(), each.foundAt().plusSeconds(1));
            }
            assertThat(audit.isAlarming()).isFalse();
            assertThat(audit.findings()).isNotEmpty();
            attack("update records.event set app = 'y' where leaf_index = 5");
            orders.askedAt = Clock.systemUTC().instant().plusSeconds(60);
            await().untilAsserted(() ->
                    assertThat(audit.isAlarming()).as("changed once more").isTrue());
        }
    }

    private List<Finding> found(long leaf) throws Exception {
        return found().stream().filter(each -> each.leaf() == leaf).toList();
    }

    private List<Finding> found() throws Exception {
        try (ContinuousAudit audit = audited()) {
            return audit.findings();
        }
    }

    /** One whole run, without rests. */
    private ContinuousAudit audited() throws IOException {
        orders.askedAt = Clock.systemUTC().instant();
        Path outside = folder.resolve(database.url().replaceAll(".*/", ""));
        var audit = new ContinuousAudit(
                "record",
                LogLedger.open(StoreDatabase.query(database), Log.RECORD, new PlainEnvelopes()),
                new OutsideHead(folder.resolve("outside"), "record"),
                new Findings(outside, "record"),
                orders,
                Duration.ofHours(1),
                Clock.systemUTC());
        audit.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> audit.state().finishedAt() != null
                        || !audit.findings().isEmpty() && !audit.state().running());
        return audit;
    }

    private void sign() throws IOException, InterruptedException {
        try (var ledger = LogLedger.open(StoreDatabase.command(database), Log.RECORD, new PlainEnvelopes())) {
            var signer =
                    NoteSigner.of(ledger.origin(), SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
            new Publisher(
                            ledger,
                            new OutsideHead(folder.resolve("outside"), "record"),
                            List.of(signer),
                            new Quorum(List.of(), 0),
                            Duration.ofMinutes(5),
                            Clock.systemUTC())
                    .step();
        }
    }

    private String origin() {
        try (var ledger = LogLedger.open(StoreDatabase.query(database), Log.RECORD, new PlainEnvelopes())) {
            return ledger.origin();
        }
    }

    private static void write(TestDatabase database, int from, int count) {
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            for (int at = from; at < from + count; at += 100) {
                writer.append(inOrder(PAGE, at, 100));
            }
        }
    }

    /** A superuser who first takes the triggers away. */
    private void attack(String sql) {
        execute(
                database,
                "alter table records.event disable trigger all; alter table ledger.tile disable trigger all;"
                        + "alter table ledger.head disable trigger all;" + sql);
    }

    private static void execute(TestDatabase victim, String sql) {
        try (var connection = victim.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static final class Orders implements AuditOrders {

        private final Map<UUID, Instant> acknowledged = new ConcurrentHashMap<>();
        private volatile Instant askedAt = Instant.EPOCH;

        @Override
        public Optional<Instant> askedAt(String log) {
            return Optional.of(askedAt);
        }

        @Override
        public Map<UUID, Instant> acknowledgedAt(String log) {
            return acknowledged;
        }
    }
}
