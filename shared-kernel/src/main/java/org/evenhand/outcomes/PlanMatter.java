package org.evenhand.outcomes;

import java.util.Set;
import org.evenhand.court.ProvisionKind;

/** What one item of a plan is about. A court's order takes away the matter that it settles and leaves the others. */
public enum PlanMatter {
    LIVES_WITH,
    SPENDS_TIME,
    HANDOVER,
    SCHOOL,
    HOLIDAYS,
    HEALTH,
    COMMUNICATION,
    OTHER;

    /**
     * The matters that a provision of this kind settles whatever it says. What another kind settles, a prohibited step about a
     * school for example, is said by whoever read it.
     */
    public static Set<PlanMatter> settledBy(ProvisionKind kind) {
        return switch (kind) {
            case RESIDENCE -> Set.of(LIVES_WITH);
            case CONTACT -> Set.of(SPENDS_TIME);
            case NO_CONTACT, NON_MOLESTATION -> Set.of(HANDOVER, COMMUNICATION);
            case PROHIBITED_STEPS, DISCLOSURE, REPORT, ACTIVITY, S91_14, TRANSPARENCY, OTHER -> Set.of();
        };
    }
}
