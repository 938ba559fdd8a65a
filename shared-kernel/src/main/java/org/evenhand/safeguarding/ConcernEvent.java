package org.evenhand.safeguarding;

import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
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
import org.jspecify.annotations.Nullable;

/**
 * A concern and what was done about it: at the same time a task with an owner and a clock. All of it in one person's own
 * compartment (S1): for the other parent's side there is no concern, no task and no count of them.
 */
public sealed interface ConcernEvent extends Event {

    CaseFileId caseFile();

    ConcernId concern();

    /** In whose compartment it is. */
    PersonId person();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.CONCERN, concern());
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    /** @param answerBy by when somebody must have answered it; the owner is who raised it until another takes it */
    @Named("concern.raised")
    record SafeguardingConcernRaised(
            CaseFileId caseFile,
            ConcernId concern,
            PersonId person,
            AtRisk atRisk,
            ConcernCategory category,
            Immediacy immediacy,
            Personal account,
            Moment noticedAt,
            StaffId raisedBy,
            Moment answerBy)
            implements ConcernEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(noticedAt);
        }
    }

    @Named("concern.taken")
    record ConcernTaken(CaseFileId caseFile, ConcernId concern, PersonId person, StaffId by) implements ConcernEvent {}

    @Named("concern.answered")
    record ConcernAnswered(CaseFileId caseFile, ConcernId concern, PersonId person, Personal answer, StaffId by)
            implements ConcernEvent {}

    @Named("concern.closed")
    record ConcernClosed(
            CaseFileId caseFile,
            ConcernId concern,
            PersonId person,
            ConcernOutcome outcome,
            Personal reason,
            StaffId by)
            implements ConcernEvent {}

    @Named("concern.referred")
    record StatutoryReferralMade(
            CaseFileId caseFile,
            ConcernId concern,
            PersonId person,
            StatutoryReferralId referral,
            ReferredTo to,
            Moment at,
            StaffId by,
            Personal told)
            implements ConcernEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named("concern.referral-acknowledged")
    record StatutoryReferralAcknowledged(
            CaseFileId caseFile,
            ConcernId concern,
            PersonId person,
            StatutoryReferralId referral,
            Moment at,
            @Nullable Personal reference)
            implements ConcernEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }
}
