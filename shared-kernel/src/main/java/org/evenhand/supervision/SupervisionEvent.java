package org.evenhand.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** One arrangement. Staff only, about staff: of the cases it names that they were spoken of, and nothing else. */
public sealed interface SupervisionEvent extends Event {

    SupervisionId supervision();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.SUPERVISION, supervision());
    }

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    /** @param from the first day of the arrangement */
    @Named("supervision.arranged")
    record SupervisionArranged(
            SupervisionId supervision,
            StaffId supervisor,
            SupervisionForm form,
            List<StaffId> supervisees,
            LocalDate from)
            implements SupervisionEvent {}

    /** @param minutes 5 to 480 @param present of those who are supervised @param cases that were spoken of */
    @Named("supervision.held")
    record SupervisionHeld(
            SupervisionId supervision,
            Moment at,
            int minutes,
            SupervisionMode mode,
            List<StaffId> present,
            List<CaseFileId> cases)
            implements SupervisionEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named("supervision.missed")
    record SupervisionMissed(SupervisionId supervision, LocalDate on, MissedBecause because)
            implements SupervisionEvent {}

    @Named("supervision.training-case-assigned")
    record TrainingCaseAssigned(SupervisionId supervision, StaffId trainee, CaseFileId caseFile)
            implements SupervisionEvent {}

    /** @param competency its code in the programme's list */
    @Named(value = "supervision.competency-signed-off", revision = 2)
    record CompetencySignedOff(
            SupervisionId supervision, StaffId trainee, Code competency, StaffId signedOffBy, LocalDate on)
            implements SupervisionEvent {}

    /** @param on the last day of the arrangement */
    @Named("supervision.ended")
    record SupervisionEnded(SupervisionId supervision, LocalDate on) implements SupervisionEvent {}
}
