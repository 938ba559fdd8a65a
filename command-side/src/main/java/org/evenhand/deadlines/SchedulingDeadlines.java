package org.evenhand.deadlines;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evenhand.deadlines.DeadlineChange.Cleared;
import org.evenhand.deadlines.DeadlineChange.Set;
import org.evenhand.law.Law;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;

/** Follows what the capabilities declare, and schedules it in the transaction of its place. */
public final class SchedulingDeadlines implements FollowUp {

    static final String NAME = "deadlines";

    private final List<Declares<?>> declared;
    private final Law law;
    private final Waiting waiting;
    private final SchedulerClient scheduler;

    /** @param scheduler takes part in the transaction of the thread that calls it */
    public SchedulingDeadlines(List<Declares<?>> declared, Law law, Waiting waiting, SchedulerClient scheduler) {
        this.declared = declared;
        this.law = law;
        this.waiting = waiting;
        this.scheduler = scheduler;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean beginsAgain() {
        return waiting.declaredAnew(declared);
    }

    @Override
    public void follow(Followed event) {
        for (DeadlineChange change : changes(declared, law, event)) {
            cancel(change);
            switch (change) {
                case Set set -> {
                    waiting.set(set, event.leafIndex());
                    var trigger = new Trigger(set.kind(), set.key(), event.leafIndex());
                    scheduler.scheduleIfNotExists(
                            new TaskInstance<Void>(Trigger.TASK, trigger.instance()), wakes(set, event));
                }
                case Cleared cleared -> waiting.clear(cleared);
            }
        }
    }

    /**
     * A birthday is looked for at every midnight and not at its own, so that neither the trigger nor what waits tells when somebody was
     * born. Known limit: each waiting birthday costs one reading of its event a day.
     */
    private static Instant wakes(Set set, Followed event) {
        return set.kind().tellsADateOfBirth()
                ? midnightAfter(event.recordedAt(), event.envelope().zone())
                : set.due();
    }

    static Instant midnightAfter(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** A trigger that is just being executed, or is left over, finds that nothing waits for it. */
    private void cancel(DeadlineChange change) {
        waiting.of(change.kind(), change.key()).map(Trigger::of).ifPresent(trigger -> {
            try {
                scheduler.cancel(trigger.id());
            } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException harmless) {
                // see above
            }
        });
    }

    static List<DeadlineChange> changes(List<Declares<?>> declared, Law law, Followed event) {
        var occasion =
                new Occasion(event.id(), event.recordedAt(), event.envelope().zone(), law);
        return declared.stream()
                .flatMap(each -> each.of(event.event(), occasion).stream())
                .toList();
    }
}
