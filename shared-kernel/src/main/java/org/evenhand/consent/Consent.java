package org.evenhand.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Where one person's consent for one purpose stands, from its events.
 *
 * @param given when it was last given
 * @param endsAt when its withdrawal takes effect, or when it was refused after all
 */
public record Consent(
        @Nullable Moment given,
        @Nullable LocalDate expires,
        @Nullable Instant endsAt) {

    public static final Consent NONE = new Consent(null, null, null);

    public static Consent of(List<ConsentEvent> events) {
        var consent = NONE;
        for (ConsentEvent event : events) {
            consent = consent.after(event);
        }
        return consent;
    }

    public Consent after(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e -> new Consent(e.at(), e.expires(), null);
            case ConsentWithdrawn e -> new Consent(given, expires, e.effective().at());
            case ConsentRefused e -> new Consent(given, expires, e.at().at());
        };
    }

    public boolean isInForceAt(Instant at) {
        return given != null
                && !at.isBefore(given.at())
                && (endsAt == null || at.isBefore(endsAt))
                && (expires == null || !LocalDate.ofInstant(at, given.zone()).isAfter(expires));
    }
}
