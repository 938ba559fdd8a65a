package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.ComplyDirection;
import org.evenhand.court.CourtCommand.DischargeDirection;
import org.evenhand.court.CourtCommand.ExtendDirection;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionExtended;
import org.evenhand.court.CourtEvent.DirectionMissed;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtRefusal.CompliedBeforeMade;
import org.evenhand.court.CourtRefusal.CompliedInTheFuture;
import org.evenhand.court.CourtRefusal.DirectionAlreadyComplied;
import org.evenhand.court.CourtRefusal.DirectionAlreadyRecorded;
import org.evenhand.court.CourtRefusal.DirectionDischargedAlready;
import org.evenhand.court.CourtRefusal.DirectionTextRequired;
import org.evenhand.court.CourtRefusal.DirectionUnknown;
import org.evenhand.court.CourtRefusal.DischargedBeforeMade;
import org.evenhand.court.CourtRefusal.DueBeforeMade;
import org.evenhand.court.CourtRefusal.DueNotLater;
import org.evenhand.court.CourtRefusal.ExtendedBeforeMade;
import org.evenhand.court.CourtStep.MissDirection;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/** The directions of a court case: what somebody must do, and by when. */
final class Directions {

    private final Map<DirectionId, Directed> directions = new LinkedHashMap<>();

    /** What is kept of one: nothing of its words. */
    private record Directed(
            PartyBound bound, LocalDate madeOn, Moment due, boolean complied, boolean discharged, boolean missed) {

        private boolean isOpen() {
            return !complied && !discharged;
        }

        /** A new time is a new chance to miss it. */
        private Directed dueAt(Moment later) {
            return new Directed(bound, madeOn, later, complied, discharged, false);
        }
    }

    DirectionRecorded record(
            RecordDirection command, LocalDate today, Orders orders, CourtCalendar calendar, LocalTimes times) {
        if (directions.containsKey(command.direction())) {
            throw Refused.because(new DirectionAlreadyRecorded());
        }
        refuseUnknown(command.order(), orders);
        if (command.what().isBlank()) {
            throw Refused.because(new DirectionTextRequired());
        }
        refuseFuture(command.madeOn(), today, "madeOn");
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
        Moment due = new Until(command.due(), command.workingDays(), command.dueTime())
                .after(command.madeOn(), calendar, times);
        if (due.local().toLocalDate().isBefore(command.madeOn())) {
            throw Refused.because(new DueBeforeMade());
        }
        return due;
    }

    DirectionComplied comply(ComplyDirection command, Instant now, LocalTimes times) {
        Directed directed = open(command.direction());
        Moment at = times.moment(command.at(), "at");
        if (at.local().toLocalDate().isBefore(directed.madeOn())) {
            throw Refused.because(new CompliedBeforeMade());
        }
        if (at.at().isAfter(now)) {
            throw Refused.because(new CompliedInTheFuture());
        }
        return new DirectionComplied(
                command.courtCase(),
                command.direction(),
                at,
                Confided.ifSaid(command.evidenceRef(), command.courtCase().subject()));
    }

    /** Also once its time has passed: a court may give time after the event. */
    DirectionExtended extend(
            ExtendDirection command, LocalDate today, Orders orders, CourtCalendar calendar, LocalTimes times) {
        Directed directed = open(command.direction());
        refuseUnknown(command.order(), orders);
        if (command.madeOn().isBefore(directed.madeOn())) {
            throw Refused.because(new ExtendedBeforeMade());
        }
        refuseFuture(command.madeOn(), today, "madeOn");
        Moment due = new Until(command.due(), command.workingDays(), command.dueTime())
                .after(command.madeOn(), calendar, times);
        if (!due.at().isAfter(directed.due().at())) {
            throw Refused.because(new DueNotLater());
        }
        return new DirectionExtended(command.courtCase(), command.direction(), command.order(), command.madeOn(), due);
    }

    DirectionDischarged discharge(DischargeDirection command, LocalDate today, Orders orders) {
        Directed directed = open(command.direction());
        refuseUnknown(command.order(), orders);
        if (command.from().isBefore(directed.madeOn())) {
            throw Refused.because(new DischargedBeforeMade());
        }
        refuseFuture(command.from(), today, "from");
        return new DirectionDischarged(
                command.courtCase(),
                command.direction(),
                command.order(),
                command.from(),
                Words.required(command.reason(), "reason")
                        .about(command.courtCase().subject()));
    }

    /** Time passed. Empty where that is no news: another due time, an end, or said before. */
    Optional<DirectionMissed> miss(MissDirection command, Instant now) {
        Directed directed = known(command.direction());
        boolean missed = directed.isOpen()
                && !directed.missed()
                && !now.isBefore(directed.due().at());
        return missed
                ? Optional.of(new DirectionMissed(command.courtCase(), command.direction(), directed.due()))
                : Optional.empty();
    }

    private Directed known(DirectionId id) {
        Directed directed = directions.get(id);
        if (directed == null) {
            throw Refused.because(new DirectionUnknown());
        }
        return directed;
    }

    private Directed open(DirectionId id) {
        Directed directed = known(id);
        if (directed.complied()) {
            throw Refused.because(new DirectionAlreadyComplied());
        }
        if (directed.discharged()) {
            throw Refused.because(new DirectionDischargedAlready());
        }
        return directed;
    }

    private static void refuseUnknown(@Nullable OrderId order, Orders orders) {
        if (order != null) {
            orders.order(order);
        }
    }

    private static void refuseFuture(LocalDate day, LocalDate today, String field) {
        if (day.isAfter(today)) {
            throw Refused.because(new FieldMalformed(field, "a day that is not in the future"));
        }
    }

    /** What a case file that comes to belong to this court case has still to do for the court. */
    List<WorkBegun> leftToDo(CaseFileId caseFile) {
        return directions.entrySet().stream()
                .filter(each ->
                        bindsThisService(each.getKey()) && each.getValue().isOpen())
                .map(each -> begun(each.getKey(), caseFile))
                .toList();
    }

    boolean bindsThisService(DirectionId direction) {
        return known(direction).bound() == PartyBound.THIS_SERVICE;
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
        directions.put(
                event.direction(), new Directed(event.bound(), event.madeOn(), event.due(), false, false, false));
    }

    void complied(DirectionComplied event) {
        directions.computeIfPresent(
                event.direction(),
                (id, was) -> new Directed(was.bound(), was.madeOn(), was.due(), true, was.discharged(), was.missed()));
    }

    void extended(DirectionExtended event) {
        directions.computeIfPresent(event.direction(), (id, was) -> was.dueAt(event.due()));
    }

    void discharged(DirectionDischarged event) {
        directions.computeIfPresent(
                event.direction(),
                (id, was) -> new Directed(was.bound(), was.madeOn(), was.due(), was.complied(), true, was.missed()));
    }

    void missed(DirectionMissed event) {
        directions.computeIfPresent(
                event.direction(),
                (id, was) ->
                        new Directed(was.bound(), was.madeOn(), was.due(), was.complied(), was.discharged(), true));
    }
}
