package org.evenhand.demo;

import java.util.List;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.incidents.IncidentId;
import org.evenhand.incidents.IncidentKind;
import org.evenhand.record.Confided;
import org.evenhand.supervision.SupervisionCommand.ArrangeSupervision;
import org.evenhand.supervision.SupervisionCommand.RecordSupervision;
import org.evenhand.supervision.SupervisionForm;
import org.evenhand.supervision.SupervisionId;
import org.evenhand.supervision.SupervisionMode;

/** What the team does beside its families: monthly supervision, and an incident that somebody reported. */
final class TeamAtWork implements Story {

    @Override
    public String name() {
        return "the-team";
    }

    @Override
    public void tell(Telling telling) {
        telling.on(-90, "09:00");
        var supervisor = telling.who("supervisor").id();
        var supervision = new SupervisionId(telling.id("supervision"));
        var supervised = List.of(
                telling.who("clinician").id(),
                telling.who("clinician2").id(),
                telling.who("trainee").id());
        telling.does(
                "manager",
                new ArrangeSupervision(supervision, supervisor, SupervisionForm.GROUP, supervised, telling.day(-90)));
        for (int days : List.of(-60, -32, -5)) {
            telling.on(days, "15:00");
            var held = telling.typedNow();
            telling.later(100);
            telling.does(
                    "supervisor",
                    new RecordSupervision(supervision, held, 90, SupervisionMode.IN_PERSON, supervised, List.of()));
        }
        telling.on(-3, "12:20");
        telling.does(
                "clinician2",
                new ReportIncident(
                        new IncidentId(telling.id("waiting room")),
                        null,
                        IncidentKind.HARM_OR_RISK_TO_A_PERSON,
                        new Confided(
                                "Both parents of one family stood in the same waiting room for five minutes: the second"
                                        + " door was locked. Nobody was hurt."),
                        telling.typedNow(),
                        false));
    }
}
