package org.evenhand.court;

import static org.evenhand.court.CourtWords.*;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.evenhand.court.CourtCommand.AdjournHearing;
import org.evenhand.court.CourtCommand.ListHearing;
import org.evenhand.court.CourtCommand.RecordHearingHeld;
import org.evenhand.court.CourtCommand.RecordListedInError;
import org.evenhand.court.CourtCommand.VacateHearing;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtRefusal.CourtRequired;
import org.evenhand.court.CourtRefusal.HearingAlreadyEnded;
import org.evenhand.court.CourtRefusal.HearingAlreadyListed;
import org.evenhand.court.CourtRefusal.HearingNotListed;
import org.evenhand.court.CourtRefusal.HeldBeforeItsTime;
import org.evenhand.court.CourtRefusal.PersonNotInCourtCase;
import org.evenhand.platform.StreamFixture;
import org.evenhand.platform.StreamFixture.Decision;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.LocalTimeAmbiguous;
import org.evenhand.record.GeneralRefusal.LocalTimeDoesNotExist;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.junit.jupiter.api.Test;

class HearingsTest {

    private static final String BEFORE = "2026-11-20T10:00";
    private static final String AHEAD = "2026-12-01T10:00";
    private static final Confided WHY = new Confided("judge unavailable");

    private static Decision listing(ClockTime at, String court, PersonId... participants) {
        return linkedCourtCase()
                .when(new ListHearing(
                        COURT_CASE,
                        HEARING,
                        HearingType.FHDRA,
                        at,
                        60,
                        court,
                        HearingMode.IN_PERSON,
                        List.of(participants)));
    }

    private static StreamFixture<CourtCase> withHearing(String local) {
        return linkedCourtCase().given(listed(local));
    }

    @Test
    void a_hearing_is_listed_at_the_courts_clock() {
        listing(clock(AHEAD), COURT).expectEvents(listed(AHEAD));
    }

    @Test
    void edge_11_a_time_that_no_clock_shows_is_refused() {
        listing(clock("2026-03-29T01:30"), COURT).expectRefusal(new LocalTimeDoesNotExist("startsAt"));
    }

    @Test
    void edge_11_a_time_that_the_clock_shows_twice_needs_its_offset() {
        var local = LocalDateTime.of(2026, 10, 25, 1, 30);
        listing(new ClockTime(local, null, null), COURT).expectRefusal(new LocalTimeAmbiguous("startsAt"));
        listing(new ClockTime(local, null, ZoneOffset.UTC), COURT)
                .expectEvents(new HearingListed(
                        COURT_CASE,
                        HEARING,
                        HearingType.FHDRA,
                        new Moment(local.toInstant(ZoneOffset.UTC), StreamFixture.LONDON),
                        60,
                        COURT,
                        HearingMode.IN_PERSON,
                        List.of()));
    }

    @Test
    void a_hearing_names_its_court_and_people_of_the_case() {
        listing(clock(AHEAD), "").expectRefusal(new CourtRequired());
        listing(clock(AHEAD), COURT, STRANGER).expectRefusal(new PersonNotInCourtCase(STRANGER));
    }

    @Test
    void a_hearing_is_listed_once() {
        withHearing(AHEAD)
                .when(new ListHearing(
                        COURT_CASE, HEARING, HearingType.DRA, clock(AHEAD), null, COURT, HearingMode.VIDEO, List.of()))
                .expectRefusal(new HearingAlreadyListed());
    }

    @Test
    void a_length_is_positive() {
        linkedCourtCase()
                .when(new ListHearing(
                        COURT_CASE, HEARING, HearingType.DRA, clock(AHEAD), 0, COURT, HearingMode.VIDEO, List.of()))
                .expectRefusal(new FieldMalformed("minutes", "how long it is listed for, in minutes"));
    }

    @Test
    void a_hearing_ends_held() {
        withHearing(BEFORE)
                .when(new RecordHearingHeld(COURT_CASE, HEARING, new Confided("order made")))
                .expectEvents(new HearingHeld(COURT_CASE, HEARING, inCourt("order made")));
    }

    @Test
    void a_hearing_is_not_held_before_its_time() {
        withHearing(AHEAD)
                .when(new RecordHearingHeld(COURT_CASE, HEARING, null))
                .expectRefusal(new HeldBeforeItsTime());
    }

    @Test
    void a_hearing_ends_vacated_adjourned_or_listed_in_error() {
        withHearing(AHEAD)
                .when(new VacateHearing(COURT_CASE, HEARING, WHY))
                .expectEvents(new HearingVacated(COURT_CASE, HEARING, inCourt("judge unavailable")));
        withHearing(AHEAD)
                .when(new AdjournHearing(COURT_CASE, HEARING, clock("2026-12-08T10:00"), WHY))
                .expectEvents(new HearingAdjourned(
                        COURT_CASE, HEARING, moment("2026-12-08T10:00"), inCourt("judge unavailable")));
        withHearing(AHEAD)
                .when(new RecordListedInError(COURT_CASE, HEARING, WHY))
                .expectEvents(new HearingListedInError(COURT_CASE, HEARING, inCourt("judge unavailable")));
    }

    @Test
    void an_ending_needs_its_reason() {
        withHearing(AHEAD)
                .when(new VacateHearing(COURT_CASE, HEARING, new Confided(" ")))
                .expectRefusal(new FieldMissing("reason"));
    }

    @Test
    void an_adjournment_looks_forward() {
        withHearing(AHEAD)
                .when(new AdjournHearing(COURT_CASE, HEARING, clock(BEFORE), WHY))
                .expectRefusal(new FieldMalformed("to", "a time after the one at which it was listed"));
    }

    @Test
    void what_was_not_listed_does_not_end() {
        linkedCourtCase().when(new RecordHearingHeld(COURT_CASE, HEARING, null)).expectRefusal(new HearingNotListed());
    }

    @Test
    void a_hearing_ends_once() {
        withHearing(BEFORE)
                .given(new HearingVacated(COURT_CASE, HEARING, inCourt("x")))
                .when(new RecordHearingHeld(COURT_CASE, HEARING, null))
                .expectRefusal(new HearingAlreadyEnded());
    }

    @Test
    void an_order_until_the_next_hearing_ends_when_that_hearing_is_held() {
        withHearing(BEFORE)
                .given(received(version(1), OrderState.APPROVED, null, true))
                .when(new RecordHearingHeld(COURT_CASE, HEARING, null))
                .expectEvents(
                        new HearingHeld(COURT_CASE, HEARING, null),
                        new OrderSuperseded(
                                COURT_CASE,
                                version(1),
                                null,
                                SupersededBecause.EXPIRED,
                                moment(BEFORE).local().toLocalDate()));
    }

    @Test
    void an_order_made_at_the_hearing_does_not_end_with_it() {
        withHearing(MADE + "T10:00")
                .given(received(version(1), OrderState.APPROVED, null, true))
                .when(new RecordHearingHeld(COURT_CASE, HEARING, null))
                .expectEvents(new HearingHeld(COURT_CASE, HEARING, null));
    }
}
