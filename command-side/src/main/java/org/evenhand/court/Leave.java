package org.evenhand.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.LeaveEvent.AppliedWithoutLeave;
import org.evenhand.court.LeaveEvent.LeaveOrdered;
import org.evenhand.platform.OtherStreams;

/**
 * Orders under s.91(14) of the Children Act 1989 and the applications that they concern, whichever is recorded first and in
 * whichever court case. An order counts on the day of the application: in force, and within the provision's own window.
 */
final class Leave {

    private final Orders orders;
    private final Provisions provisions;

    Leave(Orders orders, Provisions provisions) {
        this.orders = orders;
        this.provisions = provisions;
    }

    /** The order for which the application needed leave, the earliest recorded of several. */
    Optional<LeaveOrdered> neededFor(AppliedWithoutLeave applied, OtherStreams others) {
        return others.eventsOf(LeaveEvent.streamOf(applied.person()), LeaveOrdered.class).stream()
                .filter(ordered -> in(ordered.courtCase(), applied.courtCase(), others)
                        .binds(ordered.provision(), applied.madeOn()))
                .findFirst();
    }

    /** What a s.91(14) provision says in other streams, and of applications that were recorded before it. */
    List<LeaveRequired> orderedNow(ProvisionRecorded provision, OtherStreams others) {
        return provision.persons().stream()
                .flatMap(person -> {
                    others.alsoAppend(new LeaveOrdered(person, provision.courtCase(), provision.provision()));
                    return others.eventsOf(LeaveEvent.streamOf(person), AppliedWithoutLeave.class).stream();
                })
                .filter(applied -> binds(provision.provision(), applied.madeOn()))
                .map(applied -> new LeaveRequired(
                        applied.courtCase(), applied.application(), provision.courtCase(), provision.provision()))
                .toList();
    }

    private boolean binds(ProvisionId provision, LocalDate day) {
        return provisions.binds(provision, orders, day);
    }

    private Leave in(CourtCaseId courtCase, CourtCaseId own, OtherStreams others) {
        return courtCase.equals(own) ? this : of(others.eventsOf(CourtEvent.streamOf(courtCase), CourtEvent.class));
    }

    private static Leave of(List<CourtEvent> events) {
        var leave = new Leave(new Orders(), new Provisions());
        for (CourtEvent event : events) {
            if (event instanceof OrderReceived received) {
                leave.orders.received(received);
            } else if (event instanceof OrderSuperseded superseded) {
                leave.orders.superseded(superseded);
            } else if (event instanceof ProvisionRecorded recorded) {
                leave.provisions.recorded(recorded);
            }
        }
        return leave;
    }
}
