package org.evenhand.safeguarding;

import java.time.Instant;
import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.ConcernEvent.ConcernAnswered;
import org.evenhand.safeguarding.ConcernEvent.ConcernClosed;
import org.evenhand.safeguarding.ConcernEvent.ConcernTaken;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralAcknowledged;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralMade;
import org.evenhand.safeguarding.ConcernInFull.StepKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Concerns, as the tasks that they are, and what was done about each. */
@Component
final class SafetyProjection implements Projection<ConcernEvent> {

    private final Views views;

    SafetyProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "safety";
    }

    @Override
    public Class<ConcernEvent> reads() {
        return ConcernEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.safety_concern", "views.safety_step");
    }

    @Override
    public void evolve(ConcernEvent event, Recorded as) {
        switch (event) {
            case SafeguardingConcernRaised e -> {
                raised(e, as);
                if (as.version() > 0) {
                    step(
                                    e,
                                    as,
                                    StepKind.RAISED_AGAIN,
                                    e.raisedBy(),
                                    e.noticedAt().at())
                            .with("words", e.account())
                            .run();
                }
            }
            case ConcernTaken e -> {
                set("owner = :by", e, as).with("by", e.by()).run();
                step(e, as, StepKind.TAKEN, e.by(), as.recordedAt()).run();
            }
            case ConcernAnswered e -> {
                set("owner = :by, answered_at = coalesce(answered_at, :at)", e, as)
                        .with("by", e.by())
                        .with("at", as.recordedAt())
                        .run();
                step(e, as, StepKind.ANSWERED, e.by(), as.recordedAt())
                        .with("words", e.answer())
                        .run();
            }
            case ConcernClosed e -> {
                set("outcome = :outcome, closed_at = :at", e, as)
                        .with("outcome", e.outcome())
                        .with("at", as.recordedAt())
                        .run();
                step(e, as, StepKind.CLOSED, e.by(), as.recordedAt())
                        .with("words", e.reason())
                        .run();
            }
            case StatutoryReferralMade e -> {
                set("owner = owner", e, as).run();
                step(e, as, StepKind.REFERRED, e.by(), e.at().at())
                        .with("words", e.told())
                        .with("referral", e.referral())
                        .with("to", e.to())
                        .run();
            }
            case StatutoryReferralAcknowledged e -> {
                set("owner = owner", e, as).run();
                step(e, as, StepKind.ACKNOWLEDGED, null, e.at().at())
                        .with("words", e.reference())
                        .with("referral", e.referral())
                        .run();
            }
        }
    }

    private void raised(SafeguardingConcernRaised e, Recorded as) {
        views.named("safeguarding/raised")
                .with("concern", e.concern())
                .with("caseFile", e.caseFile())
                .with("person", e.person())
                .with("atRisk", e.atRisk())
                .with("category", e.category())
                .with("immediacy", e.immediacy())
                .with("account", e.account())
                .with("noticedAt", e.noticedAt().at())
                .with("raisedBy", e.raisedBy())
                .with("answerBy", e.answerBy().at())
                .with("version", as.version())
                .run();
    }

    private Statement set(String what, ConcernEvent event, Recorded as) {
        return views.sql("update views.safety_concern set " + what + ", version = :version where concern = :concern")
                .with("concern", event.concern())
                .with("version", as.version());
    }

    private Statement step(ConcernEvent event, Recorded as, StepKind kind, @Nullable StaffId by, Instant at) {
        return views.named("safeguarding/step")
                .with("leaf", as.leafIndex())
                .with("concern", event.concern())
                .with("kind", kind)
                .with("by", by)
                .with("at", at)
                .with("words", null)
                .with("referral", null)
                .with("to", null);
    }
}
