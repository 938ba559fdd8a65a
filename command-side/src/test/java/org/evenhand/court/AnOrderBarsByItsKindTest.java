package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.*;
import static org.evenhand.court.OrderState.APPROVED;
import static org.evenhand.court.OrderState.COURT_SEALED;
import static org.evenhand.court.OrderState.DRAFT;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Edge case 23 without a provision: a non-molestation order bars as it is received, before anybody has read it. */
class AnOrderBarsByItsKindTest {

    @ParameterizedTest
    @EnumSource(OrderKind.class)
    void a_non_molestation_order_in_force_bars_joint_work_in_the_same_append_and_no_other_kind(OrderKind kind) {
        var decided = linkedCourtCase().when(record(kind, COURT_SEALED, null));
        Event[] bars = kind == OrderKind.NON_MOLESTATION ? new Event[] {bar(CASE_FILE, 1, null)} : new Event[0];
        decided.expectAlsoAppended(bars);
    }

    @Test
    void a_draft_bars_nothing_and_what_approves_or_seals_it_does() {
        linkedCourtCase().when(record(OrderKind.NON_MOLESTATION, DRAFT, null)).expectAlsoAppended();
        linkedCourtCase()
                .when(record(OrderKind.NON_MOLESTATION, APPROVED, null))
                .expectAlsoAppended(bar(CASE_FILE, 1, null));
    }

    @Test
    void it_bars_every_case_file_and_until_it_expires() {
        linkedCourtCase()
                .given(new CaseFileLinked(COURT_CASE, SECOND_CASE_FILE))
                .when(record(OrderKind.NON_MOLESTATION, APPROVED, "2027-03-01T16:00"))
                .expectAlsoAppended(
                        bar(CASE_FILE, 1, "2027-03-01T16:00"), bar(SECOND_CASE_FILE, 1, "2027-03-01T16:00"));
    }

    @Test
    void one_that_is_over_when_it_arrives_bars_nothing() {
        linkedCourtCase()
                .when(record(OrderKind.NON_MOLESTATION, APPROVED, "2026-11-21T16:00"))
                .expectAlsoAppended();
    }

    @Test
    void a_case_file_that_is_linked_later_is_barred_as_it_is_linked_and_once() {
        courtCase()
                .given(linked(null), received(null), provided(1, ProvisionKind.NON_MOLESTATION))
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN))
                .when(new LinkCaseFile(COURT_CASE, CASE_FILE, false))
                .expectAlsoAppended(bar(CASE_FILE, 1, null));
    }

    @Test
    void what_stands_already_is_not_set_again_and_what_lasts_longer_is() {
        linkedCourtCase()
                .given(received(null))
                .givenElsewhere(bar(CASE_FILE, 1, null))
                .when(provide(1, ProvisionKind.NON_MOLESTATION))
                .expectAlsoAppended();
        linkedCourtCase()
                .given(received("2027-03-01T16:00"))
                .givenElsewhere(bar(CASE_FILE, 1, "2027-01-01T16:00"))
                .when(provide(1, ProvisionKind.NON_MOLESTATION))
                .expectAlsoAppended(barred(CASE_FILE, moment("2027-03-01T16:00")));
    }

    @Test
    void the_bar_of_a_version_is_its_own_in_each_case_file() {
        assertThat(version(1).barIn(CASE_FILE))
                .isEqualTo(version(1).barIn(CASE_FILE))
                .isNotEqualTo(version(2).barIn(CASE_FILE))
                .isNotEqualTo(version(1).barIn(SECOND_CASE_FILE));
    }

    private static RecordOrder record(OrderKind kind, OrderState state, @Nullable String expires) {
        return new RecordOrder(
                COURT_CASE,
                version(1),
                state,
                kind,
                OrderType.FINAL,
                MADE,
                state == COURT_SEALED ? clock(SEALED.toString()) : null,
                MADE,
                expires == null ? null : clock(expires),
                false,
                null,
                null,
                null);
    }

    private static OrderReceived received(@Nullable String expires) {
        return new OrderReceived(
                COURT_CASE,
                version(1),
                APPROVED,
                OrderKind.NON_MOLESTATION,
                OrderType.FINAL,
                MADE,
                null,
                MADE,
                expires == null ? null : moment(expires),
                false,
                null,
                null,
                null);
    }

    private static JointWorkBarred bar(CaseFileId caseFile, int version, @Nullable String until) {
        return new JointWorkBarred(
                caseFile,
                version(version).barIn(caseFile),
                BarBasis.ORDER,
                CourtEvent.streamOf(COURT_CASE),
                until == null ? null : moment(until),
                null,
                Actor.SYSTEM.id());
    }
}
