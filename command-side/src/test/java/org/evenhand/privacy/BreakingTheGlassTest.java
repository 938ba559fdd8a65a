package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.SECOND_CLINICIAN;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.ReviewBreakGlass;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassEnded;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassExpired;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassReviewed;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassAlreadyOpen;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassAlreadyRecorded;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassAlreadyReviewed;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassHasEnded;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassInConflict;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassNotNeeded;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassReasonRequired;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassStillOpen;
import org.evenhand.privacy.BreakGlassRefusal.NotRegisteredToday;
import org.evenhand.privacy.BreakGlassRefusal.OwnBreakGlass;
import org.evenhand.privacy.BreakGlassRefusal.ReviewRemarksRequired;
import org.evenhand.privacy.BreakGlassRefusal.SideNotInThisCase;
import org.evenhand.privacy.BreakGlassStep.ExpireBreakGlass;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BreakingTheGlassTest {

    private static final BreakGlassId GLASS = new BreakGlassId(id(0x61A));
    private static final BreakGlassId ANOTHER = new BreakGlassId(id(0x61B));
    private static final Actor OUTSIDER = new Actor(SECOND_CLINICIAN, Role.CLINICIAN);
    private static final Actor SUPERVISOR = new Actor(new StaffId(id(0x5BEE)), Role.SUPERVISOR);
    private static final Actor OFFICER = new Actor(new StaffId(id(0x9417)), Role.PRIVACY_OFFICER);
    private static final Instant UNTIL = NOW.plus(Duration.ofHours(4));

    @Test
    void it_opens_for_four_hours_and_is_to_be_reviewed_in_three_days() {
        glass().whenAskedBy(OUTSIDER, open(GLASS, B)).expectEvents(opened(GLASS, UNTIL, B));
        assertThat(opened(GLASS, UNTIL, B).reviewBy().at()).isEqualTo(UNTIL.plus(Duration.ofHours(72)));
    }

    @Test
    void a_service_sets_its_own_times_within_a_day() {
        assertThat(new BreakGlassTerms(Duration.ofHours(1), Duration.ofDays(1)).until(NOW))
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> new BreakGlassTerms(Duration.ofHours(25), Duration.ofDays(1)))
                .hasMessageContaining("break-glass-lasts");
        assertThatThrownBy(() -> new BreakGlassTerms(Duration.ofHours(4), Duration.ZERO))
                .hasMessageContaining("break-glass-reviewed-within");
    }

    @Test
    void there_is_no_case_no_glass() {
        StreamFixture.of(BreakGlassStream.class)
                .with(staff(null))
                .with(terms())
                .whenAskedBy(OUTSIDER, open(GLASS))
                .expectRefusal(new NotFound());
    }

    @Test
    void never_to_whoever_has_a_conflict_of_interest_or_is_a_person_in_the_case() {
        glass(conflicted(SECOND_CLINICIAN))
                .whenAskedBy(OUTSIDER, open(GLASS))
                .expectRefusal(new BreakGlassInConflict());
        StreamFixture.of(BreakGlassStream.class)
                .with(staff(A))
                .with(terms())
                .givenElsewhere(openCase())
                .whenAskedBy(OUTSIDER, open(GLASS))
                .expectRefusal(new BreakGlassInConflict());
        assertThat(new BreakGlassInConflict().toldToTheOthers()).isEqualTo(new NotFound());
    }

    @Test
    void nor_without_a_registration() {
        StreamFixture.of(BreakGlassStream.class)
                .with(new KnownStaff().and(SECOND_CLINICIAN, Role.CLINICIAN, LocalDate.of(2026, 11, 21), null, null))
                .with(terms())
                .givenElsewhere(openCase())
                .whenAskedBy(OUTSIDER, open(GLASS))
                .expectRefusal(new NotRegisteredToday());
    }

    @Test
    void it_says_why() {
        glass().whenAskedBy(
                        OUTSIDER, new OpenBreakGlass(CASE, GLASS, List.of(), BreakGlassGround.SAFEGUARDING, words(" ")))
                .expectRefusal(new BreakGlassReasonRequired());
    }

    @Test
    void only_compartments_of_people_in_the_case() {
        glass().whenAskedBy(OUTSIDER, open(GLASS, A, STRANGER)).expectRefusal(new SideNotInThisCase(STRANGER));
    }

    @Test
    void not_where_one_works_already_and_yet_for_the_other_side() {
        glass(allocated(SECOND_CLINICIAN, AllocationRole.CO_THERAPIST, A))
                .whenAskedBy(OUTSIDER, open(GLASS, A))
                .expectRefusal(new BreakGlassNotNeeded());
        glass(allocated(SECOND_CLINICIAN, AllocationRole.CO_THERAPIST, A))
                .whenAskedBy(OUTSIDER, open(GLASS, B))
                .expectEvents(opened(GLASS, UNTIL, B));
    }

    @Test
    void not_twice_at_once_and_again_when_it_is_over() {
        glass().given(opened(GLASS, UNTIL, B))
                .whenAskedBy(OUTSIDER, open(ANOTHER))
                .expectRefusal(new BreakGlassAlreadyOpen());
        glass().given(opened(GLASS, UNTIL, B))
                .whenAskedBy(OUTSIDER, open(GLASS, A))
                .expectRefusal(new BreakGlassAlreadyRecorded());
        glass().given(opened(GLASS, UNTIL, B))
                .whenAskedBy(OUTSIDER, open(ANOTHER, A))
                .expectEvents(opened(ANOTHER, UNTIL, A));
        glass().given(opened(GLASS, NOW, B))
                .whenAskedBy(OUTSIDER, open(ANOTHER, B))
                .expectEvents(opened(ANOTHER, UNTIL, B));
    }

    @Test
    void it_expires_once_and_not_before_its_time() {
        glass().given(opened(GLASS, NOW))
                .when(new ExpireBreakGlass(CASE, GLASS))
                .expectEvents(expired());
        glass().given(opened(GLASS, UNTIL))
                .when(new ExpireBreakGlass(CASE, GLASS))
                .expectNothingToSay();
        glass().given(opened(GLASS, NOW), expired())
                .when(new ExpireBreakGlass(CASE, GLASS))
                .expectNothingToSay();
        glass().given(opened(GLASS, NOW), ended(OUTSIDER))
                .when(new ExpireBreakGlass(CASE, GLASS))
                .expectNothingToSay();
    }

    @Test
    void who_opened_it_gives_it_up_and_who_answers_for_it_takes_it_back() {
        glass().given(opened(GLASS, UNTIL))
                .whenAskedBy(OUTSIDER, new EndBreakGlass(CASE, GLASS))
                .expectEvents(ended(OUTSIDER));
        glass().given(opened(GLASS, UNTIL))
                .whenAskedBy(OFFICER, new EndBreakGlass(CASE, GLASS))
                .expectEvents(ended(OFFICER));
        glass().given(opened(GLASS, NOW))
                .whenAskedBy(OFFICER, new EndBreakGlass(CASE, GLASS))
                .expectRefusal(new BreakGlassHasEnded());
        glass().given(opened(GLASS, UNTIL)).when(new EndBreakGlass(CASE, GLASS)).expectRefusal(new NotFound());
        glass().given(opened(GLASS, UNTIL))
                .whenAskedBy(OFFICER, new EndBreakGlass(CASE, ANOTHER))
                .expectRefusal(new NotFound());
    }

    @Test
    void somebody_else_reviews_it_when_it_has_ended() {
        glass().given(opened(GLASS, NOW), expired())
                .whenAskedBy(OFFICER, review(true, null))
                .expectEvents(reviewed(OFFICER, true, null));
        glass().given(opened(GLASS, UNTIL))
                .whenAskedBy(OFFICER, review(true, null))
                .expectRefusal(new BreakGlassStillOpen());
        glass().given(openedBy(SUPERVISOR, NOW))
                .whenAskedBy(SUPERVISOR, review(true, null))
                .expectRefusal(new OwnBreakGlass());
        glass().given(opened(GLASS, NOW), reviewed(OFFICER, true, null))
                .whenAskedBy(SUPERVISOR, review(true, null))
                .expectRefusal(new BreakGlassAlreadyReviewed());
    }

    @Test
    void found_unjustified_it_says_why_and_ends_at_once() {
        glass().given(opened(GLASS, UNTIL))
                .whenAskedBy(OFFICER, review(false, " "))
                .expectRefusal(new ReviewRemarksRequired());
        glass().given(opened(GLASS, UNTIL))
                .whenAskedBy(OFFICER, review(false, "could have waited"))
                .expectEvents(ended(OFFICER), reviewed(OFFICER, false, "could have waited"));
    }

    private static StreamFixture<BreakGlassStream> glass(Event... further) {
        return StreamFixture.of(BreakGlassStream.class)
                .with(staff(null))
                .with(terms())
                .givenElsewhere(openCase(further));
    }

    private static KnownStaff staff(@Nullable PersonId person) {
        return new KnownStaff()
                .and(SECOND_CLINICIAN, Role.CLINICIAN, LocalDate.of(2027, 8, 31), null, person)
                .and(SUPERVISOR.id(), Role.SUPERVISOR);
    }

    private static BreakGlassTerms terms() {
        return new BreakGlassTerms(Duration.ofHours(4), Duration.ofHours(72));
    }

    private static OpenBreakGlass open(BreakGlassId glass, PersonId... sides) {
        return new OpenBreakGlass(
                CASE, glass, List.of(sides), BreakGlassGround.IMMEDIATE_SAFETY, words("he rang from the bridge"));
    }

    private static ReviewBreakGlass review(boolean justified, @Nullable String remarks) {
        return new ReviewBreakGlass(CASE, GLASS, justified, remarks == null ? null : words(remarks));
    }

    private static BreakGlassOpened openedBy(Actor by, Instant until) {
        var opened = opened(GLASS, until);
        return new BreakGlassOpened(
                CASE, GLASS, by.id(), List.of(), opened.ground(), opened.reason(), opened.until(), opened.reviewBy());
    }

    private static BreakGlassOpened opened(BreakGlassId glass, Instant until, PersonId... sides) {
        return new BreakGlassOpened(
                CASE,
                glass,
                SECOND_CLINICIAN,
                List.of(sides),
                BreakGlassGround.IMMEDIATE_SAFETY,
                Personal.of(CASE.subject(), "he rang from the bridge"),
                new Moment(until, LONDON),
                new Moment(until.plus(Duration.ofHours(72)), LONDON));
    }

    private static BreakGlassExpired expired() {
        return new BreakGlassExpired(CASE, GLASS);
    }

    private static BreakGlassEnded ended(Actor by) {
        return new BreakGlassEnded(CASE, GLASS, by.id());
    }

    private static BreakGlassReviewed reviewed(Actor by, boolean justified, @Nullable String remarks) {
        return new BreakGlassReviewed(
                CASE, GLASS, by.id(), justified, remarks == null ? null : Personal.of(CASE.subject(), remarks));
    }
}
