package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;

/** Somebody joins a case: found first, then named by role. */
record JoinPage(Joining answer, CaseBar bar, Form find, Form form, List<Choice> people, List<Choice> roles)
        implements Page {

    static JoinPage of(Joining joining, Form find, Form form) {
        return new JoinPage(
                joining,
                CaseBar.of(joining.facts(), "people", joining.worksHere()),
                find.filled("terms", joining.choices().terms()),
                form,
                NewReferralPage.people(joining.choices()),
                Choice.of(CaseRole.values()));
    }

    @Override
    public List<Form> forms() {
        return List.of(find, form);
    }
}
