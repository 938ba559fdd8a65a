package org.evenhand.platform.families;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.Member;

/**
 * What stands above every page of a case.
 *
 * @param parents {@code Parent A – Anna Archer · Parent B – Ben Brandt}
 * @param status key of the status
 * @param closed key of why it is closed, empty while it is not
 * @param transfer key of where its transfer stands, empty where there is none
 * @param receiver the other service as it is called
 */
public record CaseBar(
        String caseFile,
        String parents,
        String children,
        String status,
        String closed,
        String transfer,
        String receiver,
        List<Tab> tabs) {

    /** @param label key of its text */
    public record Tab(String label, String href, boolean current) {}

    /** @param current the tab's last part: empty for the overview */
    public static CaseBar of(CaseFacts facts, String current) {
        return of(facts, current, true);
    }

    /** @param worksHere whether the reader is allocated; who only triages and allocates is not led where they may not go */
    public static CaseBar of(CaseFacts facts, String current, boolean worksHere) {
        String base = "/cases/" + facts.caseFile().value();
        return new CaseBar(
                facts.caseFile().value().toString(),
                facts.parents().stream().map(Member::label).collect(Collectors.joining(" · ")),
                facts.members().stream()
                        .filter(member -> !facts.parents().contains(member))
                        .map(Member::name)
                        .collect(Collectors.joining(", ")),
                "CaseStatus." + facts.status(),
                facts.closedBecause() == null ? "" : "ClosureReason." + facts.closedBecause(),
                facts.transfer() == null ? "" : "Transfer." + facts.transfer(),
                facts.receiver() == null ? "" : facts.receiver(),
                worksHere
                        ? List.of(
                                tab("case.tab.overview", base, "", current),
                                tab("case.tab.timeline", base, "timeline", current),
                                tab("case.tab.joint-work", base, "joint-work", current),
                                tab("case.tab.safeguarding", base, "safeguarding", current),
                                tab("case.tab.plans", base, "plans", current),
                                tab("case.tab.team", base, "team", current))
                        : List.of(
                                tab("case.tab.overview", base, "", current),
                                tab("case.tab.team", base, "team", current)));
    }

    private static Tab tab(String label, String base, String end, String current) {
        return new Tab(label, end.isEmpty() ? base : base + "/" + end, end.equals(current));
    }
}
