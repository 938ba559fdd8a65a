package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.*;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.words;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtCommand.RecordApplication;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtRefusal.ApplicationAlreadyRecorded;
import org.evenhand.court.CourtRefusal.ApplicationMadeInTheFuture;
import org.evenhand.court.CourtRefusal.LeaveNamesNobody;
import org.evenhand.court.CourtRefusal.PersonNotInCourtCase;
import org.evenhand.court.LeaveEvent.AppliedWithoutLeave;
import org.evenhand.court.LeaveEvent.LeaveOrdered;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That somebody applied is a fact. Under a s.91(14) order and without leave it is marked for the court, never refused. */
class ApplyingToTheCourtTest {

    private static final ApplicationId APPLICATION = new ApplicationId(new java.util.UUID(0x7000, 0x81));
    private static final LocalDate MADE_ON = LocalDate.of(2026, 11, 12);
    private static final LeaveOrdered ORDERED = new LeaveOrdered(BEN, COURT_CASE, PROVISION);
    private static final AppliedWithoutLeave WITHOUT = new AppliedWithoutLeave(BEN, COURT_CASE, APPLICATION, MADE_ON);

    private static RecordApplication apply(
            ApplicationForm form, PersonId by, @Nullable String leave, Relief... reliefs) {
        return new RecordApplication(
                COURT_CASE, APPLICATION, form, by, MADE_ON, List.of(reliefs), leave == null ? null : words(leave));
    }

    private static ApplicationRecorded applied(
            ApplicationForm form, PersonId by, @Nullable String leave, Relief... reliefs) {
        return new ApplicationRecorded(
                COURT_CASE, APPLICATION, form, by, MADE_ON, List.of(reliefs), leave == null ? null : about(by, leave));
    }

    private static ProvisionRecorded barring(LocalDate from, @Nullable Moment until) {
        return new ProvisionRecorded(
                COURT_CASE,
                PROVISION,
                version(1),
                ProvisionKind.S91_14,
                List.of(BEN),
                from,
                until,
                inCourt("no application"));
    }

    private static StreamFixture<CourtCase> ordered(OrderState state, LocalDate from, @Nullable Moment until) {
        return linkedCourtCase().given(received(1, state), barring(from, until)).givenElsewhere(ORDERED);
    }

    @Test
    void any_form_of_the_court_is_recorded_with_what_it_asks_for() {
        for (var form : ApplicationForm.values()) {
            linkedCourtCase()
                    .when(apply(form, ANNA, null, Relief.SPEND_TIME_WITH, Relief.SPECIFIC_ISSUE))
                    .expectEvents(applied(form, ANNA, null, Relief.SPEND_TIME_WITH, Relief.SPECIFIC_ISSUE));
        }
    }

    @Test
    void it_is_of_somebody_in_the_case_and_not_in_the_future_and_recorded_once() {
        linkedCourtCase()
                .when(apply(ApplicationForm.C100, STRANGER, null))
                .expectRefusal(new PersonNotInCourtCase(STRANGER));
        linkedCourtCase()
                .when(new RecordApplication(
                        COURT_CASE, APPLICATION, ApplicationForm.C2, ANNA, LocalDate.of(2026, 11, 23), List.of(), null))
                .expectRefusal(new ApplicationMadeInTheFuture());
        linkedCourtCase()
                .given(applied(ApplicationForm.C100, ANNA, null))
                .when(apply(ApplicationForm.C100, ANNA, null))
                .expectRefusal(new ApplicationAlreadyRecorded());
    }

    @Test
    void without_leave_that_an_order_asks_for_it_is_accepted_and_marked() {
        ordered(OrderState.APPROVED, MADE, null)
                .when(apply(ApplicationForm.C100, BEN, null))
                .expectEvents(
                        applied(ApplicationForm.C100, BEN, null),
                        new LeaveRequired(COURT_CASE, APPLICATION, COURT_CASE, PROVISION))
                .expectAlsoAppended(WITHOUT);
    }

    @Test
    void leave_named_or_asked_for_is_leave_enough() {
        ordered(OrderState.APPROVED, MADE, null)
                .when(apply(ApplicationForm.C100, BEN, "order of 3 March"))
                .expectEvents(applied(ApplicationForm.C100, BEN, "order of 3 March"));
        ordered(OrderState.APPROVED, MADE, null)
                .when(apply(ApplicationForm.C2, BEN, null, Relief.LEAVE_TO_APPLY))
                .expectEvents(applied(ApplicationForm.C2, BEN, null, Relief.LEAVE_TO_APPLY));
    }

    @Test
    void an_order_speaks_of_the_children_act_and_of_whom_it_names() {
        ordered(OrderState.APPROVED, MADE, null)
                .when(apply(ApplicationForm.FL401, BEN, null))
                .expectEvents(applied(ApplicationForm.FL401, BEN, null));
        ordered(OrderState.APPROVED, MADE, null)
                .when(apply(ApplicationForm.C100, ANNA, null))
                .expectEvents(applied(ApplicationForm.C100, ANNA, null));
    }

    @Test
    void a_draft_or_one_outside_its_window_asks_for_nothing() {
        List<StreamFixture<CourtCase>> notBinding = List.of(
                ordered(OrderState.DRAFT, MADE, null),
                ordered(OrderState.APPROVED, MADE_ON.plusDays(1), null),
                ordered(OrderState.APPROVED, MADE, moment("2026-11-11T23:59")));
        for (var fixture : notBinding) {
            fixture.when(apply(ApplicationForm.C100, BEN, null)).expectEvents(applied(ApplicationForm.C100, BEN, null));
        }
    }

    @Test
    void the_order_of_an_earlier_court_case_counts() {
        var earlier = new LeaveOrdered(BEN, OTHER_COURT_CASE, PROVISION);
        linkedCourtCase()
                .givenElsewhere(
                        earlier,
                        elsewhere(received(1, OrderState.COURT_SEALED)),
                        new ProvisionRecorded(
                                OTHER_COURT_CASE,
                                PROVISION,
                                version(1),
                                ProvisionKind.S91_14,
                                List.of(BEN),
                                MADE,
                                null,
                                inCourt("no application")))
                .when(apply(ApplicationForm.C79, BEN, null))
                .expectEvents(
                        applied(ApplicationForm.C79, BEN, null),
                        new LeaveRequired(COURT_CASE, APPLICATION, OTHER_COURT_CASE, PROVISION));
    }

    @Test
    void recorded_before_the_order_it_is_marked_all_the_same_wherever_it_stands() {
        var here = linkedCourtCase()
                .given(received(1, OrderState.APPROVED), applied(ApplicationForm.C100, BEN, null))
                .givenElsewhere(WITHOUT);
        here.when(provide(1, ProvisionKind.S91_14, BEN))
                .expectEvents(
                        provided(1, ProvisionKind.S91_14, BEN),
                        new LeaveRequired(COURT_CASE, APPLICATION, COURT_CASE, PROVISION))
                .expectAlsoAppended(ORDERED);
        var there = linkedCourtCase()
                .given(received(1, OrderState.APPROVED))
                .givenElsewhere(new AppliedWithoutLeave(BEN, OTHER_COURT_CASE, APPLICATION, MADE_ON));
        assertThat(there.when(provide(1, ProvisionKind.S91_14, BEN)).alsoAppended())
                .contains(new LeaveRequired(OTHER_COURT_CASE, APPLICATION, COURT_CASE, PROVISION));
    }

    @Test
    void an_order_that_bars_from_applying_names_whom() {
        linkedCourtCase()
                .given(received(1, OrderState.APPROVED))
                .when(provide(1, ProvisionKind.S91_14))
                .expectRefusal(new LeaveNamesNobody());
    }

    private static CourtEvent.OrderReceived elsewhere(CourtEvent.OrderReceived order) {
        return new CourtEvent.OrderReceived(
                OTHER_COURT_CASE,
                order.version(),
                order.state(),
                order.kind(),
                order.type(),
                order.madeOn(),
                order.courtSealAppliedAt(),
                order.effectiveFrom(),
                order.expires(),
                order.untilNextHearing(),
                order.supersedes(),
                order.because(),
                order.textHash());
    }
}
