package org.evenhand.incidents;

import java.util.List;
import org.evenhand.incidents.IncidentEvent.IncidentActionAdded;
import org.evenhand.incidents.IncidentEvent.IncidentActionClosed;
import org.evenhand.incidents.IncidentEvent.IncidentClassified;
import org.evenhand.incidents.IncidentEvent.IncidentClosed;
import org.evenhand.incidents.IncidentEvent.IncidentNotified;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.incidents.IncidentEvent.NotificationRequired;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Incidents, who must be told of them and what is to be done. */
@Component
final class IncidentProjection implements Projection<IncidentEvent> {

    private final Views views;

    IncidentProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public Class<IncidentEvent> reads() {
        return IncidentEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.incident", "views.incident_notice", "views.incident_action");
    }

    @Override
    public void evolve(IncidentEvent event, Recorded as) {
        switch (event) {
            case IncidentReported e ->
                views.named("incidents/reported")
                        .with("incident", e.incident())
                        .with("caseFile", e.caseFile())
                        .with("kind", e.kind())
                        .with("account", e.account())
                        .with(
                                "happenedAt",
                                e.happenedAt() == null ? null : e.happenedAt().at())
                        .with("awareAt", e.awareAt().at())
                        .with("reportedBy", e.reportedBy())
                        .with("version", as.version())
                        .run();
            case IncidentClassified e ->
                views.sql("update views.incident set severity = :severity, hazard_ref = :hazard, version = :version"
                                + " where incident = :incident")
                        .with("incident", e.incident())
                        .with("severity", e.severity())
                        .with("hazard", e.hazardRef())
                        .with("version", as.version())
                        .run();
            case NotificationRequired e ->
                views.sql("insert into views.incident_notice (incident, body, due) values (:incident, :body, :due)")
                        .with("incident", e.incident())
                        .with("body", e.body())
                        .with("due", e.due().at())
                        .run();
            case IncidentNotified e ->
                views.named("incidents/notified")
                        .with("incident", e.incident())
                        .with("body", e.body())
                        .with("at", e.at().at())
                        .run();
            case IncidentActionAdded e ->
                views.sql("insert into views.incident_action (action, incident, what, due)"
                                + " values (:action, :incident, :what, :due)")
                        .with("action", e.action())
                        .with("incident", e.incident())
                        .with("what", e.what())
                        .with("due", e.due())
                        .run();
            case IncidentActionClosed e ->
                views.sql("update views.incident_action set done = :done where incident = :incident and action ="
                                + " :action")
                        .with("incident", e.incident())
                        .with("action", e.action())
                        .with("done", e.done())
                        .run();
            case IncidentClosed e ->
                views.sql("update views.incident set learned = :learned, closed_at = :at, version = :version"
                                + " where incident = :incident")
                        .with("incident", e.incident())
                        .with("learned", e.learned())
                        .with("at", as.recordedAt())
                        .with("version", as.version())
                        .run();
        }
    }
}
