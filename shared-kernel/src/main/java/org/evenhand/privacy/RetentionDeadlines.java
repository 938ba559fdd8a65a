package org.evenhand.privacy;

import java.util.Arrays;
import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
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

/**
 * Each rule falls due by itself; whether anything may go then is decided by people, and the longest rule keeps it. Whoever asks
 * to be erased is answered in the time that the request itself names.
 */
public final class RetentionDeadlines implements Declares<RetentionEvent> {

    @Override
    public Class<RetentionEvent> reads() {
        return RetentionEvent.class;
    }

    /** Since a request to be erased has its time, and birthdays go with the erased. */
    @Override
    public int revision() {
        return 3;
    }

    @Override
    public List<DeadlineChange> after(RetentionEvent event, Occasion occasion) {
        return switch (event) {
            case RetentionRuleApplied e ->
                List.of(occasion.sets(
                        DeadlineKind.RETENTION_DUE,
                        e.subject() + " " + e.rule(),
                        occasion.endOf(e.due()),
                        e.stream(),
                        e.compartment()));
            case LegalHoldPlaced e -> List.of();
            case LegalHoldLifted e -> List.of();
            case ErasureRequested e ->
                List.of(occasion.setsInside(
                        e.stream(),
                        DeadlineKind.ERASURE_OVERDUE,
                        e.erasure(),
                        occasion.endOf(e.due()),
                        e.compartment()));
            case ErasureDecided e ->
                List.of(occasion.clearsInside(e.stream(), DeadlineKind.ERASURE_OVERDUE, e.erasure()));
            case ErasureBegun e -> List.of();
            case ErasureExecuted e -> birthdaysOf(e, occasion);
            case ErasureVerificationAsked e -> List.of();
            case ErasureVerified e -> List.of();
            case ErasureFailed e -> List.of();
        };
    }

    /** Nobody waits for the birthdays of a person whose date of birth is gone. */
    private static List<DeadlineChange> birthdaysOf(ErasureExecuted erased, Occasion occasion) {
        return erased.keys().stream()
                .filter(key -> key.kind() == Subject.Kind.PERSON)
                .flatMap(key -> Arrays.stream(DeadlineKind.values())
                        .filter(DeadlineKind::tellsADateOfBirth)
                        .map(kind -> (DeadlineChange) occasion.clears(kind, key.id())))
                .toList();
    }
}
