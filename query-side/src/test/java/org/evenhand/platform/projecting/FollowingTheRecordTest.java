package org.evenhand.platform.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.people.ConfidentialityBasis;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.platform.RememberedRecord;
import org.evenhand.platform.ViewsForTests;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FollowingTheRecordTest {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final RememberedRecord record =
            new RememberedRecord(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private Views views;
    private Progress progress;
    private Followers followers;

    @BeforeEach
    void open() {
        views = ViewsForTests.create();
        progress = new Progress(views);
    }

    @AfterEach
    void close() {
        if (followers != null) {
            followers.stop();
        }
    }

    @Test
    void a_view_sees_its_events_in_order_and_only_its_own() {
        var seen = new Seen("accepted", false);
        follow(seen);
        CaseFileId one = caseFile(1);
        CaseFileId two = caseFile(2);
        record.enter(Actor.SYSTEM, new ReferralAccepted(one), other(), new ReferralAccepted(two));
        assertThat(progress.reaches(2, A_WHILE)).isTrue();
        assertThat(seen.events).containsExactly(new ReferralAccepted(one), new ReferralAccepted(two));
    }

    @Test
    void a_view_is_complete_up_to_a_leaf_that_did_not_concern_it() {
        follow(new Seen("accepted", false));
        long leaf = record.enter(Actor.SYSTEM, other());
        assertThat(progress.reaches(leaf, A_WHILE)).isTrue();
    }

    @Test
    void what_is_not_there_yet_is_not_waited_for_longer_than_asked() {
        follow(new Seen("accepted", false));
        assertThat(progress.reaches(17, Duration.ofMillis(40))).isFalse();
    }

    @Test
    @Timeout(20)
    void a_view_that_cannot_show_an_event_stops_there_with_a_sentence_and_the_others_go_on() {
        var broken = new Seen("broken", true);
        var whole = new Seen("whole", false);
        follow(broken, whole);
        long leaf = record.enter(Actor.SYSTEM, other(), new ReferralAccepted(caseFile(1)));
        assertThat(whole.reached(views, leaf)).isTrue();
        while (followers.stopped().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(progress.reaches(leaf, Duration.ZERO)).isFalse();
        assertThat(followers.stopped().get("broken"))
                .contains("'broken' stopped at leaf 1: it cannot show 'case-file.referral-accepted'")
                .doesNotContain("a secret");
    }

    @Test
    void a_rebuild_shows_the_whole_record_again() {
        var seen = new Seen("accepted", false);
        follow(seen);
        long leaf = record.enter(Actor.SYSTEM, new ReferralAccepted(caseFile(1)));
        assertThat(progress.reaches(leaf, A_WHILE)).isTrue();
        followers.rebuild();
        assertThat(progress.reaches(leaf, A_WHILE)).isTrue();
        assertThat(seen.events).hasSize(2);
    }

    private void follow(Projection<?>... projections) {
        followers = new Followers(List.of(projections), record, views, progress);
        followers.start();
    }

    private static CaseFileId caseFile(int n) {
        return new CaseFileId(new UUID(0, n));
    }

    private static Event other() {
        return new ConfidentialityFlagged(
                new PersonId(new UUID(0, 9)), ConfidentialityBasis.C8_FILED, LocalDate.of(2026, 1, 1));
    }

    private static final class Seen implements Projection<CaseFileEvent> {

        private final List<Event> events = new ArrayList<>();
        private final String name;
        private final boolean breaks;

        private Seen(String name, boolean breaks) {
            this.name = name;
            this.breaks = breaks;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Class<CaseFileEvent> reads() {
            return CaseFileEvent.class;
        }

        @Override
        public List<String> tables() {
            return List.of("views.recorded_conflict");
        }

        @Override
        public synchronized void evolve(CaseFileEvent event, Recorded as) {
            if (breaks) {
                throw new IllegalStateException("a secret");
            }
            events.add(event);
        }

        private boolean reached(Views views, long leaf) {
            long end = System.nanoTime() + A_WHILE.toNanos();
            while (System.nanoTime() < end) {
                long at = views.sql("select complete_to from views.progress where projection = :name")
                        .with("name", name)
                        .only(Long.class);
                if (at >= leaf) {
                    return true;
                }
                Thread.onSpinWait();
            }
            return false;
        }
    }
}
