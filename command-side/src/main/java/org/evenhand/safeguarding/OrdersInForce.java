package org.evenhand.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderVersion;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.StreamId;

/**
 * Whether a court case still has an order in force that keeps the parents apart. In doubt it has: a hearing at which an
 * order was to end may not have been held, so only an end that the record states ends it.
 */
record OrdersInForce(OtherStreams others, LocalDate today, Instant now) {

    boolean anyBarsJointWork(StreamId courtCase) {
        List<CourtEvent> events = others.eventsOf(courtCase, CourtEvent.class);
        List<OrderVersion> standing = received(events)
                .filter(this::isInForce)
                .map(OrderReceived::version)
                .filter(version -> !isSuperseded(version, events))
                .toList();
        return Stream.concat(byProvision(events), byKind(events)).anyMatch(standing::contains);
    }

    private boolean isInForce(OrderReceived order) {
        return order.state().inForce()
                && (order.expires() == null || now.isBefore(order.expires().at()));
    }

    private boolean isSuperseded(OrderVersion version, List<CourtEvent> events) {
        return events.stream()
                .filter(OrderSuperseded.class::isInstance)
                .map(OrderSuperseded.class::cast)
                .anyMatch(superseded -> superseded.version().equals(version)
                        && !superseded.from().isAfter(today));
    }

    private Stream<OrderVersion> byProvision(List<CourtEvent> events) {
        return events.stream()
                .filter(ProvisionRecorded.class::isInstance)
                .map(ProvisionRecorded.class::cast)
                .filter(provision -> provision.kind().barsJointWork())
                .filter(provision -> provision.until() == null
                        || now.isBefore(provision.until().at()))
                .map(ProvisionRecorded::version);
    }

    private static Stream<OrderVersion> byKind(List<CourtEvent> events) {
        return received(events)
                .filter(order -> order.kind() == OrderKind.NON_MOLESTATION)
                .map(OrderReceived::version);
    }

    private static Stream<OrderReceived> received(List<CourtEvent> events) {
        return events.stream().filter(OrderReceived.class::isInstance).map(OrderReceived.class::cast);
    }
}
