package org.evenhand.safeguarding;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked about a concern for somebody's safety. */
public sealed interface ConcernCommand extends Command {

    ConcernId concern();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.CONCERN, concern());
    }

    /**
     * Never refused to anybody who works with families, with or without an allocation or a conflict of interest, as long as it
     * can be read: a concern that is not recorded is worse than one recorded by the wrong person. Raised again under the same id,
     * it is open again.
     *
     * @param person in whose compartment it is kept: who told of it, or else whom it is about. Never the parent whom it is
     *     feared from
     * @param account what was seen or said, as nearly as possible in their words
     * @param noticedAt {@code null} for just now
     */
    @PostedTo(
            value = "/cases/{caseFile}/concerns",
            form = "/cases/{caseFile}/safeguarding",
            then = "/cases/{caseFile}/safeguarding")
    record RaiseSafeguardingConcern(
            ConcernId concern,
            CaseFileId caseFile,
            PersonId person,
            AtRisk atRisk,
            ConcernCategory category,
            Immediacy immediacy,
            Confided account,
            @Nullable ClockTime noticedAt)
            implements ConcernCommand {}

    /** From now on it is mine to answer. */
    @PostedTo(value = "/concerns/{concern}/take", form = "/concerns/{concern}", then = "/concerns/{concern}")
    record TakeConcern(ConcernId concern) implements ConcernCommand {}

    /** @param answer what was decided and done, and why */
    @PostedTo(value = "/concerns/{concern}/answer", form = "/concerns/{concern}", then = "/concerns/{concern}")
    record AnswerConcern(ConcernId concern, Confided answer) implements ConcernCommand {}

    @PostedTo(value = "/concerns/{concern}/close", form = "/concerns/{concern}", then = "/concerns/{concern}")
    record CloseConcern(ConcernId concern, ConcernOutcome outcome, Confided reason) implements ConcernCommand {}

    /**
     * Needs nobody's consent, and nothing stands in its way (DOMAIN.md §2.4).
     *
     * @param at when it was made, by telephone or in writing
     * @param told what was passed on
     */
    @PostedTo(value = "/concerns/{concern}/referrals", form = "/concerns/{concern}", then = "/concerns/{concern}")
    record MakeStatutoryReferral(
            ConcernId concern, StatutoryReferralId referral, ReferredTo to, ClockTime at, Confided told)
            implements ConcernCommand {}

    /** @param reference the other body's own, where it gave one */
    @PostedTo(
            value = "/concerns/{concern}/referrals/{referral}/acknowledge",
            form = "/concerns/{concern}",
            then = "/concerns/{concern}")
    record RecordAcknowledgement(
            ConcernId concern,
            StatutoryReferralId referral,
            ClockTime at,
            @Nullable Confided reference) implements ConcernCommand {}
}
