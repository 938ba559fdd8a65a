package org.evenhand.court;

import static org.evenhand.court.CourtWords.*;
import static org.evenhand.court.OrderState.APPROVED;
import static org.evenhand.court.OrderState.COURT_SEALED;
import static org.evenhand.court.OrderState.DRAFT;

import java.time.LocalDate;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.SupersedeOrder;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtRefusal.CourtSealTimeNotExpected;
import org.evenhand.court.CourtRefusal.CourtSealTimeRequired;
import org.evenhand.court.CourtRefusal.LowerAuthority;
import org.evenhand.court.CourtRefusal.OrderMadeInTheFuture;
import org.evenhand.court.CourtRefusal.OrderNotInForce;
import org.evenhand.court.CourtRefusal.OrderUnknown;
import org.evenhand.court.CourtRefusal.OrderVersionAlreadyReceived;
import org.evenhand.court.CourtRefusal.ReplacementRequired;
import org.evenhand.court.CourtRefusal.ReplacementUnknown;
import org.evenhand.court.CourtRefusal.SupersedesRequired;
import org.evenhand.court.CourtRefusal.SupersedesUnknown;
import org.evenhand.court.CourtRefusal.VersionOutOfRange;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrdersTest {

    private static final OrderVersion OTHER = new OrderVersion(OTHER_ORDER, 1);

    private static RecordOrder with(
            OrderState state,
            LocalDate madeOn,
            @Nullable ClockTime seal,
            @Nullable ClockTime expires,
            @Nullable String hash) {
        var textHash = hash == null ? null : new Confided(hash);
        return new RecordOrder(
                COURT_CASE,
                version(1),
                state,
                OrderKind.NON_MOLESTATION,
                OrderType.FINAL,
                madeOn,
                seal,
                madeOn,
                expires,
                false,
                null,
                null,
                textHash);
    }

    private static SupersedeOrder supersede(@Nullable OrderVersion by, SupersededBecause because) {
        return new SupersedeOrder(COURT_CASE, ORDER, by, because, MADE);
    }

    @Test
    void a_draft_is_received() {
        linkedCourtCase().when(record(1, DRAFT)).expectEvents(received(1, DRAFT));
    }

    @Test
    void edge_6_a_sealed_version_supersedes_the_draft_that_came_before() {
        linkedCourtCase()
                .given(received(1, DRAFT))
                .when(record(2, COURT_SEALED, 1))
                .expectEvents(
                        received(version(2), COURT_SEALED, version(1), false),
                        superseded(1, version(2), SupersededBecause.COURT_SEALED_VERSION));
    }

    @Test
    void edge_6_a_draft_that_comes_after_the_sealed_version_is_superseded_at_once() {
        linkedCourtCase()
                .given(received(2, COURT_SEALED))
                .when(record(1, DRAFT))
                .expectEvents(received(1, DRAFT), superseded(1, version(2), SupersededBecause.COURT_SEALED_VERSION));
    }

    @Test
    void edge_6_a_later_draft_does_not_replace_what_was_approved() {
        linkedCourtCase()
                .given(received(1, APPROVED))
                .when(record(2, DRAFT))
                .expectEvents(received(2, DRAFT), superseded(2, version(1), SupersededBecause.LATER_VERSION));
        linkedCourtCase().given(received(1, APPROVED)).when(record(2, DRAFT, 1)).expectRefusal(new LowerAuthority());
    }

    @Test
    void a_version_between_two_takes_its_place_in_the_chain() {
        linkedCourtCase()
                .given(received(1, DRAFT), received(3, COURT_SEALED))
                .given(superseded(1, version(3), SupersededBecause.COURT_SEALED_VERSION))
                .when(record(2, APPROVED, 1))
                .expectEvents(
                        received(version(2), APPROVED, version(1), false),
                        superseded(1, version(2), SupersededBecause.LATER_VERSION),
                        superseded(2, version(3), SupersededBecause.COURT_SEALED_VERSION));
    }

    @Test
    void a_later_version_says_which_it_replaces() {
        linkedCourtCase().given(received(1, DRAFT)).when(record(2, DRAFT)).expectRefusal(new SupersedesRequired());
        linkedCourtCase().given(received(1, DRAFT)).when(record(3, DRAFT, 2)).expectRefusal(new SupersedesUnknown());
    }

    @Test
    void a_version_is_received_once_and_counts_from_one() {
        linkedCourtCase()
                .given(received(1, DRAFT))
                .when(record(1, COURT_SEALED))
                .expectRefusal(new OrderVersionAlreadyReceived());
        linkedCourtCase().when(record(0, DRAFT)).expectRefusal(new VersionOutOfRange());
    }

    @Test
    void only_a_sealed_version_has_a_time_of_its_seal() {
        linkedCourtCase().when(with(COURT_SEALED, MADE, null, null, null)).expectRefusal(new CourtSealTimeRequired());
        linkedCourtCase()
                .when(with(APPROVED, MADE, clock(SEALED.toString()), null, null))
                .expectRefusal(new CourtSealTimeNotExpected());
    }

    @Test
    void an_order_is_not_made_in_the_future() {
        linkedCourtCase()
                .when(with(DRAFT, LocalDate.of(2026, 11, 23), null, null, null))
                .expectRefusal(new OrderMadeInTheFuture());
    }

    @Test
    void an_order_does_not_expire_before_it_takes_effect() {
        linkedCourtCase()
                .when(with(APPROVED, MADE, null, clock("2026-11-01T12:00"), null))
                .expectRefusal(new FieldMalformed("expires", "a time after the order takes effect"));
    }

    @Test
    void a_documents_hash_is_a_hash() {
        linkedCourtCase()
                .when(with(APPROVED, MADE, null, null, "the words of the order"))
                .expectRefusal(new FieldMalformed("textHash", "a SHA-256 in 64 lower-case hexadecimal digits"));
        String hash = "0f".repeat(32);
        linkedCourtCase()
                .when(with(APPROVED, MADE, null, null, hash))
                .expectEvents(new OrderReceived(
                        COURT_CASE,
                        version(1),
                        APPROVED,
                        OrderKind.NON_MOLESTATION,
                        OrderType.FINAL,
                        MADE,
                        null,
                        MADE,
                        null,
                        false,
                        null,
                        null,
                        inCourt(hash)));
    }

    @Test
    void edge_7_a_variation_may_take_effect_before_it_was_received() {
        var from = MADE.minusDays(20);
        linkedCourtCase()
                .given(received(1, APPROVED), received(OTHER, APPROVED, null, false))
                .when(new SupersedeOrder(COURT_CASE, ORDER, OTHER, SupersededBecause.VARIED, from))
                .expectEvents(new OrderSuperseded(COURT_CASE, version(1), OTHER, SupersededBecause.VARIED, from));
    }

    @Test
    void edge_8_a_slip_corrected_is_a_new_version_of_the_same_order() {
        linkedCourtCase()
                .given(received(1, COURT_SEALED))
                .when(recordOf(version(2), COURT_SEALED, version(1), SupersededBecause.SLIP_RULE))
                .expectEvents(
                        new OrderReceived(
                                COURT_CASE,
                                version(2),
                                COURT_SEALED,
                                OrderKind.CHILD_ARRANGEMENTS,
                                OrderType.INTERIM,
                                MADE,
                                moment(SEALED.toString()),
                                MADE,
                                null,
                                false,
                                version(1),
                                SupersededBecause.SLIP_RULE,
                                null),
                        superseded(1, version(2), SupersededBecause.SLIP_RULE));
    }

    @Test
    void an_order_is_discharged_appealed_or_expires_without_another() {
        for (var because : new SupersededBecause[] {
            SupersededBecause.DISCHARGED, SupersededBecause.APPEAL, SupersededBecause.EXPIRED
        }) {
            linkedCourtCase()
                    .given(received(1, COURT_SEALED))
                    .when(supersede(null, because))
                    .expectEvents(superseded(1, null, because));
        }
    }

    @Test
    void what_replaces_it_must_be_named_recorded_and_of_no_lower_authority() {
        var sealed = linkedCourtCase().given(received(1, COURT_SEALED));
        sealed.when(supersede(null, SupersededBecause.VARIED)).expectRefusal(new ReplacementRequired());
        linkedCourtCase()
                .given(received(1, COURT_SEALED))
                .when(supersede(version(1), SupersededBecause.VARIED))
                .expectRefusal(new ReplacementRequired());
        linkedCourtCase()
                .given(received(1, COURT_SEALED))
                .when(supersede(OTHER, SupersededBecause.VARIED))
                .expectRefusal(new ReplacementUnknown());
        linkedCourtCase()
                .given(received(1, COURT_SEALED), received(OTHER, DRAFT, null, false))
                .when(supersede(OTHER, SupersededBecause.VARIED))
                .expectRefusal(new LowerAuthority());
    }

    @Test
    void only_what_is_in_force_is_superseded() {
        linkedCourtCase().when(supersede(null, SupersededBecause.DISCHARGED)).expectRefusal(new OrderUnknown());
        linkedCourtCase()
                .given(received(1, DRAFT))
                .when(supersede(null, SupersededBecause.DISCHARGED))
                .expectRefusal(new OrderNotInForce());
        linkedCourtCase()
                .given(received(1, APPROVED), superseded(1, null, SupersededBecause.DISCHARGED))
                .when(supersede(null, SupersededBecause.DISCHARGED))
                .expectRefusal(new OrderNotInForce());
    }

    @Test
    void a_sealed_copy_received_late_does_not_bring_a_discharged_order_back() {
        linkedCourtCase()
                .given(received(1, APPROVED), superseded(1, null, SupersededBecause.DISCHARGED))
                .when(record(2, COURT_SEALED, 1))
                .expectEvents(
                        received(version(2), COURT_SEALED, version(1), false),
                        superseded(1, version(2), SupersededBecause.COURT_SEALED_VERSION),
                        superseded(2, null, SupersededBecause.DISCHARGED));
    }
}
