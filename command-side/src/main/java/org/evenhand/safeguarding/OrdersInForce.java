package org.evenhand.safeguarding;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.KeepingApart;
import org.evenhand.court.OrderStanding;
import org.evenhand.court.OrderVersion;
import org.evenhand.law.Law;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;

/**
 * Whether a court case has an order that keeps the parents apart. One that takes effect later counts already: a bar is not
 * lifted in its shadow.
 */
record OrdersInForce(OtherStreams others, Moment now, KeepingApart apart) {

    OrdersInForce(OtherStreams others, Moment now, Law law) {
        this(others, now, KeepingApart.on(now.local().toLocalDate(), law));
    }

    boolean anyBarsJointWork(StreamId courtCase) {
        List<CourtEvent> events = others.eventsOf(courtCase, CourtEvent.class);
        List<OrderSuperseded> ends = only(OrderSuperseded.class, events).toList();
        List<OrderReceived> standing = only(OrderReceived.class, events)
                .filter(order -> stands(OrderStanding.of(order, ends, now)))
                .toList();
        return standing.stream().anyMatch(order -> apart.does(order.kind()))
                || byProvision(events)
                        .anyMatch(version -> standing.stream()
                                .anyMatch(order -> order.version().equals(version)));
    }

    private static boolean stands(OrderStanding standing) {
        return switch (standing) {
            case IN_FORCE, NOT_YET_IN_FORCE -> true;
            case DRAFT, SUPERSEDED, EXPIRED -> false;
        };
    }

    private Stream<OrderVersion> byProvision(List<CourtEvent> events) {
        return only(ProvisionRecorded.class, events)
                .filter(provision -> apart.does(provision.kind()))
                .filter(provision -> provision.until() == null
                        || now.at().isBefore(provision.until().at()))
                .map(ProvisionRecorded::version);
    }

    private static <E> Stream<E> only(Class<E> kind, List<CourtEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
