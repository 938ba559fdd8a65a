package org.evenhand.deadlines;

import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** A deadline has passed. In the compartment of what set it, and silent about what that was. */
public sealed interface DeadlineEvent extends Event {

    DeadlineId deadline();

    StreamId about();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.DEADLINE, deadline());
    }

    @Override
    default Subject keeper() {
        return switch (about().type()) {
            case PERSON -> new PersonId(about().id()).subject();
            case CASE_FILE -> new CaseFileId(about().id()).subject();
            case COURT_CASE -> new CourtCaseId(about().id()).subject();
            default -> Subject.SITE;
        };
    }

    /** @param due when it was due; the recorded time says when the service noticed */
    @Named("deadline.fell-due")
    record FellDue(DeadlineId deadline, DeadlineKind kind, StreamId about, Compartment compartment, Moment due)
            implements DeadlineEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(due);
        }
    }
}
