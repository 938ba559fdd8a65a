package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.evenhand.court.CourtCommand.RecordReporting;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtRefusal.OrderUnknown;
import org.evenhand.court.CourtRefusal.RestrictionAlreadyRecorded;
import org.evenhand.court.CourtRefusal.RestrictionEndsBeforeItBegins;
import org.evenhand.platform.Refused;

/** Restrictions on reporting (PD12R). One without a date ends with the childhood of the youngest, whoever that is then. */
final class Restrictions {

    private final Orders orders;
    private final Set<RestrictionId> recorded = new HashSet<>();

    Restrictions(Orders orders) {
        this.orders = orders;
    }

    @CommandHandler
    void record(RecordReporting command) {
        if (recorded.contains(command.restriction())) {
            throw Refused.because(new RestrictionAlreadyRecorded());
        }
        if (orders.version(command.version()).isEmpty()) {
            throw Refused.because(new OrderUnknown());
        }
        if (command.until() != null && command.until().isBefore(command.from())) {
            throw Refused.because(new RestrictionEndsBeforeItBegins());
        }
        apply(new ReportingRestrictionRecorded(
                command.courtCase(),
                command.restriction(),
                command.version(),
                command.from(),
                command.until(),
                Words.required(command.scope(), "scope")
                        .about(command.courtCase().subject())));
    }

    void recorded(ReportingRestrictionRecorded event) {
        recorded.add(event.restriction());
    }
}
