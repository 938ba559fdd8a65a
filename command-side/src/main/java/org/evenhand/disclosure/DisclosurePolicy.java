package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.evenhand.disclosure.DisclosureRefusal.PolicyNotKnown;
import org.evenhand.law.Law;
import org.evenhand.law.LawNotKnown;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.Refused;
import org.evenhand.sessions.PrivilegeBasis;
import org.springframework.stereotype.Component;

/** The table of DOMAIN.md §1b as the jurisdiction has it: outside its dates nothing is granted. */
@Component
final class DisclosurePolicy {

    private final Law law;

    DisclosurePolicy(Law law) {
        this.law = law;
    }

    /** Empty where this class never leaves on this basis. */
    Optional<Set<Condition>> conditions(DataClass dataClass, DisclosureBasis basis, LocalDate on) {
        try {
            return Conditions.of(law.inForce(Conditions.ruleOf(dataClass), on)).on(basis);
        } catch (LawNotKnown otherTime) {
            throw Refused.because(new PolicyNotKnown(on));
        }
    }

    /** On which bases something stays here although it could leave, as it is said to be privileged for this reason. */
    boolean keeps(PrivilegeBasis privilege, DisclosureBasis basis, LocalDate on) {
        RuleOfLaw rule = switch (privilege) {
            case CONCILIATION -> RuleOfLaw.CONCILIATION_KEPT_FROM;
            case LEGAL_ADVICE -> RuleOfLaw.LEGAL_ADVICE_KEPT_FROM;
        };
        return law.names(rule, DisclosureBasis.class, on).contains(basis);
    }
}
