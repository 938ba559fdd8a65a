package org.evenhand.safeguarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.SafeguardingRecord.OfAllegation;
import org.evenhand.safeguarding.SafeguardingRecord.OfConcern;

/** What was raised and alleged on the reader's own sides, and the form to raise a concern. */
record SafeguardingPage(
        SafeguardingRecord answer,
        CaseBar bar,
        List<Concern> concerns,
        List<Alleged> allegations,
        Form raise,
        List<Choice> people,
        List<Choice> atRisk,
        List<Choice> categories,
        List<Choice> immediacies)
        implements Page {

    record Concern(
            String href,
            String who,
            String shade,
            String category,
            Tag state,
            String owner,
            String by,
            String account) {}

    record Alleged(String who, String shade, String kind, List<Row> rows, String account) {}

    static SafeguardingPage of(SafeguardingRecord found, Forms forms, Staff staff, Times times, Instant now) {
        var labels = new Labels(found.facts().members());
        return new SafeguardingPage(
                found,
                CaseBar.of(found.facts(), "safeguarding"),
                found.concerns().stream()
                        .map(each -> concern(each, labels, staff, times, now))
                        .toList(),
                found.allegations().stream()
                        .map(each -> alleged(each, labels, times))
                        .toList(),
                forms.of(
                        RaiseSafeguardingConcern.class,
                        Map.of("caseFile", found.facts().caseFile())),
                found.sides().stream()
                        .map(each -> Choice.named(each.value().toString(), labels.of(each)))
                        .toList(),
                Choice.of(AtRisk.values()),
                Choice.of(ConcernCategory.values()),
                Choice.of(Immediacy.values()));
    }

    static Tag state(OfConcern concern, Instant now) {
        if (concern.closedAt() != null) {
            return new Tag("concern.state.closed", "grey");
        }
        if (concern.isOverdue(now)) {
            return new Tag("concern.state.overdue", "red");
        }
        return concern.answeredAt() == null
                ? new Tag("concern.state.open", "orange")
                : new Tag("concern.state.answered", "yellow");
    }

    private static Concern concern(OfConcern each, Labels labels, Staff staff, Times times, Instant now) {
        return new Concern(
                "/concerns/" + each.concern().value(),
                labels.of(each.person()),
                labels.shade(Compartment.of(each.person())),
                "ConcernCategory." + each.category(),
                state(each, now),
                staff.name(each.owner()),
                times.full(each.answerBy()),
                each.account() == null ? "erased" : each.account());
    }

    private static Alleged alleged(OfAllegation each, Labels labels, Times times) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("allegation.against", labels.of(each.against())));
        rows.add(Row.of("allegation.made-on", times.day(each.madeOn())));
        if (each.investigator() != null) {
            rows.add(Row.keyed("allegation.investigator", each.investigator()));
        }
        rows.add(
                each.outcome() == null
                        ? Row.of("allegation.outcome", "–")
                        : Row.keyed("allegation.outcome", each.outcome()));
        if (each.finding() != null && each.source() != null) {
            rows.add(Row.keyed("allegation.finding", each.finding()));
            rows.add(Row.of("allegation.source", each.source()));
        }
        return new Alleged(
                labels.of(each.person()),
                labels.shade(Compartment.of(each.person())),
                "AllegationKind." + each.kind(),
                rows,
                each.account() == null ? "erased" : each.account());
    }

    @Override
    public List<Form> forms() {
        return List.of(raise);
    }
}
