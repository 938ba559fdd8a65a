package org.evenhand.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Coded;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;

/** One parent's screenings, and the form for the next step. Never about both parents. */
record ScreeningsPage(
        Screenings answer,
        CaseBar bar,
        String who,
        String shade,
        List<Past> screenings,
        boolean underWay,
        Form start,
        Form complete,
        List<Choice> tools,
        List<Choice> outcomes,
        List<Choice> risks,
        List<Choice> reviewers,
        List<Choice> yes)
        implements Page {

    record Past(String when, Row tool, List<Row> rows, String answers, String rationale) {}

    static ScreeningsPage of(Screenings screenings, Forms forms, Staff staff, Times times) {
        var labels = new Labels(screenings.facts().members());
        var path = Map.of("caseFile", screenings.facts().caseFile(), "person", screenings.person());
        return new ScreeningsPage(
                screenings,
                CaseBar.of(screenings.facts(), "screening"),
                labels.of(screenings.person()),
                labels.shade(Compartment.of(screenings.person())),
                screenings.screenings().stream()
                        .map(each -> past(each, staff, times))
                        .toList(),
                screenings.underWay(),
                forms.of(SafeguardingCommand.StartScreening.class, path),
                forms.of(SafeguardingCommand.CompleteScreening.class, path),
                Coded.TOOL.choices(),
                Choice.of(ScreeningOutcome.values()),
                Choice.of(RiskLevel.values()),
                staff.clinical().stream()
                        .map(each -> Choice.named(each.id().value().toString(), each.name()))
                        .toList(),
                List.of(Choice.keyed("true", "screening.alone.yes")));
    }

    private static Past past(Screenings.Screening each, Staff staff, Times times) {
        var rows = new ArrayList<Row>();
        if (each.outcome() != null) {
            rows.add(Row.keyed("screening.outcome", each.outcome()));
        }
        if (each.toolResult() != null && each.toolResult() != each.outcome()) {
            rows.add(Row.keyed("screening.tool-result", each.toolResult()));
        }
        if (each.risk() != null) {
            rows.add(Row.keyed("screening.risk", each.risk()));
        }
        if (each.rescreenDue() != null) {
            rows.add(Row.of("screening.rescreen", times.day(each.rescreenDue())));
        }
        rows.add(Row.of("screening.safe-contact", each.safeContact() == null ? "erased" : each.safeContact()));
        if (each.screener() != null) {
            rows.add(Row.of("screening.screener", staff.name(each.screener())));
        }
        if (each.reviewer() != null) {
            rows.add(Row.of("screening.reviewer", staff.name(each.reviewer())));
        }
        return new Past(
                times.full(each.at()),
                Coded.TOOL.row("screening.tool", each.tool()),
                rows,
                each.answers() == null ? "" : each.answers(),
                each.rationale() == null ? "" : each.rationale());
    }

    @Override
    public List<Form> forms() {
        return List.of(underWay ? complete : start);
    }
}
