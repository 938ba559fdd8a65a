package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.court.CourtWords.*;

import java.time.LocalDate;
import java.time.LocalTime;
import org.evenhand.court.CourtCommand.ComplyDirection;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtRefusal.CompliedBeforeMade;
import org.evenhand.court.CourtRefusal.CompliedInTheFuture;
import org.evenhand.court.CourtRefusal.DirectionAlreadyComplied;
import org.evenhand.court.CourtRefusal.DirectionAlreadyRecorded;
import org.evenhand.court.CourtRefusal.DirectionTextRequired;
import org.evenhand.court.CourtRefusal.DirectionUnknown;
import org.evenhand.court.CourtRefusal.DueBeforeMade;
import org.evenhand.court.CourtRefusal.DueRequired;
import org.evenhand.court.CourtRefusal.OrderUnknown;
import org.evenhand.court.CourtRefusal.WorkingDaysNotKnown;
import org.evenhand.law.LawText;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StreamFixture.Decision;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {

    private static RecordDirection direct(
            String what, LocalDate made, @Nullable String due, @Nullable Integer days, @Nullable LocalTime time) {
        return new RecordDirection(
                COURT_CASE,
                DIRECTION,
                null,
                PartyBound.THIS_SERVICE,
                new Confided(what),
                made,
                due == null ? null : clock(due),
                days,
                time);
    }

    private static DirectionRecorded directed(String due) {
        return new DirectionRecorded(
                COURT_CASE, DIRECTION, null, PartyBound.THIS_SERVICE, inCourt("file a report"), MADE, moment(due));
    }

    private static Decision directing(@Nullable String due, @Nullable Integer days, @Nullable LocalTime time) {
        return linkedCourtCase().when(direct("file a report", MADE, due, days, time));
    }

    private static Decision complying(String at) {
        return linkedCourtCase()
                .given(directed("2026-11-09T16:00"))
                .when(new ComplyDirection(COURT_CASE, DIRECTION, clock(at), null));
    }

    @Test
    void a_direction_is_due_at_a_time_of_the_clock() {
        directing("2026-11-30T12:00", null, null).expectEvents(directed("2026-11-30T12:00"));
    }

    @Test
    void edge_11_four_in_the_afternoon_five_working_days_later() {
        directing(null, 5, null).expectEvents(directed("2026-11-09T16:00"));
        directing(null, 5, LocalTime.NOON).expectEvents(directed("2026-11-09T12:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 5, 2026-11-09",
        "2026-12-22, 5, 2026-12-31", // Christmas Day and a substitute Boxing Day between
        "2026-04-01, 2, 2026-04-07", // Good Friday, a weekend, Easter Monday
        "2027-12-24, 1, 2027-12-29", // both days substituted
        "2027-12-31, 1, 2028-01-04", // New Year's Day on a Saturday
        "2024-03-28, 1, 2024-04-02",
        "2026-03-27, 1, 2026-03-30", // the clocks go forward in between
        "2025-08-23, 1, 2025-08-26" // made on a Saturday before a bank holiday
    })
    void working_days_skip_weekends_and_bank_holidays(LocalDate made, int days, LocalDate due) {
        assertThat(new CourtCalendar(LawText.of("england-and-wales")).workingDaysAfter(made, days))
                .isEqualTo(due);
    }

    @Test
    void where_the_holidays_are_not_known_nothing_is_counted() {
        assertThatThrownBy(() -> new CourtCalendar(LawText.of("england-and-wales"))
                        .workingDaysAfter(LocalDate.of(2028, 12, 28), 2))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new WorkingDaysNotKnown(LocalDate.of(2028, 12, 31))));
        linkedCourtCase()
                .when(direct("file a report", LocalDate.of(2023, 12, 1), null, 5, null))
                .expectRefusal(new WorkingDaysNotKnown(LocalDate.of(2028, 12, 31)));
    }

    @Test
    void it_says_when_and_only_once() {
        directing(null, null, null).expectRefusal(new DueRequired());
        directing("2026-11-30T12:00", 5, null).expectRefusal(new DueRequired());
        directing(null, 0, null)
                .expectRefusal(new FieldMalformed("workingDays", "a number of working days from 1 to 250"));
    }

    @Test
    void it_is_not_due_before_it_was_made() {
        directing("2026-11-01T16:00", null, null).expectRefusal(new DueBeforeMade());
    }

    @Test
    void it_is_not_made_in_the_future() {
        linkedCourtCase()
                .when(direct("file a report", LocalDate.of(2026, 11, 23), null, 5, null))
                .expectRefusal(new FieldMalformed("madeOn", "a day that is not in the future"));
    }

    @Test
    void it_says_what_and_by_which_order() {
        linkedCourtCase().when(direct(" ", MADE, null, 5, null)).expectRefusal(new DirectionTextRequired());
        linkedCourtCase()
                .when(new RecordDirection(
                        COURT_CASE, DIRECTION, ORDER, PartyBound.CAFCASS, new Confided("x"), MADE, null, 5, null))
                .expectRefusal(new OrderUnknown());
    }

    @Test
    void it_is_recorded_once() {
        linkedCourtCase()
                .given(directed("2026-11-09T16:00"))
                .when(direct("file a report", MADE, null, 5, null))
                .expectRefusal(new DirectionAlreadyRecorded());
    }

    @Test
    void it_is_complied_with_between_when_it_was_made_and_now() {
        complying("2026-11-10T09:00")
                .expectEvents(new DirectionComplied(COURT_CASE, DIRECTION, moment("2026-11-10T09:00"), null));
        complying("2026-11-01T09:00").expectRefusal(new CompliedBeforeMade());
        complying("2026-11-22T10:01").expectRefusal(new CompliedInTheFuture());
    }

    @Test
    void it_is_complied_with_once_and_must_exist() {
        linkedCourtCase()
                .given(directed("2026-11-09T16:00"))
                .given(new DirectionComplied(COURT_CASE, DIRECTION, moment("2026-11-08T16:00"), null))
                .when(new ComplyDirection(COURT_CASE, DIRECTION, clock("2026-11-10T09:00"), null))
                .expectRefusal(new DirectionAlreadyComplied());
        linkedCourtCase()
                .when(new ComplyDirection(COURT_CASE, DIRECTION, clock("2026-11-10T09:00"), null))
                .expectRefusal(new DirectionUnknown());
    }
}
