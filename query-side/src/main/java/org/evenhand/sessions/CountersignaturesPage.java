package org.evenhand.sessions;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** A supervisor's queue: whose note, of which family, since when. */
record CountersignaturesPage(Countersignatures answer, List<Line> lines) implements Page {

    record Line(
            String href,
            String kind,
            String family,
            String place,
            String shade,
            String by,
            String signed,
            String overdue) {}

    static CountersignaturesPage of(Countersignatures queue, Staff staff, Times times) {
        return new CountersignaturesPage(
                queue,
                queue.waiting().stream()
                        .map(each -> line(each, queue, staff, times))
                        .toList());
    }

    private static Line line(Countersignatures.Waiting waiting, Countersignatures queue, Staff staff, Times times) {
        List<Member> members = queue.members().stream()
                .filter(each -> each.caseFile().equals(waiting.caseFile()))
                .map(Day.InCaseFile::member)
                .toList();
        var labels = new Labels(members);
        return new Line(
                "/notes/" + waiting.note().value(),
                "NoteKind." + waiting.kind(),
                members.stream()
                        .filter(each -> each.role() == CaseRole.PARENT)
                        .map(Member::name)
                        .collect(Collectors.joining(" and ")),
                labels.of(waiting.compartment()),
                labels.shade(waiting.compartment()),
                staff.name(waiting.author()),
                times.full(waiting.signedAt()),
                waiting.overdueSince() == null ? "" : times.full(waiting.overdueSince()));
    }
}
