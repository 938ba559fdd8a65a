package org.evenhand.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.incidents.IncidentQuery.IncidentRegister;
import org.evenhand.incidents.Incidents.Action;
import org.evenhand.incidents.Incidents.Notice;
import org.evenhand.incidents.Incidents.OfIncident;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Reach;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class AnswerIncidentRegister implements Answers<IncidentRegister, Incidents> {

    private final Views views;

    AnswerIncidentRegister(Views views) {
        this.views = views;
    }

    record Row(
            IncidentId incident,
            IncidentKind kind,
            @Nullable String account,
            @Nullable Instant happenedAt,
            Instant awareAt,
            @Nullable StaffId reportedBy,
            @Nullable IncidentSeverity severity,
            @Nullable String hazardRef,
            @Nullable String learned,
            @Nullable Instant closedAt) {}

    @Override
    public Class<IncidentRegister> question() {
        return IncidentRegister.class;
    }

    /** Whoever works with one side only learns of no incident: it may be the other's. */
    @Override
    public Optional<Incidents> answer(IncidentRegister question, Sight sight) {
        if (sight.reach() != Reach.INTAKE) {
            return Optional.of(new Incidents(List.of()));
        }
        List<Notice> notices = views.sql(
                        "select incident, body, due, told_at from views.incident_notice order by due, body")
                .rows(Notice.class);
        List<Action> actions = views.sql(
                        "select incident, action, what, due, done from views.incident_action order by due, action")
                .rows(Action.class);
        return Optional.of(new Incidents(
                views.named("incidents/register").with("staff", sight.staff()).rows(Row.class).stream()
                        .map(row -> new OfIncident(
                                row.incident(),
                                row.kind(),
                                row.account(),
                                row.happenedAt(),
                                row.awareAt(),
                                row.reportedBy(),
                                row.severity(),
                                row.hazardRef(),
                                row.learned(),
                                row.closedAt(),
                                notices.stream()
                                        .filter(each -> each.incident()
                                                .equals(row.incident().value()))
                                        .toList(),
                                actions.stream()
                                        .filter(each -> each.incident()
                                                .equals(row.incident().value()))
                                        .toList()))
                        .toList()));
    }
}
