package org.evenhand.language;

import org.evenhand.court.ApplicationForm;
import org.evenhand.court.OrderKind;
import org.evenhand.court.ProvisionKind;
import org.evenhand.disclosure.Conditions;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.law.Law;
import org.evenhand.law.LawUnusable;
import org.evenhand.law.RuleOfLaw;

/** Whether a law's words are words of this service. The law knows no capability, so it cannot say so itself. */
public final class WordsOfLaw {

    private WordsOfLaw() {}

    /** @throws LawUnusable with file and line, also of what was or will be in force */
    public static Law checked(Law law) {
        refuseUnknown(law, RuleOfLaw.FORMS_THAT_NEED_LEAVE, ApplicationForm.class);
        refuseUnknown(law, RuleOfLaw.ORDERS_THAT_KEEP_APART, OrderKind.class);
        refuseUnknown(law, RuleOfLaw.PROVISIONS_THAT_KEEP_APART, ProvisionKind.class);
        refuseUnknown(law, RuleOfLaw.CONCILIATION_KEPT_FROM, DisclosureBasis.class);
        refuseUnknown(law, RuleOfLaw.LEGAL_ADVICE_KEPT_FROM, DisclosureBasis.class);
        law.all(RuleOfLaw.RETENTION).forEach(Law::table);
        for (DataClass dataClass : DataClass.values()) {
            law.all(Conditions.ruleOf(dataClass)).forEach(Conditions::of);
        }
        return law;
    }

    private static <E extends Enum<E>> void refuseUnknown(Law law, RuleOfLaw rule, Class<E> kind) {
        law.all(rule).forEach(dated -> Law.names(dated, kind));
    }
}
