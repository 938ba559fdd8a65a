package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.event;
import static org.evenhand.store.Scribbles.inOrder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.Trust;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.PublishedLog;
import org.evenhand.publishing.PublishedLog.Receipts;
import org.evenhand.publishing.Publisher;
import org.evenhand.publishing.Quorum;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attacker can do before anything is signed: then the caller's answer is all that contradicts. */
class ThreatsToTheLogTest {

    private static final StreamId PAGE = Scribbled.page();

    private final TestDatabase database = StoreDatabase.migrated();

    @TempDir
    Path folder;

    /** The publisher is held; meanwhile the newest event is another, entered by the store itself with all its hashes. */
    @Test
    void a_row_rewritten_before_it_was_signed_contradicts_the_answer_that_its_caller_holds() throws Exception {
        NewEvent event = event(PAGE, 10);
        byte[] answered;
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            writer.append(inOrder(PAGE, 0, 10));
            takeBack("before");
            answered = writer.append(append(event)).leafHashes().getFirst();
        }
        takeBack("restore");
        NewEvent other = event(PAGE, 10, "other words", Scribbles.intent());
        NewEvent rewritten = new NewEvent(
                event.eventId(),
                other.stream(),
                other.version(),
                other.encoded(),
                other.envelope(),
                other.metadata(),
                other.payloadSha256(),
                other.metadataSha256(),
                other.fieldsDigest());
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            writer.append(append(rewritten));
        }
        NoteSigner signer = publish();
        try (var log =
                new PublishedLog(LogLedger.open(StoreDatabase.query(database), Log.RECORD, new PlainEnvelopes()))) {
            var covered = (Receipts.Covered) log.receipt(event.eventId());
            covered.receipt().check(new Trust(List.of(signer.verifier()), List.of(), 0));
            assertThat(Merkle.leafHash(covered.receipt().leaf())).isNotEqualTo(answered);
        }
    }

    @Test
    void a_suppressed_event_has_no_receipt_for_the_caller_who_holds_its_leaf_hash() throws Exception {
        NewEvent event = event(PAGE, 10);
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            writer.append(inOrder(PAGE, 0, 10));
            takeBack("before");
            assertThat(writer.append(append(event)).leafHashes()).hasSize(1);
        }
        takeBack("restore");
        publish();
        try (var log =
                new PublishedLog(LogLedger.open(StoreDatabase.query(database), Log.RECORD, new PlainEnvelopes()))) {
            assertThat(log.receipt(event.eventId())).isInstanceOf(Receipts.NoSuchEvent.class);
        }
    }

    /** A superuser copies the head and later brings it back, without what was entered in between. */
    private void takeBack(String step) {
        String sql = step.equals("before")
                ? "create table public.head_before as select size, root, recorded_at from ledger.head"
                : "alter table records.event disable trigger all; alter table records.command disable trigger all;"
                        + " alter table ledger.head disable trigger all;"
                        + " delete from records.command where first_leaf >= (select size from public.head_before);"
                        + " delete from records.event where leaf_index >= (select size from public.head_before);"
                        + " update ledger.head h set size = b.size, root = b.root, recorded_at = b.recorded_at"
                        + " from public.head_before b;"
                        + " alter table records.event enable always trigger append_only;"
                        + " alter table ledger.head enable always trigger one_head";
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private NoteSigner publish() throws IOException, InterruptedException {
        try (var ledger = LogLedger.open(StoreDatabase.command(database), Log.RECORD, new PlainEnvelopes())) {
            var signer =
                    NoteSigner.of(ledger.origin(), SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
            assertThat(new Publisher(
                                    ledger,
                                    new OutsideHead(folder, "record"),
                                    List.of(signer),
                                    new Quorum(List.of(), 0),
                                    Duration.ofMinutes(5),
                                    Clock.systemUTC())
                            .step())
                    .isInstanceOf(Publisher.Step.Published.class);
            return signer;
        }
    }
}
