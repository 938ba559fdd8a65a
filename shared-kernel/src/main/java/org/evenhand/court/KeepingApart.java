package org.evenhand.court;

import java.time.LocalDate;
import java.util.Set;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;

/** Which orders, and which provisions in whatever order, forbid the parents to be brought together (DOMAIN.md §1a). */
public record KeepingApart(Set<OrderKind> orders, Set<ProvisionKind> provisions) {

    public KeepingApart {
        orders = Set.copyOf(orders);
        provisions = Set.copyOf(provisions);
    }

    /** By the law of the day on which somebody would be brought together, not of the day on which it was ordered. */
    public static KeepingApart on(LocalDate day, Law law) {
        return new KeepingApart(
                law.names(RuleOfLaw.ORDERS_THAT_KEEP_APART, OrderKind.class, day),
                law.names(RuleOfLaw.PROVISIONS_THAT_KEEP_APART, ProvisionKind.class, day));
    }

    public boolean does(OrderKind kind) {
        return orders.contains(kind);
    }

    public boolean does(ProvisionKind kind) {
        return provisions.contains(kind);
    }
}
