package org.evenhand.consent;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.words;

import java.time.LocalDate;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** Words of the consent capability's tests. Given at half past nine unless said otherwise. */
final class ConsentWords {

    private static final String HALF_PAST_NINE = "2026-11-22T09:30";

    private ConsentWords() {}

    static GiveConsent give(ConsentPurpose purpose) {
        return give(A, purpose, A, CapacityBasis.ADULT, HALF_PAST_NINE, null);
    }

    static GiveConsent give(PersonId person, PersonId givenBy, @Nullable CapacityBasis capacity) {
        return give(person, ConsentPurpose.TREATMENT, givenBy, capacity, HALF_PAST_NINE, null);
    }

    static GiveConsent give(String at, @Nullable LocalDate expires) {
        return give(A, ConsentPurpose.TREATMENT, A, CapacityBasis.ADULT, at, expires);
    }

    private static GiveConsent give(
            PersonId person,
            ConsentPurpose purpose,
            PersonId givenBy,
            @Nullable CapacityBasis capacity,
            String at,
            @Nullable LocalDate expires) {
        return new GiveConsent(
                CASE,
                person,
                purpose,
                givenBy,
                words("as explained"),
                ConsentMethod.WRITTEN,
                new Confided("form-7"),
                capacity,
                clock(at),
                expires);
    }

    static ConsentGiven given(ConsentPurpose purpose) {
        return given(A, purpose, A, CapacityBasis.ADULT);
    }

    static ConsentGiven given(PersonId person, ConsentPurpose purpose, PersonId givenBy, CapacityBasis capacity) {
        return new ConsentGiven(
                CASE,
                person,
                purpose,
                givenBy,
                about(person, "as explained"),
                ConsentMethod.WRITTEN,
                about(person, "form-7"),
                capacity,
                moment("2026-11-22T09:30:00Z"),
                null);
    }
}
