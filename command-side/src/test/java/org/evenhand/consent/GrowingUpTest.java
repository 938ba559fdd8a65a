package org.evenhand.consent;

import static org.evenhand.consent.CapacityBasis.ADULT;
import static org.evenhand.consent.CapacityBasis.PARENTAL_RESPONSIBILITY;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.born;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;

import java.time.Instant;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentRefusal.NotAnAdult;
import org.evenhand.consent.ConsentRefusal.SixteenDecidesForThemselves;
import org.evenhand.people.DatePrecision;
import org.evenhand.platform.StreamFixture;
import org.evenhand.platform.StreamFixture.Decision;
import org.evenhand.record.PersonId;
import org.junit.jupiter.api.Test;

/** Edge case 13: ages by birthdays, and one born on 29 February. */
class GrowingUpTest {

    @Test
    void on_the_day_before_sixteen_a_parent_still_consents() {
        givenFor("2010-11-22", DatePrecision.DAY, "2026-11-21", PARENTAL_RESPONSIBILITY, A)
                .axon()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void from_the_sixteenth_birthday_a_parent_does_not() {
        givenFor("2010-11-22", DatePrecision.DAY, "2026-11-22", PARENTAL_RESPONSIBILITY, A)
                .expectRefusal(new SixteenDecidesForThemselves(CHILD));
    }

    @Test
    void born_on_29_february_one_comes_of_age_on_1_march() {
        givenFor("2008-02-29", DatePrecision.DAY, "2026-02-28", ADULT, CHILD).expectRefusal(new NotAnAdult(CHILD));
        givenFor("2008-02-29", DatePrecision.DAY, "2026-03-01", ADULT, CHILD)
                .axon()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void born_on_29_february_one_is_sixteen_on_29_february() {
        givenFor("2008-02-29", DatePrecision.DAY, "2024-02-28", PARENTAL_RESPONSIBILITY, A)
                .axon()
                .expectSuccessfulHandlerExecution();
        givenFor("2008-02-29", DatePrecision.DAY, "2024-02-29", PARENTAL_RESPONSIBILITY, A)
                .expectRefusal(new SixteenDecidesForThemselves(CHILD));
    }

    @Test
    void of_a_known_year_of_birth_only_the_last_day_is_sure() {
        givenFor("2008-01-01", DatePrecision.YEAR, "2026-12-30", ADULT, CHILD).expectRefusal(new NotAnAdult(CHILD));
        givenFor("2008-01-01", DatePrecision.YEAR, "2026-12-31", ADULT, CHILD)
                .axon()
                .expectSuccessfulHandlerExecution();
    }

    private static Decision givenFor(
            String born, DatePrecision precision, String on, CapacityBasis capacity, PersonId givenBy) {
        return StreamFixture.of(ConsentStream.class)
                .at(Instant.parse(on + "T23:00:00Z"))
                .givenElsewhere(openCase(born(CHILD, born, precision)))
                .when(new GiveConsent(
                        CASE,
                        CHILD,
                        ConsentPurpose.TREATMENT,
                        givenBy,
                        words("as explained"),
                        ConsentMethod.IN_PERSON,
                        null,
                        capacity,
                        clock(on + "T09:30"),
                        null));
    }
}
