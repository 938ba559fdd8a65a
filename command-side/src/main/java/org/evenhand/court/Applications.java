package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.evenhand.court.CourtCommand.RecordApplication;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtRefusal.ApplicationAlreadyRecorded;
import org.evenhand.court.CourtRefusal.ApplicationMadeInTheFuture;
import org.evenhand.court.LeaveEvent.AppliedWithoutLeave;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;

/** What is asked of the court. That somebody applied is a fact: without the leave that they need it is marked, not refused. */
final class Applications {

    private final Involved involved;
    private final Leave leave;
    private final Set<ApplicationId> recorded = new HashSet<>();

    Applications(Involved involved, Leave leave) {
        this.involved = involved;
        this.leave = leave;
    }

    @CommandHandler
    void record(RecordApplication command, Law law, Clock clock, LocalTimes times, OtherStreams others) {
        if (recorded.contains(command.application())) {
            throw Refused.because(new ApplicationAlreadyRecorded());
        }
        involved.refuseOutsiders(List.of(command.by()));
        if (command.madeOn().isAfter(LocalDate.ofInstant(clock.instant(), times.serviceZone()))) {
            throw Refused.because(new ApplicationMadeInTheFuture());
        }
        Personal leaveRef = Confided.ifSaid(command.leaveRef(), command.by().subject());
        apply(new ApplicationRecorded(
                command.courtCase(),
                command.application(),
                command.form(),
                command.by(),
                command.madeOn(),
                command.reliefs(),
                leaveRef));
        if (leaveRef == null && isBarrable(command, law)) {
            var applied =
                    new AppliedWithoutLeave(command.by(), command.courtCase(), command.application(), command.madeOn());
            leave.neededFor(applied, others)
                    .ifPresent(ordered -> apply(new LeaveRequired(
                            command.courtCase(), command.application(), ordered.courtCase(), ordered.provision())));
            others.alsoAppend(applied);
        }
    }

    /** To ask for leave needs none. */
    private static boolean isBarrable(RecordApplication command, Law law) {
        return law.names(RuleOfLaw.FORMS_THAT_NEED_LEAVE, ApplicationForm.class, command.madeOn())
                        .contains(command.form())
                && !command.reliefs().contains(Relief.LEAVE_TO_APPLY);
    }

    void recorded(ApplicationRecorded event) {
        recorded.add(event.application());
    }
}
