package org.evenhand.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.privacy.Keeping.Erasure;
import org.evenhand.privacy.RetentionCommand.ApplyRetentionRule;
import org.evenhand.privacy.RetentionCommand.AskErasureVerification;
import org.evenhand.privacy.RetentionCommand.DecideErasure;
import org.evenhand.privacy.RetentionCommand.ExecuteErasure;
import org.evenhand.privacy.RetentionCommand.LiftLegalHold;
import org.evenhand.privacy.RetentionCommand.PlaceLegalHold;
import org.evenhand.privacy.RetentionCommand.RequestErasure;
import org.evenhand.privacy.RetentionEvent.ErasureBegun;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureFailed;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.privacy.RetentionEvent.ErasureVerificationAsked;
import org.evenhand.privacy.RetentionEvent.ErasureVerified;
import org.evenhand.privacy.RetentionEvent.LegalHoldLifted;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.privacy.RetentionEvent.RetentionRuleApplied;
import org.evenhand.privacy.RetentionRefusal.AuthorityRequired;
import org.evenhand.privacy.RetentionRefusal.DueWithinGuard;
import org.evenhand.privacy.RetentionRefusal.ErasureNotExecuted;
import org.evenhand.privacy.RetentionRefusal.ErasureNotGranted;
import org.evenhand.privacy.RetentionRefusal.ErasureStillOpen;
import org.evenhand.privacy.RetentionRefusal.ErasureUnderWay;
import org.evenhand.privacy.RetentionRefusal.ErasureUnknown;
import org.evenhand.privacy.RetentionRefusal.ExceptionRequired;
import org.evenhand.privacy.RetentionRefusal.HoldAlreadyPlaced;
import org.evenhand.privacy.RetentionRefusal.HoldUnknown;
import org.evenhand.privacy.RetentionRefusal.NothingToErase;
import org.evenhand.privacy.RetentionRefusal.OutOfReach;
import org.evenhand.privacy.RetentionRefusal.ReceivedInTheFuture;
import org.evenhand.privacy.RetentionRefusal.RetentionRuleUnknown;
import org.evenhand.privacy.RetentionRefusal.VerifiedByTheExecutor;
import org.evenhand.privacy.RetentionStep.SayErasureChecked;
import org.evenhand.privacy.RetentionStep.SayErasureExecuted;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One subject's rules, holds and erasures. Destroys nothing itself: a process follows, and another one looks. */
@Aggregate
class RetentionStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Keeping keeping = new Keeping();

    RetentionStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void keep(ApplyRetentionRule command, Clock clock, LocalTimes times, RetentionRules rules) {
        Subject subject = kept(command.subject());
        LocalDate today = now(clock, times).local().toLocalDate();
        LocalDate due = rules.due(command.rule(), command.from(), today)
                .orElseThrow(() -> Refused.because(new RetentionRuleUnknown(command.rule())));
        LocalDate guardEnds = rules.guardEnds(today);
        LocalDate then = keeping.dueWith(command.rule(), due);
        boolean sooner = keeping.due().filter(then::isBefore).isPresent();
        if (sooner && then.isBefore(guardEnds)) {
            throw Refused.because(new DueWithinGuard(guardEnds));
        }
        apply(new RetentionRuleApplied(subject, command.rule(), rules.jurisdiction(), due));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void place(PlaceLegalHold command, @MetaDataValue(Intent.KEY) Intent intent) {
        Subject subject = kept(command.subject());
        keeping.underWay().ifPresent(late -> {
            throw Refused.because(new ErasureUnderWay(late.id()));
        });
        if (keeping.has(command.hold())) {
            throw Refused.because(new HoldAlreadyPlaced(command.hold()));
        }
        apply(new LegalHoldPlaced(
                subject, command.hold(), command.because(), authority(command.authorityRef(), subject), by(intent)));
    }

    @CommandHandler
    void lift(LiftLegalHold command, @MetaDataValue(Intent.KEY) Intent intent) {
        if (!keeping.has(command.hold())) {
            throw Refused.because(new HoldUnknown(command.hold()));
        }
        apply(new LegalHoldLifted(
                command.subject(), command.hold(), authority(command.authorityRef(), command.subject()), by(intent)));
    }

    /** Never refused because of what it asks for: that it was asked is a fact. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void request(RequestErasure command, Law law, Clock clock, LocalTimes times) {
        Subject subject = kept(command.subject());
        keeping.open().ifPresent(open -> {
            throw Refused.because(new ErasureStillOpen(open.id()));
        });
        if (command.received().isAfter(now(clock, times).local().toLocalDate())) {
            throw Refused.because(new ReceivedInTheFuture());
        }
        apply(new ErasureRequested(
                subject,
                command.erasure(),
                command.ground(),
                command.received(),
                command.received().plus(law.period(RuleOfLaw.RIGHTS_REQUEST_WITHIN, command.received()))));
    }

    @CommandHandler
    void decide(
            DecideErasure command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            Relations relations,
            OtherStreams others) {
        Erasure asked = erasure(command.erasure());
        refuseBegun(asked);
        boolean refusal = command.outcome() == ErasureOutcome.REFUSED;
        if (command.outcome() != ErasureOutcome.GRANTED && command.because().isEmpty()) {
            throw Refused.because(new ExceptionRequired());
        }
        if (command.erased().isEmpty() != refusal) {
            throw Refused.because(new NothingToErase());
        }
        if (!refusal && asked.ground() == ErasureGround.G_MALICIOUS_ALLEGATION) {
            new MaliciousAllegation(relations, others).refuseUnlessProven(command.subject());
        }
        new MayGo(command.subject(), keeping, relations, others, now(clock, times)).refuseUnless(command.erased());
        apply(new ErasureDecided(
                command.subject(),
                command.erasure(),
                command.outcome(),
                command.erased().stream().distinct().toList(),
                command.because(),
                by(intent)));
        // What is kept for legal claims is held, until somebody lifts it and the request is decided again (edge case
        // 18).
        HoldId hold = command.erasure().hold();
        if (refusal && command.because().contains(ErasureException.ART_17_3_E) && !keeping.has(hold)) {
            apply(new LegalHoldPlaced(
                    command.subject(),
                    hold,
                    HoldReason.ERASURE_REFUSED,
                    Personal.of(command.subject(), ErasureException.ART_17_3_E.name()),
                    by(intent)));
        }
    }

    @CommandHandler
    void execute(
            ExecuteErasure command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            Relations relations,
            OtherStreams others) {
        Erasure erasure = erasure(command.erasure());
        refuseBegun(erasure);
        if (erasure.outcome() != ErasureOutcome.GRANTED && erasure.outcome() != ErasureOutcome.PARTIAL) {
            throw Refused.because(new ErasureNotGranted(erasure.id()));
        }
        new MayGo(command.subject(), keeping, relations, others, now(clock, times)).refuseUnless(erasure.erased());
        apply(new ErasureBegun(command.subject(), erasure.id(), erasure.ground(), erasure.erased(), by(intent)));
    }

    /** Told again by a process that was killed, nothing changes. */
    @CommandHandler
    void executed(SayErasureExecuted command) {
        Erasure erasure = erasure(command.erasure());
        if (!erasure.begun()) {
            throw Refused.because(new ErasureNotGranted(erasure.id()));
        }
        if (erasure.executedBy() == null) {
            apply(new ErasureExecuted(command.subject(), command.erasure(), command.keys(), command.process()));
        }
    }

    @CommandHandler
    void verify(AskErasureVerification command, @MetaDataValue(Intent.KEY) Intent intent) {
        if (erasure(command.erasure()).executedBy() == null) {
            throw Refused.because(new ErasureNotExecuted(command.erasure()));
        }
        apply(new ErasureVerificationAsked(command.subject(), command.erasure(), by(intent)));
    }

    @CommandHandler
    void checked(SayErasureChecked command) {
        String executedBy = erasure(command.erasure()).executedBy();
        if (executedBy == null) {
            throw Refused.because(new ErasureNotExecuted(command.erasure()));
        }
        if (executedBy.equals(command.process())) {
            throw Refused.because(new VerifiedByTheExecutor());
        }
        apply(
                command.failed().isEmpty()
                        ? new ErasureVerified(command.subject(), command.erasure(), command.checks(), command.process())
                        : new ErasureFailed(command.subject(), command.erasure(), command.failed(), command.process()));
    }

    private Erasure erasure(ErasureId id) {
        return keeping.erasure(id).orElseThrow(() -> Refused.because(new ErasureUnknown(id)));
    }

    private static void refuseBegun(Erasure erasure) {
        if (erasure.begun()) {
            throw Refused.because(new ErasureUnderWay(erasure.id()));
        }
    }

    /** The site's keys and a court case's are nobody's to have erased. */
    private static Subject kept(Subject subject) {
        return switch (subject.kind()) {
            case PERSON, CASE_FILE -> subject;
            case COURT_CASE, SITE -> throw Refused.because(new OutOfReach());
        };
    }

    private static Personal authority(Confided reference, Subject subject) {
        if (reference.isBlank()) {
            throw Refused.because(new AuthorityRequired());
        }
        return reference.about(subject);
    }

    private static StaffId by(Intent intent) {
        return intent.actor().id();
    }

    private static Moment now(Clock clock, LocalTimes times) {
        return new Moment(clock.instant(), times.serviceZone());
    }

    @EventSourcingHandler
    void on(RetentionEvent event) {
        stream = event.stream();
        keeping.on(event);
    }
}
