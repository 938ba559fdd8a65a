package org.evenhand.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentEvent.GillickAssessed;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Where one person's consent for one purpose stands, from its events.
 *
 * @param given when it was last given
 * @param endsAt when its withdrawal takes effect, or when it was refused after all, or when the child's own word replaced it
 * @param capacity on what ground it was given
 * @param competent what the last assessment of a child for this purpose came to; false where there was none
 */
public record Consent(
        @Nullable Moment given,
        @Nullable LocalDate expires,
        @Nullable Instant endsAt,
        @Nullable CapacityBasis capacity,
        boolean competent) {

    public static final Consent NONE = new Consent(null, null, null, null, false);

    public static Consent of(List<ConsentEvent> events) {
        var consent = NONE;
        for (ConsentEvent event : events) {
            consent = consent.after(event);
        }
        return consent;
    }

    public Consent after(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e -> new Consent(e.at(), e.expires(), null, e.capacity(), competent);
            case ConsentWithdrawn e -> endingAt(e.effective().at());
            case ConsentRefused e -> endingAt(e.at().at());
            case GillickAssessed e -> assessed(e);
        };
    }

    public boolean isInForceAt(Instant at) {
        return given != null
                && !at.isBefore(given.at())
                && (endsAt == null || at.isBefore(endsAt))
                && (expires == null || !LocalDate.ofInstant(at, given.zone()).isAfter(expires));
    }

    private Consent endingAt(Instant end) {
        return new Consent(given, expires, end, capacity, competent);
    }

    /** A competent child's word replaces the parents' for this decision at that moment; and an incompetent one's never counted. */
    private Consent assessed(GillickAssessed assessment) {
        boolean replaced = assessment.competent()
                ? capacity == CapacityBasis.PARENTAL_RESPONSIBILITY
                : capacity == CapacityBasis.GILLICK;
        Instant at = assessment.at().at();
        Instant end = replaced && (endsAt == null || at.isBefore(endsAt)) ? at : endsAt;
        return new Consent(given, expires, end, capacity, assessment.competent());
    }
}
