package org.evenhand.incidents;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Anonymous;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked about an incident. */
public sealed interface IncidentCommand extends Command {

    IncidentId incident();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.INCIDENT, incident());
    }

    /**
     * By anybody who works here, and without their name if they wish.
     *
     * @param caseFile whose case file it concerns, where it concerns one; the reporter need not work with them
     * @param happenedAt {@code null} where nobody knows
     */
    @PostedTo(value = "/incidents", form = "/incidents", then = "/incidents")
    record ReportIncident(
            IncidentId incident,
            @Nullable CaseFileId caseFile,
            IncidentKind kind,
            Confided account,
            @Nullable ClockTime happenedAt,
            boolean anonymous)
            implements IncidentCommand, Anonymous {}

    /**
     * @param hazardRef of the hazard log, e.g. {@code H1}
     * @param tell who must be told from outside; each has its time
     */
    @PostedTo(value = "/incidents/{incident}/classify", form = "/incidents", then = "/incidents")
    record ClassifyIncident(
            IncidentId incident,
            IncidentSeverity severity,
            @Nullable Confided hazardRef,
            List<NotifiedBody> tell) implements IncidentCommand {}

    @PostedTo(value = "/incidents/{incident}/notifications", form = "/incidents", then = "/incidents")
    record RecordNotification(
            IncidentId incident,
            NotifiedBody body,
            ClockTime at,
            @Nullable Confided reference) implements IncidentCommand {}

    /** @param due last day on which it is to be done */
    @PostedTo(value = "/incidents/{incident}/actions", form = "/incidents", then = "/incidents")
    record AddIncidentAction(IncidentId incident, IncidentActionId action, Confided what, LocalDate due)
            implements IncidentCommand {}

    @PostedTo(value = "/incidents/{incident}/actions/{action}/close", form = "/incidents", then = "/incidents")
    record CloseIncidentAction(IncidentId incident, IncidentActionId action, Confided done)
            implements IncidentCommand {}

    @PostedTo(value = "/incidents/{incident}/close", form = "/incidents", then = "/incidents")
    record CloseIncident(IncidentId incident, Confided learned) implements IncidentCommand {}
}
