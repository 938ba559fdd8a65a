package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.OrderStanding;
import org.evenhand.disclosure.DisclosureRefusal.OrderNotInForce;
import org.evenhand.disclosure.DisclosureRefusal.OrderNotQuoted;
import org.evenhand.disclosure.DisclosureRefusal.OrderUnknown;
import org.evenhand.disclosure.DisclosureRefusal.ScopeWiderThanOrder;
import org.evenhand.people.Words;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/** An order says how far a scope may reach, as long as it is in force. Its stream becomes a guard of the decision. */
final class RelyingOnAnOrder {

    /** Fewer letters than this quote nothing: "and the" is in every order. */
    private static final int SHORTEST_QUOTE = 12;

    private final OrderRelied order;
    private final List<CourtEvent> events;

    RelyingOnAnOrder(OrderRelied order, OtherStreams others) {
        this.order = order;
        this.events = others.eventsOf(CourtEvent.streamOf(order.courtCase()), CourtEvent.class);
    }

    /** Draft, superseded or expired: it opens nothing, nor anything more. */
    void refuseUnlessInForce(Moment now) {
        OrderReceived received = only(OrderReceived.class).stream()
                .filter(each -> each.version().equals(order.version()))
                .findFirst()
                .orElseThrow(() -> Refused.because(new OrderUnknown()));
        OrderStanding standing = OrderStanding.of(received, only(OrderSuperseded.class), now);
        if (standing != OrderStanding.IN_FORCE) {
            throw Refused.because(new OrderNotInForce(standing));
        }
    }

    void refuseUnquoted(DataClass dataClass, @Nullable String quoted) {
        String quote = quoted == null ? "" : Words.bare(quoted);
        if (quote.length() < SHORTEST_QUOTE) {
            throw Refused.because(new OrderNotQuoted(dataClass));
        }
        boolean said = only(ProvisionRecorded.class).stream()
                .filter(provision -> provision.version().equals(order.version()))
                .anyMatch(provision -> Words.bare(provision.text().orElse("")).contains(quote));
        if (!said) {
            throw Refused.because(new ScopeWiderThanOrder(dataClass));
        }
    }

    private <E> List<E> only(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
