package org.evenhand.privacy;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/**
 * How long one subject's data is kept, and how it ended. Ids, codes and days, under the site's own keys: the record of an
 * erasure outlives what was erased. Only the words for whose authority a hold rests on are the subject's, and go with it. A person's is in that person's compartment: the other parent never learns who asked.
 */
public sealed interface RetentionEvent extends Event {

    Subject subject();

    static StreamId streamOf(Subject subject) {
        return new StreamId(StreamType.RETENTION, subject.id());
    }

    @Override
    default StreamId stream() {
        return streamOf(subject());
    }

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return subject().kind() == Subject.Kind.PERSON
                ? Compartment.of(new PersonId(subject().id()))
                : Compartment.STAFF;
    }

    /**
     * @param rule code of a rule of the jurisdiction's configuration
     * @param due last day on which this rule keeps it; of several rules the longest counts
     */
    @Named("retention.rule-applied")
    record RetentionRuleApplied(Subject subject, String rule, String jurisdiction, LocalDate due)
            implements RetentionEvent {}

    /** @param authorityRef on whose word */
    @Named(value = "retention.legal-hold-placed", revision = 2)
    record LegalHoldPlaced(Subject subject, HoldId hold, HoldReason because, Personal authorityRef, StaffId placedBy)
            implements RetentionEvent {}

    @Named(value = "retention.legal-hold-lifted", revision = 2)
    record LegalHoldLifted(Subject subject, HoldId hold, Personal authorityRef, StaffId liftedBy)
            implements RetentionEvent {}

    /** @param due one calendar month after it came */
    @Named("retention.erasure-requested")
    record ErasureRequested(Subject subject, ErasureId erasure, ErasureGround ground, LocalDate received, LocalDate due)
            implements RetentionEvent {}

    /** @param erased whose keys are to go; empty where it was refused */
    @Named("retention.erasure-decided")
    record ErasureDecided(
            Subject subject,
            ErasureId erasure,
            ErasureOutcome outcome,
            List<Subject> erased,
            List<ErasureException> because,
            StaffId decidedBy)
            implements RetentionEvent {}

    /** From here on there is no way back: the keys are being destroyed. */
    @Named("retention.erasure-begun")
    record ErasureBegun(Subject subject, ErasureId erasure, ErasureGround ground, List<Subject> erased, StaffId begunBy)
            implements RetentionEvent {}

    /** @param keys the subjects whose keys were destroyed: a key's id is its subject @param process which destroyed them */
    @Named("retention.erasure-executed")
    record ErasureExecuted(Subject subject, ErasureId erasure, List<Subject> keys, String process)
            implements RetentionEvent {}

    /** After a restore, say. */
    @Named("retention.erasure-verification-asked")
    record ErasureVerificationAsked(Subject subject, ErasureId erasure, StaffId askedBy) implements RetentionEvent {}

    /** Proven by another process than the one that executed it. */
    @Named("retention.erasure-verified")
    record ErasureVerified(Subject subject, ErasureId erasure, List<ErasureCheck> checks, String process)
            implements RetentionEvent {}

    /** Something is still readable. */
    @Named("retention.erasure-failed")
    record ErasureFailed(Subject subject, ErasureId erasure, List<ErasureCheck> failed, String process)
            implements RetentionEvent {}
}
