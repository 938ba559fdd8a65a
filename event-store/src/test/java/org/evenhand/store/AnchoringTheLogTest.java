package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.evenhand.store.Scribbles.inOrder;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.evenhand.anchoring.Anchoring;
import org.evenhand.anchoring.TestAuthority;
import org.evenhand.anchoring.TimeStamp;
import org.evenhand.anchoring.TimeStampAuthority;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.Publisher;
import org.evenhand.publishing.Quorum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published checkpoints are stamped by somebody else, and the stamps stay. */
class AnchoringTheLogTest {

    private final TestDatabase database = StoreDatabase.migrated();
    private final TestAuthority running = new TestAuthority(Clock.systemUTC().instant());
    private final HttpClient http = HttpClient.newHttpClient();
    private final LogLedger ledger = LogLedger.open(StoreDatabase.query(database), Log.RECORD, new PlainEnvelopes());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        running.close();
        http.close();
        ledger.close();
    }

    @Test
    void a_published_checkpoint_is_stamped_at_its_time_and_also_kept_outside() throws Exception {
        publish();
        try (Anchoring anchoring = anchoring(Duration.ofHours(1))) {
            await().until(() -> !ledger.anchors(9).isEmpty());
            assertThat(anchoring.alarm()).isEmpty();
        }
        Anchor anchor = ledger.anchors(9).getFirst();
        assertThat(anchor.size()).isEqualTo(100);
        assertThat(anchor.note()).isEqualTo(ledger.published().orElseThrow());
        assertThat(ledger.anchor(anchor.number()).orElseThrow().answer()).isEqualTo(anchor.answer());
        assertThat(TimeStamp.of(anchor.answer(), anchor.note(), running.certificate())
                        .at())
                .isEqualTo(anchor.at());
        try (var files = Files.list(folder.resolve("anchors"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .hasSize(2)
                    .allMatch(name -> name.startsWith("record-100-test-"));
        }
        try (Anchoring again = anchoring(Duration.ofHours(1));
                Anchoring often = anchoring(Duration.ofMillis(1))) {
            await().until(() -> ledger.anchors(9).size() > 2);
            assertThat(again.alarm()).isEmpty();
            assertThat(often.alarm()).isEmpty();
        }
    }

    @Test
    void an_authority_that_cannot_be_reached_alarms_until_it_can() throws Exception {
        publish();
        running.setDown(true);
        try (Anchoring anchoring = anchoring(Duration.ofHours(1))) {
            await().until(() -> anchoring.alarm().contains("No time stamp by test"));
            assertThat(ledger.anchors(9)).isEmpty();
        }
        running.setDown(false);
        try (Anchoring anchoring = anchoring(Duration.ofHours(1))) {
            await().until(() -> !ledger.anchors(9).isEmpty());
            assertThat(anchoring.alarm()).isEmpty();
        }
    }

    @Test
    void an_anchor_is_not_changed_or_taken_away_and_only_the_writing_side_keeps_one() throws Exception {
        publish();
        try (Anchoring anchoring = anchoring(Duration.ofHours(1))) {
            await().until(() -> !ledger.anchors(9).isEmpty());
        }
        for (String sql :
                List.of("delete from ledger.anchor", "update ledger.anchor set size = 1", "truncate ledger.anchor")) {
            assertThatThrownBy(() -> StoreDatabase.superuser(database).sql(sql).update())
                    .as(sql)
                    .hasMessageContaining("the ledger only grows");
        }
        assertThatThrownBy(() -> ledger.keep(ledger.anchors(1).getFirst())).isInstanceOf(StoreUnavailable.class);
    }

    private Anchoring anchoring(Duration every) {
        return new Anchoring(
                "record",
                LogLedger.open(StoreDatabase.command(database), Log.RECORD, new PlainEnvelopes()),
                folder.resolve("anchors"),
                List.of(new TimeStampAuthority("test", running.address(), running.certificate(), http)),
                every,
                () -> true,
                Clock.systemUTC());
    }

    private void publish() throws Exception {
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            writer.append(inOrder(Scribbled.page(), 0, 100));
        }
        try (var writing = LogLedger.open(StoreDatabase.command(database), Log.RECORD, new PlainEnvelopes())) {
            var signer =
                    NoteSigner.of(writing.origin(), SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
            new Publisher(
                            writing,
                            new OutsideHead(folder.resolve("outside"), "record"),
                            List.of(signer),
                            new Quorum(List.of(), 0),
                            Duration.ofMinutes(5),
                            Clock.systemUTC())
                    .step();
        }
    }
}
