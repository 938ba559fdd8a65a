package org.evenhand.court;

import java.time.LocalDate;
import java.util.Collection;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/** What one version of an order is worth on a day. Derived, never typed in (DOMAIN.md §2.13). */
public enum OrderStanding {
    /** Binds nobody, whatever was done under it. */
    DRAFT,
    NOT_YET_IN_FORCE,
    IN_FORCE,
    /** By a later version, another order, or the court's own decision. */
    SUPERSEDED,
    EXPIRED;

    /**
     * Rests on what the record says superseded it and never on the order of arrival (edge case 6).
     *
     * @param ends of this order or of any other, in the order in which they were said: the last one said is true
     * @param now an instant in the zone whose days count
     */
    public static OrderStanding of(OrderReceived order, Collection<OrderSuperseded> ends, Moment now) {
        LocalDate today = now.local().toLocalDate();
        OrderSuperseded end = lastSaidOf(order, ends);
        if (end != null && isEffective(order, end, today)) {
            return end.because() == SupersededBecause.EXPIRED ? EXPIRED : SUPERSEDED;
        }
        if (!order.state().inForce()) {
            return DRAFT;
        }
        if (order.effectiveFrom().isAfter(today)) {
            return NOT_YET_IN_FORCE;
        }
        Moment expires = order.expires();
        return expires != null && !now.at().isBefore(expires.at()) ? EXPIRED : IN_FORCE;
    }

    private static @Nullable OrderSuperseded lastSaidOf(OrderReceived order, Collection<OrderSuperseded> ends) {
        OrderSuperseded last = null;
        for (OrderSuperseded end : ends) {
            if (end.version().equals(order.version())) {
                last = end;
            }
        }
        return last;
    }

    /** A draft is overtaken as soon as something binds; what binds stays until its successor takes effect. */
    private static boolean isEffective(OrderReceived order, OrderSuperseded end, LocalDate today) {
        return !order.state().inForce() || !end.from().isAfter(today);
    }
}
