package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Coded;
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

    static NewReferralPage of(ReferralChoices choices, Form find, Form form) {
        return new NewReferralPage(
                choices,
                find.filled("terms", choices.terms()),
                form,
                Choice.of(ReferralRoute.values()),
                Coded.REFERRER.choices(),
                Coded.INTERVENTION.choices(),
                people(choices),
                Choice.of(CaseRole.values()),
                List.of(0, 1, 2, 3, 4, 5));
    }

    static List<Choice> people(ReferralChoices choices) {
        return choices.people().stream()
                .map(each -> Choice.named(each.person().value().toString(), each.name()))
                .toList();
    }

    @Override
    public List<Form> forms() {
        return List.of(find, form);
    }
}
