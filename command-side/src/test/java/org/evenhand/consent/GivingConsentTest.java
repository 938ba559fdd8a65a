package org.evenhand.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.consent.CapacityBasis.ADULT;
import static org.evenhand.consent.CapacityBasis.GILLICK;
import static org.evenhand.consent.CapacityBasis.PARENTAL_RESPONSIBILITY;
import static org.evenhand.consent.ConsentPurpose.JOINT_WORK;
import static org.evenhand.consent.ConsentPurpose.TREATMENT;
import static org.evenhand.consent.ConsentWords.give;
import static org.evenhand.consent.ConsentWords.given;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.born;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.family.TheFamily.screened;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.safeguarding.ScreeningOutcome.CLEAR_WITH_MONITORING;
import static org.evenhand.safeguarding.ScreeningOutcome.JOINT_UNSUITABLE;

import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentRefusal.CapacityBasisMissing;
import org.evenhand.consent.ConsentRefusal.CompetenceNotAssessed;
import org.evenhand.consent.ConsentRefusal.CompetentChildDecides;
import org.evenhand.consent.ConsentRefusal.ConsentInTheFuture;
import org.evenhand.consent.ConsentRefusal.ExpiresBeforeGiven;
import org.evenhand.consent.ConsentRefusal.GivenBySomebodyElse;
import org.evenhand.consent.ConsentRefusal.NotAnAdult;
import org.evenhand.consent.ConsentRefusal.PersonNotInCase;
import org.evenhand.consent.ConsentRefusal.ScreeningNotPassed;
import org.evenhand.people.DatePrecision;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.junit.jupiter.api.Test;

class GivingConsentTest {

    private final StreamFixture<ConsentStream> consent =
            StreamFixture.of(ConsentStream.class).givenElsewhere(openCase());

    @Test
    void a_parent_consents_to_treatment_before_any_screening() {
        consent.when(give(TREATMENT)).expectEvents(given(TREATMENT));
    }

    @Test
    void a_parent_whose_own_screening_passed_consents_to_joint_work() {
        consent.givenElsewhere(screened(A)).when(give(JOINT_WORK)).expectEvents(given(JOINT_WORK));
    }

    @Test
    void the_other_parents_screening_does_not_count() {
        consent.givenElsewhere(screened(B)).when(give(JOINT_WORK)).expectRefusal(new ScreeningNotPassed(A));
    }

    @Test
    void found_unsuitable_is_not_passed() {
        consent.givenElsewhere(screened(A, JOINT_UNSUITABLE, null))
                .when(give(JOINT_WORK))
                .expectRefusal(new ScreeningNotPassed(A));
    }

    @Test
    void an_overdue_screening_is_not_passed() {
        consent.givenElsewhere(screened(A, CLEAR_WITH_MONITORING, TODAY.minusDays(1)))
                .when(give(JOINT_WORK))
                .expectRefusal(new ScreeningNotPassed(A));
    }

    @Test
    void a_consent_counts_on_some_ground() {
        consent.when(give(A, A, null)).expectRefusal(new CapacityBasisMissing());
    }

    @Test
    void nobody_consents_for_another_adult() {
        consent.when(give(A, B, ADULT)).expectRefusal(new GivenBySomebodyElse(B));
    }

    @Test
    void parental_responsibility_is_not_for_the_other_parent() {
        consent.when(give(A, B, PARENTAL_RESPONSIBILITY)).expectRefusal(new GivenBySomebodyElse(B));
    }

    @Test
    void a_parent_consents_for_a_child() {
        // Of an age that nobody knows, so that nothing but the withdrawal ends it.
        consent.givenElsewhere(registered(CHILD))
                .when(give(CHILD, A, PARENTAL_RESPONSIBILITY))
                .expectEvents(given(CHILD, TREATMENT, A, PARENTAL_RESPONSIBILITY));
    }

    @Test
    void a_stranger_does_not_consent_for_a_child() {
        consent.when(give(CHILD, STRANGER, PARENTAL_RESPONSIBILITY)).expectRefusal(new GivenBySomebodyElse(STRANGER));
    }

    @Test
    void a_competent_child_consents_alone() {
        consent.given(AssessingCompetenceTest.assessed(true))
                .givenElsewhere(born(CHILD, "2013-03-04", DatePrecision.DAY))
                .when(give(CHILD, CHILD, GILLICK))
                .expectEvents(given(CHILD, TREATMENT, CHILD, GILLICK));
    }

    @Test
    void a_child_is_competent_only_once_assessed_for_this_decision() {
        consent.givenElsewhere(born(CHILD, "2013-03-04", DatePrecision.DAY))
                .when(give(CHILD, CHILD, GILLICK))
                .expectRefusal(new CompetenceNotAssessed(CHILD));
    }

    /** Edge case 13. */
    @Test
    void for_a_competent_child_no_parent_decides() {
        consent.given(AssessingCompetenceTest.assessed(true))
                .givenElsewhere(born(CHILD, "2013-03-04", DatePrecision.DAY))
                .when(give(CHILD, A, PARENTAL_RESPONSIBILITY))
                .expectRefusal(new CompetentChildDecides(CHILD));
    }

    /** Edge case 13: derived by date, so that no clock need notice. */
    @Test
    void a_parents_consent_ends_the_day_before_the_child_is_sixteen() {
        var said = consent.givenElsewhere(born(CHILD, "2013-03-04", DatePrecision.DAY))
                .when(give(CHILD, A, PARENTAL_RESPONSIBILITY))
                .said();
        assertThat(said)
                .singleElement()
                .isInstanceOfSatisfying(
                        ConsentGiven.class, given -> assertThat(given.expires()).isEqualTo("2029-03-03"));
    }

    @Test
    void nobody_is_competent_in_a_childs_place() {
        consent.when(give(CHILD, A, GILLICK)).expectRefusal(new GivenBySomebodyElse(A));
    }

    @Test
    void a_child_of_unknown_age_is_no_adult() {
        consent.givenElsewhere(registered(CHILD))
                .when(give(CHILD, CHILD, ADULT))
                .expectRefusal(new NotAnAdult(CHILD));
    }

    @Test
    void a_parent_may_be_a_minor() {
        consent.givenElsewhere(born(A, "2009-03-04", DatePrecision.DAY))
                .when(give(TREATMENT))
                .expectRefusal(new NotAnAdult(A));
    }

    @Test
    void only_people_of_the_case_consent() {
        consent.when(give(STRANGER, STRANGER, ADULT)).expectRefusal(new PersonNotInCase(STRANGER));
    }

    @Test
    void a_consent_has_been_given() {
        consent.when(give("2026-11-22T10:01", null)).expectRefusal(new ConsentInTheFuture());
    }

    @Test
    void a_consent_expires_after_it_was_given() {
        consent.when(give("2026-11-22T09:30", TODAY.minusDays(1))).expectRefusal(new ExpiresBeforeGiven());
    }

    @Test
    void a_consent_says_to_what() {
        consent.when(new GiveConsent(
                        CASE,
                        A,
                        TREATMENT,
                        A,
                        words(""),
                        ConsentMethod.WRITTEN,
                        null,
                        ADULT,
                        clock("2026-11-22T09:00"),
                        null))
                .expectRefusal(new FieldMissing("scope"));
    }

    @Test
    void there_is_no_consent_without_a_case() {
        consent.when(new GiveConsent(
                        OTHER_CASE,
                        A,
                        TREATMENT,
                        A,
                        words("all"),
                        ConsentMethod.WRITTEN,
                        null,
                        ADULT,
                        clock("2026-11-22T09:00"),
                        null))
                .expectRefusal(new NotFound());
    }
}
