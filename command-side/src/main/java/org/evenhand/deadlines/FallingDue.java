package org.evenhand.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.deadlines.DeadlineChange.Set;
import org.evenhand.deadlines.Waiting.One;
import org.evenhand.law.Law;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.following.FollowUps;
import org.evenhand.platform.following.Followed;
import org.evenhand.record.GeneralRefusal.StaleStream;
import org.evenhand.record.Refusal;
import org.evenhand.store.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a trigger fires. Trusts the record and not the trigger: the event is read again and asked what it declares, so
 * a deadline that was cleared, set again or erased meanwhile does not fall due.
 */
public final class FallingDue {

    private static final Logger LOG = LoggerFactory.getLogger(FallingDue.class);
    private static final Duration CATCHING_UP = Duration.ofSeconds(2);
    private static final int SENT_AT_MOST = 5;

    private final List<Declares<?>> declared;
    private final Law law;
    private final Waiting waiting;
    private final FollowUps followUps;
    private final Records records;
    private final Commands commands;
    private final Clock clock;

    public FallingDue(
            List<Declares<?>> declared,
            Law law,
            Waiting waiting,
            FollowUps followUps,
            Records records,
            Commands commands,
            Clock clock) {
        this.declared = declared;
        this.law = law;
        this.waiting = waiting;
        this.followUps = followUps;
        this.records = records;
        this.commands = commands;
        this.clock = clock;
    }

    /** @return when to ask again; empty when it is done with */
    public Optional<Instant> fires(String instance) {
        Trigger trigger = Trigger.parse(instance);
        Instant now = clock.instant();
        // What cleared it may have been entered before it was due and not been followed yet.
        if (!followUps.reaches(SchedulingDeadlines.NAME, followUps.head(), CATCHING_UP)) {
            return Optional.of(now.plusSeconds(1));
        }
        Optional<One> waits =
                waiting.of(trigger.kind(), trigger.key()).filter(one -> one.leafIndex() == trigger.leafIndex());
        Instant due = waits.map(One::dueAt).orElse(null);
        if (due != null && due.isAfter(now)) {
            // The clock that woke us was ahead of the one that decides.
            return Optional.of(due);
        }
        return waits.flatMap(one -> fall(one, now));
    }

    /** @return when to look again, for what keeps its day to itself */
    private Optional<Instant> fall(One one, Instant now) {
        Followed event = Followed.of(records.at(one.leafIndex()).orElseThrow());
        List<Set> sets = SchedulingDeadlines.changes(declared, law, event).stream()
                .filter(Set.class::isInstance)
                .map(Set.class::cast)
                .filter(set -> set.kind() == one.kind() && set.key().equals(one.key()))
                .toList();
        if (one.dueAt() == null && sets.stream().anyMatch(set -> set.due().isAfter(now))) {
            return Optional.of(
                    SchedulingDeadlines.midnightAfter(now, event.envelope().zone()));
        }
        sets.forEach(set -> send(set, event));
        // Killed before this it fires again, and the command's first outcome is given again.
        waiting.fellDue(one);
        return Optional.empty();
    }

    private void send(Set deadline, Followed event) {
        String what = "deadline " + deadline.kind() + " " + deadline.key();
        Optional<Refusal> refusal = Optional.of(new StaleStream(0, 0));
        // A command id keeps its outcome, so a busy stream is asked again under the next id.
        for (int time = 1;
                time <= SENT_AT_MOST
                        && refusal.filter(StaleStream.class::isInstance).isPresent();
                time++) {
            var outcome = commands.send(deadline.falls(), event.intent(time == 1 ? what : what + " again " + time));
            refusal = outcome instanceof RefusedWith(var why) ? Optional.of(why) : Optional.empty();
        }
        refusal.ifPresent(why -> LOG.warn(
                "The deadline {} set at leaf {} was refused: {}", deadline.kind(), event.leafIndex(), why.code()));
    }
}
