package org.evenhand.safeguarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.CaseOverview;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.NumberShown;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** What bars joint work, what did, and the forms to bar it and to lift a bar. */
record JointWorkPage(
        Bars answer,
        CaseBar bar,
        List<Standing> standing,
        List<Standing> past,
        Form set,
        List<Choice> bases,
        List<Choice> sources)
        implements Page {

    /** @param lift drawn only while the bar stands */
    record Standing(
            String basis, String reason, String until, String set, String lifted, String liftReason, Form lift) {}

    static JointWorkPage of(Bars bars, Forms forms, Staff staff, Times times, Instant now) {
        var path = Map.of("caseFile", bars.facts().caseFile());
        return new JointWorkPage(
                bars,
                CaseBar.of(bars.facts(), "joint-work"),
                bars.bars().stream()
                        .filter(each -> stands(each, now))
                        .map(each -> standing(each, bars, forms, staff, times))
                        .toList(),
                bars.bars().stream()
                        .filter(each -> !stands(each, now))
                        .map(each -> standing(each, bars, forms, staff, times))
                        .toList(),
                forms.of(SafeguardingCommand.SetJointWorkBar.class, path),
                Choice.of(BarBasis.values()),
                bars.courtCases().stream().map(JointWorkPage::choice).toList());
    }

    private static Choice choice(Bars.CourtCaseOf each) {
        String number = NumberShown.of(each.number());
        return Choice.named("court-case:" + each.courtCase(), number == null ? "" : number);
    }

    private static boolean stands(CaseOverview.Bar bar, Instant now) {
        return bar.liftedAt() == null && (bar.until() == null || bar.until().isAfter(now));
    }

    private static Standing standing(CaseOverview.Bar each, Bars bars, Forms forms, Staff staff, Times times) {
        return new Standing(
                "BarBasis." + each.basis(),
                each.reason() == null ? "" : each.reason(),
                each.until() == null ? "" : times.full(each.until()),
                staff.name(each.setBy()) + ", " + times.full(each.setAt()),
                each.liftedAt() == null || each.liftedBy() == null
                        ? ""
                        : staff.name(each.liftedBy()) + ", " + times.full(each.liftedAt()),
                each.liftReason() == null ? "" : each.liftReason(),
                forms.of(
                                SafeguardingCommand.LiftJointWorkBar.class,
                                Map.of("caseFile", bars.facts().caseFile(), "bar", each.bar()))
                        .named(each.bar().value().toString()));
    }

    @Override
    public List<Form> forms() {
        var drawn = new ArrayList<>(List.of(set));
        standing.stream().map(Standing::lift).forEach(drawn::add);
        return drawn;
    }
}
