package org.evenhand.court;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.CaseRole;
import org.evenhand.court.LinkableFamilies.Family;
import org.evenhand.court.LinkableFamilies.Listed;
import org.evenhand.court.LinkableFamilies.Member;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/**
 * Links a court case: first which family, then the court's facts.
 *
 * @param chosen {@code null} while the family is to be chosen
 * @param slots numbers of the lines for parties
 */
record LinkCourtCasePage(
        Listed answer,
        @Nullable Family chosen,
        List<Choice> families,
        List<Choice> people,
        List<Integer> slots,
        Form form)
        implements Page {

    private static final int SPARE_LINES = 1;

    @Override
    public List<Form> forms() {
        return List.of(form);
    }

    public List<Choice> schemes() {
        return Choice.of(NumberScheme.values());
    }

    public List<Choice> types() {
        return Choice.of(CourtCaseType.values());
    }

    public List<Choice> roles() {
        return Choice.of(PartyRole.values());
    }

    static LinkCourtCasePage of(Listed listed, @Nullable String caseFile, Form empty, Times times) {
        String id = caseFile == null ? empty.value("caseFile") : caseFile;
        Family chosen = listed.families().stream()
                .filter(family -> family.caseFile().value().toString().equals(id))
                .findFirst()
                .orElse(null);
        List<Choice> families =
                listed.families().stream().map(family -> choice(family, times)).toList();
        if (chosen == null) {
            return new LinkCourtCasePage(listed, null, families, List.of(), List.of(), empty);
        }
        List<Choice> people = chosen.members().stream()
                .map(member -> Choice.named(member.person().value().toString(), member.name()))
                .toList();
        var slots = new ArrayList<Integer>();
        for (int i = 0; i < chosen.members().size() + SPARE_LINES; i++) {
            slots.add(i);
        }
        return new LinkCourtCasePage(listed, chosen, families, people, slots, filled(empty, chosen));
    }

    static Choice choice(Family family, Times times) {
        String names = String.join(
                " and ",
                family.members().stream()
                        .filter(member -> member.role() == CaseRole.PARENT)
                        .map(Member::name)
                        .toList());
        return Choice.named(
                family.caseFile().value().toString(), names + ", referred " + times.day(family.receivedOn()));
    }

    /** The likely answer, to be changed: the first parent applies, the second responds. */
    private static Form filled(Form empty, Family family) {
        Form form = empty.filled("caseFile", family.caseFile().value());
        int parents = 0;
        for (int i = 0; i < family.members().size(); i++) {
            Member member = family.members().get(i);
            PartyRole role = switch (member.role()) {
                case PARENT -> parents++ == 0 ? PartyRole.APPLICANT : PartyRole.RESPONDENT;
                case CHILD -> PartyRole.CHILD;
                case OTHER -> PartyRole.OTHER;
            };
            form = form.filled("parties[" + i + "].person", member.person().value())
                    .filled("parties[" + i + "].role", role);
        }
        return form;
    }
}
