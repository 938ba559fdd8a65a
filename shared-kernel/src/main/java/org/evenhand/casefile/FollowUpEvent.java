package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.people.ContactKind;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** How one parent was asked again after the work ended. Theirs alone: the other parent's side learns nothing of it. */
public sealed interface FollowUpEvent extends Event {

    CaseFileId caseFile();

    PersonId person();

    FollowUpPoint point();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.FOLLOW_UP, FollowUpId.of(caseFile(), person()));
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    /** @param from the day on which the work ended */
    @Named("follow-up.scheduled")
    record FollowUpScheduled(CaseFileId caseFile, PersonId person, FollowUpPoint point, LocalDate from, LocalDate due)
            implements FollowUpEvent {}

    @Named("follow-up.completed")
    record FollowUpCompleted(CaseFileId caseFile, PersonId person, FollowUpPoint point, ContactKind by, Moment at)
            implements FollowUpEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    /** Tried and not reached; it may be tried again. */
    @Named("follow-up.unreachable")
    record FollowUpUnreachable(CaseFileId caseFile, PersonId person, FollowUpPoint point, ContactKind by, Moment at)
            implements FollowUpEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named("follow-up.declined")
    record FollowUpDeclined(CaseFileId caseFile, PersonId person, FollowUpPoint point, Moment at)
            implements FollowUpEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }
}
