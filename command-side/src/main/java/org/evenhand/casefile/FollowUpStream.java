package org.evenhand.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.FollowUpCommand.CompleteFollowUp;
import org.evenhand.casefile.FollowUpCommand.DeclineFollowUp;
import org.evenhand.casefile.FollowUpCommand.RecordUnreachable;
import org.evenhand.casefile.FollowUpCommand.ScheduleFollowUp;
import org.evenhand.casefile.FollowUpEvent.FollowUpCompleted;
import org.evenhand.casefile.FollowUpEvent.FollowUpDeclined;
import org.evenhand.casefile.FollowUpEvent.FollowUpScheduled;
import org.evenhand.casefile.FollowUpEvent.FollowUpUnreachable;
import org.evenhand.casefile.FollowUpRefusal.FollowUpAlreadyScheduled;
import org.evenhand.casefile.FollowUpRefusal.FollowUpIsOver;
import org.evenhand.casefile.FollowUpRefusal.FollowUpNotOfAParent;
import org.evenhand.casefile.FollowUpRefusal.FollowUpNotScheduled;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** One parent's follow-ups after the work of one case file. They go on after it is closed: that is when they begin. */
@Aggregate
class FollowUpStream {

    private enum State {
        SCHEDULED,
        OVER
    }

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Map<FollowUpPoint, State> points = new EnumMap<>(FollowUpPoint.class);

    FollowUpStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void schedule(ScheduleFollowUp command, Clock clock, LocalTimes times, OtherStreams others) {
        CaseFile caseFile = CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
        if (!caseFile.isParent(command.person())) {
            throw Refused.because(new FollowUpNotOfAParent(command.person()));
        }
        if (points.containsKey(command.point())) {
            throw Refused.because(new FollowUpAlreadyScheduled(command.point()));
        }
        Instant now = clock.instant();
        if (command.from().isAfter(LocalDate.ofInstant(now, times.serviceZone()))) {
            throw Refused.because(new FieldMalformed("from", "a day that is not in the future"));
        }
        var reaching = new Reaching(command.caseFile(), command.person(), others);
        reaching.refuseUnconsented(now);
        reaching.refuseUnsafe();
        apply(new FollowUpScheduled(
                command.caseFile(),
                command.person(),
                command.point(),
                command.from(),
                command.point().after(command.from())));
    }

    @CommandHandler
    void complete(CompleteFollowUp command, Clock clock, LocalTimes times, OtherStreams others) {
        Moment at = contact(command.point(), command.at(), clock, times);
        var reaching = new Reaching(command.caseFile(), command.person(), others);
        reaching.refuseUnconsented(at.at());
        reaching.refuseUnsafe(command.by());
        apply(new FollowUpCompleted(command.caseFile(), command.person(), command.point(), command.by(), at));
    }

    @CommandHandler
    void unreachable(RecordUnreachable command, Clock clock, LocalTimes times, OtherStreams others) {
        Moment at = contact(command.point(), command.at(), clock, times);
        var reaching = new Reaching(command.caseFile(), command.person(), others);
        reaching.refuseUnconsented(at.at());
        reaching.refuseUnsafe(command.by());
        apply(new FollowUpUnreachable(command.caseFile(), command.person(), command.point(), command.by(), at));
    }

    @CommandHandler
    void decline(DeclineFollowUp command, Clock clock, LocalTimes times) {
        Moment at = contact(command.point(), command.at(), clock, times);
        apply(new FollowUpDeclined(command.caseFile(), command.person(), command.point(), at));
    }

    private Moment contact(FollowUpPoint point, ClockTime typed, Clock clock, LocalTimes times) {
        State state = points.get(point);
        if (state == null) {
            throw Refused.because(new FollowUpNotScheduled(point));
        }
        if (state == State.OVER) {
            throw Refused.because(new FollowUpIsOver(point));
        }
        Moment at = times.moment(typed, "at");
        if (at.at().isAfter(clock.instant())) {
            throw Refused.because(new FieldMalformed("at", "a time that is not in the future"));
        }
        return at;
    }

    @EventSourcingHandler
    void on(FollowUpEvent event) {
        stream = event.stream();
        switch (event) {
            case FollowUpScheduled e -> points.put(e.point(), State.SCHEDULED);
            case FollowUpUnreachable _ -> {}
            case FollowUpCompleted e -> points.put(e.point(), State.OVER);
            case FollowUpDeclined e -> points.put(e.point(), State.OVER);
        }
    }
}
