package org.evenhand.consent;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentEvent.GillickAssessed;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** A consent that was given until a day lapses after it, unless it was given anew or ended before. Known limit: of consents to share
 * a record with several recipients only the last word's day is listed; each lapses by itself all the same. */
public final class ConsentDeadlines implements Declares<ConsentEvent> {

    @Override
    public Class<ConsentEvent> reads() {
        return ConsentEvent.class;
    }

    @Override
    public List<DeadlineChange> after(ConsentEvent event, Occasion occasion) {
        return switch (event) {
            case ConsentGiven e -> List.of(expiry(e, occasion));
            case ConsentWithdrawn e -> List.of(ended(e, occasion));
            case ConsentRefused e -> List.of(ended(e, occasion));
            // May end a parent's consent before its day; that nothing is left to lapse is then no news.
            case GillickAssessed e -> List.of();
        };
    }

    private static DeadlineChange expiry(ConsentGiven given, Occasion occasion) {
        LocalDate expires = given.expires();
        return expires == null
                ? ended(given, occasion)
                : occasion.sets(
                        DeadlineKind.CONSENT_EXPIRED,
                        given.stream().id(),
                        occasion.endOf(expires),
                        new StreamId(StreamType.CASE_FILE, given.caseFile()),
                        given.compartment());
    }

    private static DeadlineChange ended(ConsentEvent event, Occasion occasion) {
        return occasion.clears(DeadlineKind.CONSENT_EXPIRED, event.stream().id());
    }
}
