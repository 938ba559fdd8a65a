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
 * Where one person's consent for one purpose stands, from its events. The last word counts, by the day on which it was said and
 * not by the day on which it was written down: an older form that is found later gives nothing back that was since taken.
 *
 * @param given when it was last given
 * @param endsAt when its withdrawal takes effect, or when it was refused after all, or when the child's own word replaced it
 * @param capacity on what ground it was given
 * @param competent what the last assessment of a child for this purpose came to; false where there was none
 * @param nextFrom from when the next consent must be to be the last word; {@code null} where nothing has been said. Known limit: who
 *     withdrew from a later day on may consent anew from that day only
 */
public record Consent(
        @Nullable Moment given,
        @Nullable LocalDate expires,
        @Nullable Instant endsAt,
        @Nullable CapacityBasis capacity,
        boolean competent,
        @Nullable Instant nextFrom) {

    public static final Consent NONE = new Consent(null, null, null, null, false, null);

    public static Consent of(List<ConsentEvent> events) {
        var consent = NONE;
        for (ConsentEvent event : events) {
            consent = consent.after(event);
        }
        return consent;
    }

    /** What was said of this one recipient, or of everybody; an assessment of the child counts for each. */
    public static Consent toward(Recipient recipient, List<ConsentEvent> events) {
        return of(events.stream()
                .filter(event -> event.recipient() == null || event.recipient().isSameAs(recipient))
                .toList());
    }

    public Consent after(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e -> given(e);
            case ConsentWithdrawn e -> saidNo(e.effective().at());
            case ConsentRefused e -> saidNo(e.at().at());
            case GillickAssessed e -> assessed(e);
        };
    }

    public boolean isInForceAt(Instant at) {
        return given != null
                && !at.isBefore(given.at())
                && (endsAt == null || at.isBefore(endsAt))
                && (expires == null || !LocalDate.ofInstant(at, given.zone()).isAfter(expires));
    }

    /** Whether a consent of then would be this person's last word on it. */
    public boolean mayBeGivenAt(Instant at) {
        return nextFrom == null || !at.isBefore(nextFrom);
    }

    private Consent given(ConsentGiven e) {
        Instant at = e.at().at();
        return mayBeGivenAt(at) ? new Consent(e.at(), e.expires(), null, e.capacity(), competent, at) : this;
    }

    /** Of two ends the earlier one; and in the very minute of a no, the no counts. */
    private Consent saidNo(Instant at) {
        return new Consent(given, expires, earlier(endsAt, at), capacity, competent, later(nextFrom, at.plusNanos(1)));
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other) ? one : other;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    /** A competent child's word replaces the parents' for this decision at that moment; and an incompetent one's never counted. */
    private Consent assessed(GillickAssessed assessment) {
        boolean replaced = assessment.competent()
                ? capacity == CapacityBasis.PARENTAL_RESPONSIBILITY
                : capacity == CapacityBasis.GILLICK;
        Instant at = assessment.at().at();
        return new Consent(
                given,
                expires,
                replaced ? earlier(endsAt, at) : endsAt,
                capacity,
                assessment.competent(),
                replaced ? later(nextFrom, at) : nextFrom);
    }
}
