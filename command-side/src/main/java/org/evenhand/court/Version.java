package org.evenhand.court;

import java.time.LocalDate;
import java.util.Comparator;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one version of an order: no words, no hash. Which version outranks which depends on what they are and never
 * on when they arrived: by authority (draft, approved, court-sealed), then by number.
 */
record Version(
        OrderVersion id,
        OrderState state,
        OrderKind kind,
        LocalDate madeOn,
        LocalDate effectiveFrom,
        @Nullable Moment expires,
        boolean untilNextHearing,
        @Nullable SupersededBecause because)
        implements Comparable<Version> {

    private static final Comparator<Version> PRECEDENCE =
            Comparator.comparing(Version::state).thenComparing(version -> version.id.version());

    static Version of(OrderReceived received) {
        return new Version(
                received.version(),
                received.state(),
                received.kind(),
                received.madeOn(),
                received.effectiveFrom(),
                received.expires(),
                received.untilNextHearing(),
                received.because());
    }

    @Override
    public int compareTo(Version other) {
        return PRECEDENCE.compare(this, other);
    }

    boolean outranks(Version other) {
        return compareTo(other) > 0;
    }

    /** Says nothing that depends on which of the two arrived first. */
    OrderSuperseded supersedes(Version lower, CourtCaseId courtCase) {
        boolean sealed = state == OrderState.COURT_SEALED && lower.state != OrderState.COURT_SEALED;
        var byRank = sealed ? SupersededBecause.COURT_SEALED_VERSION : SupersededBecause.LATER_VERSION;
        return new OrderSuperseded(courtCase, lower.id, id, because == null ? byRank : because, effectiveFrom);
    }
}
