package org.evenhand.casefile;

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
import org.evenhand.platform.pages.Times;

/** Who works on a case, and who must not. */
record TeamPage(
        Team answer,
        CaseBar bar,
        List<Line> lines,
        List<Conflict> conflicts,
        Form allocate,
        Form conflict,
        List<Choice> clinicians,
        List<Choice> roles,
        List<Choice> sides,
        List<Choice> kinds,
        List<Choice> reasons)
        implements Page {

    /** @param end the form that ends it, drawn only while it lasts */
    record Line(String name, String role, String sides, String from, String ended, Form end) {}

    record Conflict(String name, String kind, String recorded) {}

    static TeamPage of(Team team, Forms forms, Staff staff, Times times) {
        CaseFileId id = team.facts().caseFile();
        var path = Map.of("caseFile", id);
        var labels = new Labels(team.facts().members());
        return new TeamPage(
                team,
                CaseBar.of(team.facts(), "team", team.worksHere()),
                team.allocations().stream()
                        .map(each -> new Line(
                                staff.name(each.clinician()),
                                "AllocationRole." + each.role(),
                                each.sides().isEmpty() ? "" : labels.all(each.sides()),
                                times.day(each.fromDay()),
                                each.endedAt() == null ? "" : times.day(times.on(each.endedAt())),
                                forms.of(
                                                CaseFileCommand.EndAllocation.class,
                                                Map.of("caseFile", id, "allocation", each.allocation()),
                                                team.facts().version())
                                        .named(each.allocation().value().toString())))
                        .toList(),
                team.conflicts().stream()
                        .map(each -> new Conflict(
                                staff.name(each.staff()), "ConflictKind." + each.kind(), times.full(each.recordedAt())))
                        .toList(),
                forms.of(
                        CaseFileCommand.AllocateClinician.class,
                        path,
                        team.facts().version()),
                forms.of(
                        CaseFileCommand.RecordConflictOfInterest.class,
                        path,
                        team.facts().version()),
                staff.clinical().stream()
                        .map(each -> Choice.named(each.id().value().toString(), each.name()))
                        .toList(),
                Choice.of(AllocationRole.values()),
                team.facts().members().stream()
                        .map(each -> Choice.named(each.person().value().toString(), each.label()))
                        .toList(),
                Choice.of(ConflictKind.values()),
                Choice.of(AllocationEndReason.values()));
    }

    @Override
    public List<Form> forms() {
        var all = new ArrayList<>(List.of(allocate, conflict));
        lines.stream().filter(line -> line.ended().isEmpty()).map(Line::end).forEach(all::add);
        return all;
    }
}
