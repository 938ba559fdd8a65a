package org.evenhand.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.outcomes.CasePlansCommand.SupersedeByOrder;
import org.evenhand.outcomes.CasePlansEvent.PlanBegun;
import org.evenhand.outcomes.CourtOrders.Binding;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanRefusal.NoMatterSettled;
import org.evenhand.outcomes.PlanRefusal.OrderDoesNotBind;
import org.evenhand.outcomes.PlanRefusal.ProvisionNotInThisCase;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The plans of one case file. An order takes from each the matter that it settles, whichever was first: a plan on which the
 * parents agree later, knowing the order, is theirs.
 */
@Aggregate
class CasePlans {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Set<PlanId> plans = new LinkedHashSet<>();

    CasePlans() {}

    @CommandHandler
    void supersede(SupersedeByOrder command, Clock clock, LocalTimes times, OtherStreams others) {
        var now = new Moment(clock.instant(), times.serviceZone());
        var orders = new CourtOrders(command.courtCase(), others);
        ProvisionRecorded provision = orders.provisionIn(command.caseFile(), command.provision())
                .orElseThrow(() -> Refused.because(new ProvisionNotInThisCase()));
        Binding binding = orders.binding(provision, now).orElseThrow(() -> Refused.because(new OrderDoesNotBind()));
        Set<PlanMatter> settled =
                command.matters().isEmpty() ? PlanMatter.settledBy(provision.kind()) : new HashSet<>(command.matters());
        if (settled.isEmpty()) {
            throw Refused.because(new NoMatterSettled());
        }
        for (PlanId id : plans) {
            taken(id, command, settled, binding.from(), others).forEach(others::alsoAppend);
        }
    }

    private static List<PlanSuperseded> taken(
            PlanId id, SupersedeByOrder command, Set<PlanMatter> settled, LocalDate from, OtherStreams others) {
        Plan plan = Plan.of(others.eventsOf(PlanEvent.streamOf(id), PlanEvent.class));
        if (plan.withdrawn()) {
            return List.of();
        }
        // Also what is only proposed: it would come into force against the order.
        return plan.matters().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .filter(settled::contains)
                .filter(matter -> !plan.isSettled(matter, plan.revision(), from))
                .map(matter -> new PlanSuperseded(
                        id, command.caseFile(), matter, from, null, command.courtCase(), command.provision()))
                .toList();
    }

    @EventSourcingHandler
    void on(CasePlansEvent event) {
        stream = event.stream();
        switch (event) {
            case PlanBegun e -> plans.add(e.plan());
        }
    }
}
