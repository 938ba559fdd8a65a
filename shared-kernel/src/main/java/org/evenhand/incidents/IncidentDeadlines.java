package org.evenhand.incidents;

import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.incidents.IncidentEvent.IncidentActionAdded;
import org.evenhand.incidents.IncidentEvent.IncidentActionClosed;
import org.evenhand.incidents.IncidentEvent.IncidentClassified;
import org.evenhand.incidents.IncidentEvent.IncidentClosed;
import org.evenhand.incidents.IncidentEvent.IncidentNotified;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.incidents.IncidentEvent.NotificationRequired;

/** Somebody who must be told of an incident was not told in time. */
public final class IncidentDeadlines implements Declares<IncidentEvent> {

    @Override
    public Class<IncidentEvent> reads() {
        return IncidentEvent.class;
    }

    @Override
    public List<DeadlineChange> after(IncidentEvent event, Occasion occasion) {
        return switch (event) {
            case NotificationRequired e ->
                List.of(occasion.sets(
                        DeadlineKind.INCIDENT_NOT_NOTIFIED,
                        key(e.incident(), e.body()),
                        e.due().at(),
                        e.stream(),
                        e.compartment()));
            case IncidentNotified e ->
                List.of(occasion.clears(DeadlineKind.INCIDENT_NOT_NOTIFIED, key(e.incident(), e.body())));
            case IncidentReported e -> List.of();
            case IncidentClassified e -> List.of();
            case IncidentActionAdded e -> List.of();
            case IncidentActionClosed e -> List.of();
            case IncidentClosed e -> List.of();
        };
    }

    private static String key(IncidentId incident, NotifiedBody body) {
        return incident.value() + ":" + body;
    }
}
