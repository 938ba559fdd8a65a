package org.evenhand.privacy;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
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
import org.evenhand.record.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept until when, what is held, and each step of an erasure: read by those who answer for it. */
@Component
final class KeepingProjection implements Projection<RetentionEvent> {

    private final Views views;

    KeepingProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "keeping";
    }

    @Override
    public Class<RetentionEvent> reads() {
        return RetentionEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.retention_rule", "views.legal_hold", "views.erasure_step");
    }

    @Override
    public void evolve(RetentionEvent event, Recorded as) {
        switch (event) {
            case RetentionRuleApplied e ->
                views.named("privacy/rule-applied")
                        .with("subject", e.subject())
                        .with("rule", e.rule())
                        .with("jurisdiction", e.jurisdiction())
                        .with("due", e.due())
                        .with("at", as.recordedAt())
                        .with("by", as.envelope().actor().id())
                        .run();
            case LegalHoldPlaced e ->
                views.named("privacy/hold-placed")
                        .with("subject", e.subject())
                        .with("hold", e.hold())
                        .with("because", e.because())
                        .with("authority", e.authorityRef())
                        .with("at", as.recordedAt())
                        .with("by", e.placedBy())
                        .run();
            case LegalHoldLifted e ->
                views.sql("update views.legal_hold set lifted_at = :at, lifted_by = :by, lift_ref = :authority"
                                + " where subject = :subject and hold = :hold")
                        .with("subject", e.subject())
                        .with("hold", e.hold())
                        .with("authority", e.authorityRef())
                        .with("at", as.recordedAt())
                        .with("by", e.liftedBy())
                        .run();
            case ErasureRequested e ->
                step(e, e.erasure(), "REQUESTED", as, e.ground())
                        .with("received", e.received())
                        .with("due", e.due())
                        .run();
            case ErasureDecided e ->
                later(e, e.erasure(), e.outcome().name(), as)
                        .with("because", e.because())
                        .with("subjects", e.erased())
                        .run();
            case ErasureBegun e ->
                later(e, e.erasure(), "BEGUN", as).with("subjects", e.erased()).run();
            case ErasureExecuted e ->
                later(e, e.erasure(), "EXECUTED", as).with("subjects", e.keys()).run();
            case ErasureVerificationAsked e ->
                later(e, e.erasure(), "ASKED", as).run();
            case ErasureVerified e ->
                later(e, e.erasure(), "VERIFIED", as).with("checks", e.checks()).run();
            case ErasureFailed e ->
                later(e, e.erasure(), "FAILED", as).with("checks", e.failed()).run();
        }
    }

    private Statement later(RetentionEvent event, ErasureId erasure, String step, Recorded as) {
        return step(event, erasure, step, as, null).with("received", null).with("due", null);
    }

    /** What a process says, nobody took: the step has no name then. */
    private Statement step(
            RetentionEvent event, ErasureId erasure, String step, Recorded as, @Nullable ErasureGround ground) {
        Actor actor = as.envelope().actor();
        return views.named("privacy/erasure-step")
                .with("leaf", as.leafIndex())
                .with("subject", event.subject())
                .with("erasure", erasure)
                .with("step", step)
                .with("at", as.recordedAt())
                .with("by", actor.equals(Actor.SYSTEM) ? null : actor.id())
                .with("ground", ground)
                .with("because", List.of())
                .with("subjects", List.of())
                .with("checks", List.of());
    }
}
