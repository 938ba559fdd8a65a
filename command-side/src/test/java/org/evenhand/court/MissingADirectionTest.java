package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.*;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.ComplyDirection;
import org.evenhand.court.CourtCommand.DischargeDirection;
import org.evenhand.court.CourtCommand.ExtendDirection;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionExtended;
import org.evenhand.court.CourtEvent.DirectionMissed;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtRefusal.DirectionAlreadyComplied;
import org.evenhand.court.CourtRefusal.DirectionDischargedAlready;
import org.evenhand.court.CourtRefusal.DirectionUnknown;
import org.evenhand.court.CourtRefusal.DischargedBeforeMade;
import org.evenhand.court.CourtRefusal.DueNotLater;
import org.evenhand.court.CourtRefusal.ExtendedBeforeMade;
import org.evenhand.court.CourtStep.MissDirection;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Directions extended, discharged and missed; today is 22 November 2026. */
class MissingADirectionTest {

    private static final DirectionRecorded DIRECTED = new DirectionRecorded(
            COURT_CASE,
            DIRECTION,
            null,
            PartyBound.THIS_SERVICE,
            inCourt("file a report"),
            MADE,
            moment("2026-11-09T16:00"));
    private static final DirectionMissed MISSED =
            new DirectionMissed(COURT_CASE, DIRECTION, moment("2026-11-09T16:00"));
    private static final DirectionComplied COMPLIED =
            new DirectionComplied(COURT_CASE, DIRECTION, moment("2026-11-09T12:00"), null);
    private static final DirectionDischarged DISCHARGED =
            new DirectionDischarged(COURT_CASE, DIRECTION, null, MADE, inCourt("no longer needed"));

    private static StreamFixture<CourtCase> directed() {
        return linkedCourtCase().given(DIRECTED);
    }

    private static DirectionExtended extended(String due) {
        return new DirectionExtended(COURT_CASE, DIRECTION, null, LocalDate.of(2026, 11, 10), moment(due));
    }

    private static ExtendDirection extend(@Nullable String due, @Nullable Integer days) {
        return new ExtendDirection(
                COURT_CASE, DIRECTION, null, LocalDate.of(2026, 11, 10), due == null ? null : clock(due), days, null);
    }

    private static DischargeDirection discharge(LocalDate from, String reason) {
        return new DischargeDirection(COURT_CASE, DIRECTION, null, from, new Confided(reason));
    }

    @Test
    void it_is_missed_when_its_time_has_come_and_once_only() {
        var pass = new MissDirection(COURT_CASE, DIRECTION);
        directed().at(Instant.parse("2026-11-09T15:59:59Z")).when(pass).expectNothingToSay();
        directed().at(Instant.parse("2026-11-09T16:00:00Z")).when(pass).expectEvents(MISSED);
        directed().given(MISSED).when(pass).expectNothingToSay();
        linkedCourtCase().when(pass).expectRefusal(new DirectionUnknown());
    }

    @Test
    void what_was_met_extended_or_discharged_meanwhile_is_not_missed() {
        var pass = new MissDirection(COURT_CASE, DIRECTION);
        directed().given(COMPLIED).when(pass).expectNothingToSay();
        directed().given(DISCHARGED).when(pass).expectNothingToSay();
        directed().given(extended("2026-11-30T16:00")).when(pass).expectNothingToSay();
        directed()
                .given(MISSED, extended("2026-11-20T16:00"))
                .when(pass)
                .expectEvents(new DirectionMissed(COURT_CASE, DIRECTION, moment("2026-11-20T16:00")));
    }

    @Test
    void an_extension_gives_more_time_even_after_the_event() {
        directed().when(extend("2026-11-30T12:00", null)).expectEvents(extended("2026-11-30T12:00"));
        directed().given(MISSED).when(extend("2026-11-30T12:00", null)).expectEvents(extended("2026-11-30T12:00"));
        directed().when(extend("2026-11-09T16:00", null)).expectRefusal(new DueNotLater());
    }

    @Test
    void an_extension_counts_working_days_from_when_it_was_given() {
        directed().when(extend(null, 5)).expectEvents(extended("2026-11-17T16:00"));
    }

    @Test
    void an_extension_is_of_an_open_direction_and_not_older_than_it() {
        linkedCourtCase().when(extend(null, 5)).expectRefusal(new DirectionUnknown());
        directed().given(COMPLIED).when(extend(null, 5)).expectRefusal(new DirectionAlreadyComplied());
        directed().given(DISCHARGED).when(extend(null, 5)).expectRefusal(new DirectionDischargedAlready());
        directed()
                .when(new ExtendDirection(COURT_CASE, DIRECTION, null, MADE.minusDays(1), null, 9, null))
                .expectRefusal(new ExtendedBeforeMade());
    }

    @Test
    void discharged_it_is_no_work_any_more() {
        directed()
                .when(discharge(MADE, "no longer needed"))
                .expectEvents(DISCHARGED)
                .expectAlsoAppended(new WorkDone(CASE_FILE, WorkKind.DIRECTION, DIRECTION.value(), Compartment.COURT));
    }

    @Test
    void a_discharge_has_a_reason_and_a_day_between_the_direction_and_today() {
        directed().when(discharge(MADE, " ")).expectRefusal(new FieldMissing("reason"));
        directed().when(discharge(MADE.minusDays(1), "r")).expectRefusal(new DischargedBeforeMade());
        directed()
                .when(discharge(LocalDate.of(2026, 11, 23), "r"))
                .expectRefusal(new FieldMalformed("from", "a day that is not in the future"));
        directed().given(DISCHARGED).when(discharge(MADE, "r")).expectRefusal(new DirectionDischargedAlready());
        directed()
                .given(DISCHARGED)
                .when(new ComplyDirection(COURT_CASE, DIRECTION, clock("2026-11-09T12:00"), null))
                .expectRefusal(new DirectionDischargedAlready());
    }

    @Test
    void compliance_in_time_that_is_recorded_late_puts_it_right() {
        directed()
                .given(MISSED)
                .when(new ComplyDirection(COURT_CASE, DIRECTION, clock("2026-11-09T12:00"), null))
                .expectEvents(COMPLIED);
    }

    @Test
    void how_it_stands_follows_from_the_times() {
        var due = Instant.parse("2026-11-09T16:00:00Z");
        assertThat(DirectionState.of(due, null, false, due.minusSeconds(1))).isEqualTo(DirectionState.OPEN);
        assertThat(DirectionState.of(due, null, false, due)).isEqualTo(DirectionState.MISSED);
        assertThat(DirectionState.of(due, due, false, due.plusSeconds(9))).isEqualTo(DirectionState.COMPLIED);
        assertThat(DirectionState.of(due, due.plusSeconds(1), false, due.plusSeconds(9)))
                .isEqualTo(DirectionState.COMPLIED_LATE);
        assertThat(DirectionState.of(due, null, true, due.plusSeconds(9))).isEqualTo(DirectionState.DISCHARGED);
    }
}
