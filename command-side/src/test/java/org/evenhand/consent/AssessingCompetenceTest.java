package org.evenhand.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.consent.ConsentPurpose.TREATMENT;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.born;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.List;
import org.evenhand.consent.ConsentCommand.AssessCompetence;
import org.evenhand.consent.ConsentEvent.GillickAssessed;
import org.evenhand.consent.ConsentRefusal.AssessedInTheFuture;
import org.evenhand.consent.ConsentRefusal.AssessorNotClinical;
import org.evenhand.consent.ConsentRefusal.CompetenceReasonsRequired;
import org.evenhand.consent.ConsentRefusal.NotAChildOfTheCase;
import org.evenhand.consent.ConsentRefusal.SixteenDecidesForThemselves;
import org.evenhand.family.KnownStaff;
import org.evenhand.people.DatePrecision;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.junit.jupiter.api.Test;

/** Edge case 13: a competent child's word replaces the parents', for that decision and no other. */
class AssessingCompetenceTest {

    private final StreamFixture<ConsentStream> consent = StreamFixture.of(ConsentStream.class)
            .with(new KnownStaff().and(STAFF, Role.CLINICIAN).and(COLLEAGUE, Role.SERVICE_MANAGER))
            .givenElsewhere(openCase(born(CHILD, "2013-03-04", DatePrecision.DAY)));

    static GillickAssessed assessed(boolean competent) {
        return new GillickAssessed(
                CASE,
                CHILD,
                TREATMENT,
                competent,
                about(CHILD, "put it in her own words"),
                STAFF,
                moment("2026-11-22T09:40:00Z"));
    }

    @Test
    void a_clinician_finds_a_child_competent_with_reasons() {
        consent.when(assess(CHILD, "put it in her own words", "2026-11-22T09:40"))
                .expectEvents(assessed(true));
    }

    @Test
    void without_reasons_it_is_no_assessment() {
        consent.when(assess(CHILD, " ", "2026-11-22T09:40")).expectRefusal(new CompetenceReasonsRequired());
    }

    @Test
    void whoever_is_not_clinical_does_not_assess() {
        consent.whenAskedBy(
                        new Actor(COLLEAGUE, Role.SERVICE_MANAGER),
                        assess(CHILD, "put it in her own words", "2026-11-22T09:40"))
                .expectRefusal(new AssessorNotClinical());
    }

    @Test
    void a_parent_is_not_assessed() {
        consent.when(assess(A, "put it in her own words", "2026-11-22T09:40")).expectRefusal(new NotAChildOfTheCase(A));
    }

    @Test
    void not_in_the_future() {
        consent.when(assess(CHILD, "put it in her own words", "2026-11-22T10:40"))
                .expectRefusal(new AssessedInTheFuture());
    }

    @Test
    void at_sixteen_there_is_nothing_to_assess() {
        StreamFixture.of(ConsentStream.class)
                .with(new KnownStaff().and(STAFF, Role.CLINICIAN))
                .givenElsewhere(openCase(born(CHILD, "2010-03-04", DatePrecision.DAY)))
                .when(assess(CHILD, "put it in her own words", "2026-11-22T09:40"))
                .expectRefusal(new SixteenDecidesForThemselves(CHILD));
    }

    @Test
    void a_parents_consent_ends_at_the_moment_of_competence() {
        var byAParent = ConsentWords.given(CHILD, TREATMENT, A, CapacityBasis.PARENTAL_RESPONSIBILITY);
        var before = Consent.of(List.of(byAParent));
        var after = Consent.of(List.of(byAParent, assessed(true)));
        assertThat(before.isInForceAt(StreamFixture.NOW)).isTrue();
        assertThat(after.isInForceAt(moment("2026-11-22T09:39:00Z").at())).isTrue();
        assertThat(after.isInForceAt(StreamFixture.NOW)).isFalse();
        assertThat(Consent.of(List.of(byAParent, assessed(false))).isInForceAt(StreamFixture.NOW))
                .isTrue();
    }

    @Test
    void a_childs_own_consent_ends_where_the_child_is_found_not_competent() {
        var own = ConsentWords.given(CHILD, TREATMENT, CHILD, CapacityBasis.GILLICK);
        assertThat(Consent.of(List.of(own, assessed(false))).isInForceAt(StreamFixture.NOW))
                .isFalse();
    }

    private static AssessCompetence assess(PersonId person, String reasons, String at) {
        return new AssessCompetence(CASE, person, TREATMENT, true, words(reasons), clock(at));
    }
}
