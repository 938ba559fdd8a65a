package org.evenhand.safeguarding;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.evenhand.sessions.SessionId;
import org.jspecify.annotations.Nullable;

/** Screening of one parent, alone. Invariant S1: nothing here is visible to the other parent, not even as a count. */
public sealed interface ScreeningEvent extends Event {

    CaseFileId caseFile();

    PersonId person();

    static StreamId streamOf(CaseFileId caseFile, PersonId person) {
        return new StreamId(StreamType.SCREENING, ScreeningId.of(caseFile, person));
    }

    @Override
    default StreamId stream() {
        return streamOf(caseFile(), person());
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    /**
     * @param tool code of the screening tool, e.g. {@code safety-net-discussion}, {@code dash}
     * @param safeContactMethod how this parent may be reached without the other learning of it
     */
    @Named(value = "screening.started", revision = 2)
    record ScreeningStarted(
            CaseFileId caseFile,
            PersonId person,
            Code tool,
            Personal safeContactMethod,
            @Nullable PersonId interpreter,
            Moment at)
            implements ScreeningEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    /**
     * @param toolResult what the tool alone would say
     * @param rescreenDue last day on which this outcome still allows joint work; required for clear-with-monitoring
     */
    @Named("screening.completed")
    record ScreeningCompleted(
            CaseFileId caseFile,
            PersonId person,
            ScreeningOutcome toolResult,
            ScreeningOutcome outcome,
            RiskLevel risk,
            @Nullable Personal answers,
            @Nullable Personal rationale,
            StaffId screener,
            @Nullable StaffId reviewer,
            @Nullable LocalDate rescreenDue)
            implements ScreeningEvent {}

    /**
     * The screening is to be done again, whatever it came to last (S3). Beside whatever caused it, in the same append.
     *
     * @param from from that day on, joint work waits
     */
    @Named("screening.rescreen-called-for")
    record RescreenCalledFor(
            CaseFileId caseFile,
            PersonId person,
            RescreenCause because,
            LocalDate from,
            @Nullable Personal reason) implements ScreeningEvent {}

    /** One more joint session since the last screening; after so many it is due again (S3). */
    @Named("screening.joint-session-counted")
    record JointSessionCounted(CaseFileId caseFile, PersonId person, SessionId session) implements ScreeningEvent {}
}
