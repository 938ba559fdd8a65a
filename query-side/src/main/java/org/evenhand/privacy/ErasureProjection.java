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
import org.evenhand.record.Subject;
import org.springframework.stereotype.Component;

/**
 * How far each erasure has come; and, where it was executed, the one projection that writes in the others' tables: it empties
 * what they hold in clear about whom the keys are gone. What they show from then on they read as erased.
 *
 * <p>Waits until every other view has passed the execution, so that a batch which was read before the keys went does not come
 * after the emptying. One that has stopped is not waited for: when it goes on it reads what is erased.
 */
@Component
final class ErasureProjection implements Projection<RetentionEvent> {

    static final String NAME = "erasures";
    /** Longer than any batch takes. */
    private static final int MOST_TRIES = 400;

    private static final long TRY_MILLIS = 25;

    private final Views views;

    ErasureProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RetentionEvent> reads() {
        return RetentionEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.erasure");
    }

    @Override
    public void evolve(RetentionEvent event, Recorded as) {
        switch (event) {
            case ErasureRequested e ->
                views.sql("insert into views.erasure (erasure, subject, ground, due, state, changed_at)"
                                + " values (:erasure, :subject, :ground, :due, 'REQUESTED', :at)")
                        .with("erasure", e.erasure())
                        .with("subject", e.subject().toString())
                        .with("ground", e.ground())
                        .with("due", e.due())
                        .with("at", as.recordedAt())
                        .run();
            case ErasureDecided e -> reached(e, e.erasure(), e.outcome().name(), as);
            case ErasureBegun e -> reached(e, e.erasure(), "BEGUN", as);
            case ErasureExecuted e -> {
                awaitOthers(as.leafIndex());
                e.keys().forEach(this::empty);
                reached(e, e.erasure(), "EXECUTED", as);
            }
            case ErasureVerified e -> reached(e, e.erasure(), "VERIFIED", as);
            case ErasureFailed e -> reached(e, e.erasure(), "FAILED", as);
            case ErasureVerificationAsked e -> {}
            case RetentionRuleApplied e -> {}
            case LegalHoldPlaced e -> {}
            case LegalHoldLifted e -> {}
        }
    }

    private void reached(RetentionEvent event, ErasureId erasure, String state, Recorded as) {
        views.sql("update views.erasure set state = :state, changed_at = :at"
                        + " where subject = :subject and erasure = :erasure")
                .with("subject", event.subject().toString())
                .with("erasure", erasure)
                .with("state", state)
                .with("at", as.recordedAt())
                .run();
    }

    private void empty(Subject subject) {
        Statement emptying = switch (subject.kind()) {
            case PERSON -> views.named("privacy/purge-person");
            case CASE_FILE -> views.named("privacy/purge-case-file");
            case COURT_CASE, SITE -> throw new IllegalArgumentException("never erased");
        };
        emptying.with("subject", subject.id()).run();
    }

    private void awaitOthers(long leaf) {
        for (int tries = 0; tries < MOST_TRIES && othersAreBehind(leaf); tries++) {
            try {
                Thread.sleep(TRY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean othersAreBehind(long leaf) {
        return views.sql(
                        "select exists (select 1 from views.progress where projection <> :own and complete_to < :leaf)")
                .with("own", NAME)
                .with("leaf", leaf)
                .only(Boolean.class);
    }
}
