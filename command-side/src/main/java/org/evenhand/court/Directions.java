package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.ComplyDirection;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtRefusal.CompliedBeforeMade;
import org.evenhand.court.CourtRefusal.CompliedInTheFuture;
import org.evenhand.court.CourtRefusal.DirectionAlreadyComplied;
import org.evenhand.court.CourtRefusal.DirectionAlreadyRecorded;
import org.evenhand.court.CourtRefusal.DirectionTextRequired;
import org.evenhand.court.CourtRefusal.DirectionUnknown;
import org.evenhand.court.CourtRefusal.DueBeforeMade;
import org.evenhand.court.CourtRefusal.DueRequired;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Moment;

/** The directions of a court case: what somebody must do, and by when. */
final class Directions {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(16, 0);
    private static final int MOST_WORKING_DAYS = 250;

    private final Map<DirectionId, LocalDate> madeOn = new HashMap<>();
    private final Set<DirectionId> complied = new HashSet<>();
    private final Set<DirectionId> ours = new LinkedHashSet<>();

    DirectionRecorded record(
            RecordDirection command, LocalDate today, Orders orders, CourtCalendar calendar, LocalTimes times) {
        if (madeOn.containsKey(command.direction())) {
            throw Refused.because(new DirectionAlreadyRecorded());
        }
        if (command.order() != null) {
            orders.order(command.order());
        }
        if (command.what().isBlank()) {
            throw Refused.because(new DirectionTextRequired());
        }
        if (command.madeOn().isAfter(today)) {
            throw Refused.because(new FieldMalformed("madeOn", "a day that is not in the future"));
        }
        return new DirectionRecorded(
                command.courtCase(),
                command.direction(),
                command.order(),
                command.bound(),
                command.what().about(command.courtCase().subject()),
                command.madeOn(),
                due(command, calendar, times));
    }

    private static Moment due(RecordDirection command, CourtCalendar calendar, LocalTimes times) {
        ClockTime typed = command.due();
        Integer days = command.workingDays();
        if (typed != null && days == null) {
            Moment due = times.moment(typed, "due");
            if (due.local().toLocalDate().isBefore(command.madeOn())) {
                throw Refused.because(new DueBeforeMade());
            }
            return due;
        }
        if (days == null || typed != null) {
            throw Refused.because(new DueRequired());
        }
        if (days < 1 || days > MOST_WORKING_DAYS) {
            throw Refused.because(new FieldMalformed("workingDays", "a number of working days from 1 to 250"));
        }
        LocalTime time = command.dueTime() == null ? CLOSE_OF_BUSINESS : command.dueTime();
        LocalDate day = calendar.workingDaysAfter(command.madeOn(), days);
        return times.moment(new ClockTime(day.atTime(time), null, null), "dueTime");
    }

    DirectionComplied comply(ComplyDirection command, Instant now, LocalTimes times) {
        LocalDate made = madeOn.get(command.direction());
        if (made == null) {
            throw Refused.because(new DirectionUnknown());
        }
        if (complied.contains(command.direction())) {
            throw Refused.because(new DirectionAlreadyComplied());
        }
        Moment at = times.moment(command.at(), "at");
        if (at.local().toLocalDate().isBefore(made)) {
            throw Refused.because(new CompliedBeforeMade());
        }
        if (at.at().isAfter(now)) {
            throw Refused.because(new CompliedInTheFuture());
        }
        return new DirectionComplied(command.courtCase(), command.direction(), at, command.evidenceRef());
    }

    /** What a case file that comes to belong to this court case has still to do for the court. */
    List<WorkBegun> leftToDo(CaseFileId caseFile) {
        return ours.stream()
                .filter(direction -> !complied.contains(direction))
                .map(direction -> begun(direction, caseFile))
                .toList();
    }

    boolean bindsThisService(DirectionId direction) {
        return ours.contains(direction);
    }

    /** Work of the case file only where this service is bound; what binds a party is the party's. */
    static Optional<WorkBegun> begun(DirectionRecorded recorded, CaseFileId caseFile) {
        return recorded.bound() == PartyBound.THIS_SERVICE
                ? Optional.of(begun(recorded.direction(), caseFile))
                : Optional.empty();
    }

    private static WorkBegun begun(DirectionId direction, CaseFileId caseFile) {
        return new WorkBegun(caseFile, WorkKind.DIRECTION, direction.value(), Compartment.COURT);
    }

    static WorkDone done(DirectionId direction, CaseFileId caseFile) {
        return new WorkDone(caseFile, WorkKind.DIRECTION, direction.value(), Compartment.COURT);
    }

    void recorded(DirectionRecorded event) {
        madeOn.put(event.direction(), event.madeOn());
        if (event.bound() == PartyBound.THIS_SERVICE) {
            ours.add(event.direction());
        }
    }

    void complied(DirectionComplied event) {
        complied.add(event.direction());
    }
}
