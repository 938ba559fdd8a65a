package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Times;

/** Accept a referral, decline it, or ask for more. */
record TriagePage(
        Team answer, CaseBar bar, List<Row> rows, boolean open, Form form, List<Choice> decisions, List<Choice> reasons)
        implements Page {

    static TriagePage of(Team team, Form form, Times times) {
        CaseFacts facts = team.facts();
        return new TriagePage(
                team,
                CaseBar.of(facts, "triage", team.worksHere()),
                ReferralRows.of(facts, times),
                !facts.status().equals("ACCEPTED") && !facts.status().equals("DECLINED"),
                form,
                Choice.of(TriageDecision.values()),
                Choice.of(DeclineReason.values()));
    }

    @Override
    public List<Form> forms() {
        return List.of(form);
    }
}
