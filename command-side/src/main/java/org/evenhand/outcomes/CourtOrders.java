package org.evenhand.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.OrderStanding;
import org.evenhand.court.ProvisionId;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.Moment;

/** What one court case has to say about a family: only of a case that is linked to it, and only what binds. */
record CourtOrders(CourtCaseId courtCase, OtherStreams others) {

    /** @param from the day from which it binds */
    record Binding(ProvisionRecorded provision, LocalDate from) {}

    boolean bindIn(CaseFileId caseFile, Moment now) {
        List<CourtEvent> events = events();
        return isLinked(events, caseFile)
                && events.stream()
                        .filter(OrderReceived.class::isInstance)
                        .map(OrderReceived.class::cast)
                        .anyMatch(order -> standing(order, events, now) == OrderStanding.IN_FORCE);
    }

    Optional<ProvisionRecorded> provisionIn(CaseFileId caseFile, ProvisionId id) {
        List<CourtEvent> events = events();
        return isLinked(events, caseFile)
                ? events.stream()
                        .filter(ProvisionRecorded.class::isInstance)
                        .map(ProvisionRecorded.class::cast)
                        .filter(each -> each.provision().equals(id))
                        .findFirst()
                : Optional.empty();
    }

    /** A draft binds nobody; what takes effect later binds from then on. */
    Optional<Binding> binding(ProvisionRecorded provision, Moment now) {
        List<CourtEvent> events = events();
        return events.stream()
                .filter(OrderReceived.class::isInstance)
                .map(OrderReceived.class::cast)
                .filter(order -> order.version().equals(provision.version()))
                .filter(order -> switch (standing(order, events, now)) {
                    case IN_FORCE, NOT_YET_IN_FORCE -> true;
                    case DRAFT, SUPERSEDED, EXPIRED -> false;
                })
                .findFirst()
                .map(order -> new Binding(
                        provision,
                        order.effectiveFrom().isAfter(provision.from()) ? order.effectiveFrom() : provision.from()));
    }

    private static OrderStanding standing(OrderReceived order, List<CourtEvent> events, Moment now) {
        var ends = events.stream()
                .filter(OrderSuperseded.class::isInstance)
                .map(OrderSuperseded.class::cast)
                .toList();
        return OrderStanding.of(order, ends, now);
    }

    private static boolean isLinked(List<CourtEvent> events, CaseFileId caseFile) {
        return events.stream()
                .anyMatch(event -> event instanceof CourtCaseLinked linked && caseFile.equals(linked.caseFile())
                        || event instanceof CaseFileLinked further && caseFile.equals(further.caseFile()));
    }

    private List<CourtEvent> events() {
        return others.eventsOf(CourtEvent.streamOf(courtCase), CourtEvent.class);
    }
}
