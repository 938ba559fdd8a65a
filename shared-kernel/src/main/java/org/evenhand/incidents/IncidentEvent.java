package org.evenhand.incidents;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One incident. For those who answer for the service and for nobody else, also not for the clinicians of the family: it may
 * say of one side what the other must not learn. So no page of a case shows it.
 */
public sealed interface IncidentEvent extends Event {

    IncidentId incident();

    /** Whose case file it concerns. */
    @Nullable
    CaseFileId caseFile();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.INCIDENT, incident());
    }

    @Override
    default Subject keeper() {
        CaseFileId caseFile = caseFile();
        return caseFile == null ? Subject.SITE : caseFile.subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    /**
     * @param reportedBy {@code null} where they asked not to be named; then the envelope does not name them either
     * @param awareAt when the service became aware, from which outside bodies count
     */
    @Named("incident.reported")
    record IncidentReported(
            IncidentId incident,
            @Nullable CaseFileId caseFile,
            IncidentKind kind,
            Personal account,
            @Nullable Moment happenedAt,
            Moment awareAt,
            @Nullable StaffId reportedBy)
            implements IncidentEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.ofNullable(happenedAt);
        }
    }

    @Named(value = "incident.classified", revision = 2)
    record IncidentClassified(
            IncidentId incident,
            @Nullable CaseFileId caseFile,
            IncidentSeverity severity,
            @Nullable Personal hazardRef,
            StaffId by)
            implements IncidentEvent {}

    /** @param due by when */
    @Named("incident.notification-required")
    record NotificationRequired(
            IncidentId incident, @Nullable CaseFileId caseFile, NotifiedBody body, Moment due)
            implements IncidentEvent {}

    @Named("incident.notified")
    record IncidentNotified(
            IncidentId incident,
            @Nullable CaseFileId caseFile,
            NotifiedBody body,
            Moment at,
            @Nullable Personal reference,
            StaffId by)
            implements IncidentEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named("incident.action-added")
    record IncidentActionAdded(
            IncidentId incident, @Nullable CaseFileId caseFile, IncidentActionId action, Personal what, LocalDate due)
            implements IncidentEvent {}

    @Named("incident.action-closed")
    record IncidentActionClosed(
            IncidentId incident, @Nullable CaseFileId caseFile, IncidentActionId action, Personal done, StaffId by)
            implements IncidentEvent {}

    @Named("incident.closed")
    record IncidentClosed(IncidentId incident, @Nullable CaseFileId caseFile, Personal learned, StaffId by)
            implements IncidentEvent {}
}
