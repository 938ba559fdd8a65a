package org.evenhand.privacy;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/** What is asked about keeping and erasing one subject's data: a person's, or what a case file keeps about several. */
public sealed interface RetentionCommand extends Command {

    Subject subject();

    @Override
    default StreamId target() {
        return RetentionEvent.streamOf(subject());
    }

    /** @param from the day from which the rule counts: of the last contact, of the death, or of birth */
    @PostedTo(value = "/retention/{subject}/rules", form = "/retention/{subject}", then = "/retention/{subject}")
    record ApplyRetentionRule(Subject subject, String rule, LocalDate from) implements RetentionCommand {}

    @PostedTo(value = "/retention/{subject}/holds", form = "/retention/{subject}", then = "/retention/{subject}")
    record PlaceLegalHold(HoldId hold, Subject subject, HoldReason because, Confided authorityRef)
            implements RetentionCommand {}

    @PostedTo(
            value = "/retention/{subject}/holds/{hold}/lift",
            form = "/retention/{subject}",
            then = "/retention/{subject}")
    record LiftLegalHold(Subject subject, HoldId hold, Confided authorityRef) implements RetentionCommand {}

    /** Whoever hears it records it; where they may not see what is kept, they see what they recorded themselves. */
    @PostedTo(
            value = "/retention/{subject}/erasures",
            form = "/retention/{subject}/erasures/new",
            then = "/retention/{subject}/erasures/new")
    record RequestErasure(ErasureId erasure, Subject subject, ErasureGround ground, LocalDate received)
            implements RetentionCommand {}

    /** May be decided again until it has begun. @param erased the subject itself, or case files that it is in besides */
    @PostedTo(
            value = "/retention/{subject}/erasures/{erasure}/decide",
            form = "/retention/{subject}",
            then = "/retention/{subject}")
    record DecideErasure(
            Subject subject,
            ErasureId erasure,
            ErasureOutcome outcome,
            List<Subject> erased,
            List<ErasureException> because)
            implements RetentionCommand {}

    @PostedTo(
            value = "/retention/{subject}/erasures/{erasure}/execute",
            form = "/retention/{subject}",
            then = "/retention/{subject}",
            freshAuthentication = true)
    record ExecuteErasure(Subject subject, ErasureId erasure) implements RetentionCommand {}

    @PostedTo(
            value = "/retention/{subject}/erasures/{erasure}/verify",
            form = "/retention/{subject}",
            then = "/retention/{subject}")
    record AskErasureVerification(Subject subject, ErasureId erasure) implements RetentionCommand {}
}
