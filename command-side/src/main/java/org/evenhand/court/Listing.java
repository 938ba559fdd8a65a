package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.evenhand.court.CourtCommand.AdjournHearing;
import org.evenhand.court.CourtCommand.ListHearing;
import org.evenhand.court.CourtCommand.RecordHearingHeld;
import org.evenhand.court.CourtCommand.RecordListedInError;
import org.evenhand.court.CourtCommand.VacateHearing;
import org.evenhand.platform.LocalTimes;

/** When a court sits on a case: what is asked of its hearings, and what one that was held ends. */
final class Listing {

    private final Hearings hearings;
    private final Orders orders;
    private final Involved involved;

    Listing(Hearings hearings, Orders orders, Involved involved) {
        this.hearings = hearings;
        this.orders = orders;
        this.involved = involved;
    }

    @CommandHandler
    void list(ListHearing command, LocalTimes times) {
        involved.refuseOutsiders(command.participants());
        apply(hearings.list(command, times));
    }

    @CommandHandler
    void vacate(VacateHearing command) {
        apply(hearings.vacate(command));
    }

    @CommandHandler
    void adjourn(AdjournHearing command, LocalTimes times) {
        apply(hearings.adjourn(command, times));
    }

    @CommandHandler
    void held(RecordHearingHeld command, Clock clock) {
        var said = new ArrayList<CourtEvent>(List.of(hearings.held(command, clock.instant())));
        said.addAll(orders.endingWithHearingOn(hearings.dayOf(command.hearing()), command.courtCase()));
        said.forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void inError(RecordListedInError command) {
        apply(hearings.inError(command));
    }
}
