package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;

/** A referral comes in. Its people are found first, so that their names are in no address. */
record NewReferralPage(
        ReferralChoices answer,
        Form find,
        Form form,
        List<Choice> routes,
        List<Choice> referrers,
        List<Choice> interventions,
        List<Choice> people,
        List<Choice> roles,
        List<Integer> places)
        implements Page {

    private static final List<String> REFERRERS = List.of(
            "district-judge",
            "magistrates",
            "cafcass-officer",
            "social-worker",
            "health-visitor",
            "gp",
            "solicitor",
            "mediator",
            "parent");
    private static final List<String> INTERVENTIONS =
            List.of("parenting-together", "parents-in-dispute", "mbt-parenting-under-pressure", "assessment-only");

    static NewReferralPage of(ReferralChoices choices, Form find, Form form) {
        return new NewReferralPage(
                choices,
                find.filled("terms", choices.terms()),
                form,
                Choice.of(ReferralRoute.values()),
                coded("referrer", REFERRERS),
                coded("intervention", INTERVENTIONS),
                people(choices),
                Choice.of(CaseRole.values()),
                List.of(0, 1, 2, 3, 4, 5));
    }

    static List<Choice> people(ReferralChoices choices) {
        return choices.people().stream()
                .map(each -> Choice.named(each.person().value().toString(), each.name()))
                .toList();
    }

    private static List<Choice> coded(String kind, List<String> codes) {
        return codes.stream().map(code -> Choice.keyed(code, kind + "." + code)).toList();
    }

    @Override
    public List<Form> forms() {
        return List.of(find, form);
    }
}
