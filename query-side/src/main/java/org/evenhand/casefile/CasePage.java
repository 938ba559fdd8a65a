package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;

/** A whole case: who is in it, each compartment in a column of its own, what is booked, what a court has said. */
record CasePage(
        CaseOverview answer,
        CaseBar bar,
        boolean accepted,
        boolean untriaged,
        boolean working,
        boolean adds,
        List<Bar> bars,
        List<SafeContact> safeContacts,
        List<CompartmentColumn> columns,
        List<CompartmentColumn> others,
        List<SessionLine> coming,
        List<SessionLine> past,
        List<Provision> provisions,
        List<Colleague> team)
        implements Page {

    record Bar(String basis, String reason, String until, String setBy, String setAt) {}

    record Provision(String kind, String text, String persons, String from, String until) {}

    record Colleague(String name, String role, String sides) {}

    static CasePage of(CaseOverview overview, Staff staff, Times times, boolean manages) {
        CaseFacts facts = overview.facts();
        var labels = new Labels(facts.members());
        boolean working = overview.compartments().contains(Compartment.JOINT);
        List<CompartmentColumn> columns = new ColumnsOfACase(overview, labels, staff, times).drawn();
        return new CasePage(
                overview,
                CaseBar.of(facts, "", working),
                facts.status().equals("ACCEPTED"),
                facts.status().equals("RECEIVED") || facts.status().equals("MORE_INFORMATION"),
                working,
                working || manages,
                bars(overview, staff, times),
                SafeContact.of(overview, labels),
                columns.stream()
                        .filter(CompartmentColumn::standsBesideTheParents)
                        .toList(),
                columns.stream().filter(each -> !each.standsBesideTheParents()).toList(),
                overview.sessions().reversed().stream()
                        .filter(SessionLine::isAhead)
                        .map(each -> SessionLine.of(each, labels, times))
                        .toList(),
                overview.sessions().stream()
                        .filter(each -> !SessionLine.isAhead(each))
                        .map(each -> SessionLine.of(each, labels, times))
                        .toList(),
                overview.provisions().stream()
                        .map(each -> provision(each, labels, times))
                        .toList(),
                overview.team().stream()
                        .map(each -> new Colleague(
                                staff.name(each.clinician()),
                                "AllocationRole." + each.role(),
                                each.sides().isEmpty() ? "" : labels.all(each.sides())))
                        .toList());
    }

    private static List<Bar> bars(CaseOverview overview, Staff staff, Times times) {
        return overview.bars().stream()
                .map(each -> new Bar(
                        "BarBasis." + each.basis(),
                        each.reason() == null ? "" : each.reason(),
                        each.until() == null ? "" : times.full(each.until()),
                        staff.name(each.setBy()),
                        times.full(each.setAt())))
                .toList();
    }

    private static Provision provision(CaseOverview.Provision each, Labels labels, Times times) {
        return new Provision(
                "ProvisionKind." + each.kind(),
                each.text() == null ? "erased" : each.text(),
                labels.all(each.persons()),
                times.day(each.fromDay()),
                each.untilAt() == null ? "" : times.full(each.untilAt()));
    }
}
