package org.evenhand.incidents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evenhand.incidents.IncidentEvent.IncidentActionAdded;
import org.evenhand.incidents.IncidentEvent.IncidentActionClosed;
import org.evenhand.incidents.IncidentEvent.IncidentClassified;
import org.evenhand.incidents.IncidentEvent.IncidentClosed;
import org.evenhand.incidents.IncidentEvent.IncidentNotified;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.incidents.IncidentEvent.NotificationRequired;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Where one incident stands, from its events.
 *
 * @param toTell who must still be told, and by when
 * @param told whom it was told, each once
 * @param actions every one that there was; those open are also in {@code open}
 */
public record Incident(
        @Nullable IncidentReported reported,
        boolean classified,
        boolean closed,
        Map<NotifiedBody, Moment> toTell,
        Set<NotifiedBody> told,
        Set<IncidentActionId> actions,
        Set<IncidentActionId> open) {

    public static final Incident NONE = new Incident(null, false, false, Map.of(), Set.of(), Set.of(), Set.of());

    public Incident {
        toTell = Map.copyOf(toTell);
        told = Set.copyOf(told);
        actions = Set.copyOf(actions);
        open = Set.copyOf(open);
    }

    public Incident after(IncidentEvent event) {
        return switch (event) {
            case IncidentReported e -> new Incident(e, classified, closed, toTell, told, actions, open);
            case IncidentClassified e -> new Incident(reported, true, closed, toTell, told, actions, open);
            case NotificationRequired e -> {
                var more = new HashMap<>(toTell);
                more.put(e.body(), e.due());
                yield new Incident(reported, classified, closed, more, told, actions, open);
            }
            case IncidentNotified e -> {
                var fewer = new HashMap<>(toTell);
                fewer.remove(e.body());
                yield new Incident(reported, classified, closed, fewer, with(told, e.body()), actions, open);
            }
            case IncidentActionAdded e ->
                new Incident(
                        reported, classified, closed, toTell, told, with(actions, e.action()), with(open, e.action()));
            case IncidentActionClosed e -> {
                var fewer = new HashSet<>(open);
                fewer.remove(e.action());
                yield new Incident(reported, classified, closed, toTell, told, actions, fewer);
            }
            case IncidentClosed e -> new Incident(reported, classified, true, toTell, told, actions, open);
        };
    }

    private static <T> Set<T> with(Set<T> set, T one) {
        var more = new HashSet<>(set);
        more.add(one);
        return more;
    }
}
