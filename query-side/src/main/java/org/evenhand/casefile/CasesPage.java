package org.evenhand.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;

/** The cases somebody works on. */
record CasesPage(Caseload answer, List<Line> lines) implements Page {

    /** @param href empty where there is no page for the reader */
    record Line(
            String href,
            List<String> parents,
            String others,
            Tag status,
            boolean barred,
            String next,
            String received) {}

    static CasesPage of(Caseload caseload, Times times, boolean opens) {
        return new CasesPage(caseload, lines(caseload, times, opens));
    }

    static List<Line> lines(Caseload caseload, Times times, boolean opens) {
        return caseload.cases().stream()
                .map(each -> new Line(
                        opens ? "/cases/" + each.caseFile().value() : "",
                        each.members().stream()
                                .filter(member -> member.role() == CaseRole.PARENT)
                                .map(Member::label)
                                .toList(),
                        each.members().stream()
                                .filter(member -> member.role() != CaseRole.PARENT)
                                .map(Member::name)
                                .collect(Collectors.joining(", ")),
                        status(each.status()),
                        each.barred(),
                        each.nextSession() == null ? "" : times.brief(each.nextSession()),
                        times.day(each.receivedOn())))
                .toList();
    }

    static Tag status(String status) {
        return new Tag(
                "CaseStatus." + status,
                switch (status) {
                    case "ACCEPTED" -> "green";
                    case "DECLINED" -> "grey";
                    default -> "yellow";
                });
    }
}
