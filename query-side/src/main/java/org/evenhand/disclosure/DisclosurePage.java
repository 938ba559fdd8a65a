package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.Member;
import org.evenhand.disclosure.DisclosureFile.Standing;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** One request: what was asked, how far it has come, the order's words and the scope beside them, the pack, what became of it. */
record DisclosurePage(
        DisclosureFile answer,
        String back,
        Tag state,
        List<Row> facts,
        List<Step> chain,
        List<Scoped> scope,
        List<OrderWords> orders,
        List<Packed> packed,
        List<Withholding> withheld,
        List<String> changes,
        List<String> exceptions,
        DisclosureForms drawn,
        List<Choice> people)
        implements Page {

    /** @param done empty while it was not taken @param next whether it is the next */
    record Step(String key, String done, boolean next) {}

    record Scoped(String dataClass, String people, String quoted) {}

    record OrderWords(String kind, String made, String text) {}

    record Packed(String dataClass, String who, String what, String fields) {}

    record Withholding(String dataClass, String because) {}

    static DisclosurePage of(DisclosureFile file, Forms forms, Times times) {
        var labels = new Labels(file.members());
        Standing standing = file.standing();
        return new DisclosurePage(
                file,
                "/cases/" + standing.caseFile().value() + "/disclosures",
                DisclosuresPage.tag(standing.state()),
                facts(standing, labels, times),
                DisclosureChain.of(standing, file.scope()),
                file.scope().stream()
                        .map(each -> new Scoped(
                                "DataClass." + each.dataClass(), labels.all(each.persons()), said(each.quoted())))
                        .toList(),
                file.orders().stream()
                        .map(each -> new OrderWords(
                                "ProvisionKind." + each.kind(), times.day(each.madeOn()), said(each.text())))
                        .toList(),
                file.packed().stream().map(each -> packed(each, labels)).toList(),
                file.withheld().stream()
                        .map(each -> new Withholding("DataClass." + each.dataClass(), "Withheld." + each.because()))
                        .toList(),
                file.changes().stream()
                        .map(each -> "Change." + each.change())
                        .distinct()
                        .toList(),
                file.exceptions().stream()
                        .map(each -> "PrivilegeException." + each.because())
                        .toList(),
                DisclosureForms.of(file, forms),
                people(file.members()));
    }

    private static List<Row> facts(Standing standing, Labels labels, Times times) {
        var rows = new ArrayList<Row>();
        rows.add(Row.keyed("disclosure.requester", standing.requester()));
        PersonId by = standing.requestedBy();
        if (by != null) {
            rows.add(Row.of("disclosure.requested-by", labels.of(by)));
        }
        rows.add(Row.of("disclosure.from", said(standing.requestedFor())));
        rows.add(Row.keyed("disclosure.basis", standing.basis()));
        rows.add(Row.of("disclosure.asked", said(standing.asked())));
        rows.add(Row.of("disclosure.received", times.day(standing.received())));
        rows.add(Row.of("disclosure.due", times.day(standing.due())));
        if (standing.pausedOn() != null) {
            rows.add(Row.of("disclosure.paused", times.day(standing.pausedOn())));
        }
        if (standing.recipient() != null) {
            rows.add(Row.of("disclosure.recipient", standing.recipient()));
        }
        if (standing.reason() != null) {
            rows.add(Row.of("disclosure.reason", standing.reason()));
        }
        return rows;
    }

    private static Packed packed(DisclosureFile.Packed each, Labels labels) {
        return new Packed(
                "DataClass." + each.dataClass(),
                each.person() == null ? "" : labels.of(each.person()),
                "event." + each.type(),
                String.join(", ", each.fields()));
    }

    private static List<Choice> people(List<Member> members) {
        return members.stream()
                .map(each -> Choice.named(each.person().value().toString(), each.label()))
                .toList();
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** Asked for in the order of the table that lawyers read. */
    public List<String> asked() {
        return answer.standing().classes().stream()
                .map(each -> "DataClass." + each)
                .toList();
    }

    public Map<String, List<Choice>> choices() {
        return DisclosureForms.CHOICES;
    }

    @Override
    public List<Form> forms() {
        return drawn.all();
    }
}
