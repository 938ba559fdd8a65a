package org.evenhand.incidents;

import java.util.List;
import java.util.Map;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.incidents.Incidents.OfIncident;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;

/** The form to report an incident and, for those who answer for the service, what is open of each. */
record IncidentsPage(Incidents answer, List<Line> incidents, Form report, List<Choice> kinds, List<Choice> yes)
        implements Page {

    record Line(String kind, Tag state, String aware, String account, List<String> open) {}

    static IncidentsPage of(Incidents found, Forms forms, Times times) {
        return new IncidentsPage(
                found,
                found.incidents().stream().map(each -> line(each, times)).toList(),
                forms.of(ReportIncident.class, Map.of()),
                Choice.of(IncidentKind.values()),
                List.of(Choice.keyed("true", "incident.anonymous.yes")));
    }

    private static Line line(OfIncident each, Times times) {
        return new Line(
                "IncidentKind." + each.kind(),
                each.closedAt() == null
                        ? new Tag("incident.state.open", "orange")
                        : new Tag("incident.state.closed", "grey"),
                times.full(each.awareAt()),
                each.account() == null ? "erased" : each.account(),
                each.notices().stream()
                        .filter(notice -> notice.toldAt() == null && notice.due() != null)
                        .map(notice -> notice.body() + ": " + times.full(notice.due()))
                        .toList());
    }

    @Override
    public List<Form> forms() {
        return List.of(report);
    }
}
