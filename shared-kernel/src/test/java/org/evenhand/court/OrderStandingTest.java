package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.OrderStanding.DRAFT;
import static org.evenhand.court.OrderStanding.EXPIRED;
import static org.evenhand.court.OrderStanding.IN_FORCE;
import static org.evenhand.court.OrderStanding.NOT_YET_IN_FORCE;
import static org.evenhand.court.OrderStanding.SUPERSEDED;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderStandingTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final CourtCaseId CASE = new CourtCaseId(new UUID(7, 1));
    private static final OrderId ORDER = new OrderId(new UUID(7, 2));
    private static final LocalDate MADE = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_draft_is_not_in_force() {
        assertThat(standing(order(OrderState.DRAFT, null))).isEqualTo(DRAFT);
    }

    @Test
    void a_draft_is_overtaken_at_once_even_if_the_successor_takes_effect_later() {
        assertThat(standing(
                        order(OrderState.DRAFT, null),
                        ended(SupersededBecause.COURT_SEALED_VERSION, TODAY.plusDays(9))))
                .isEqualTo(SUPERSEDED);
    }

    @Test
    void what_binds_stays_until_its_successor_takes_effect() {
        var varied = ended(SupersededBecause.VARIED, TODAY.plusDays(1));
        assertThat(standing(order(OrderState.COURT_SEALED, null), varied)).isEqualTo(IN_FORCE);
        assertThat(OrderStanding.of(order(OrderState.COURT_SEALED, null), List.of(varied), noon(TODAY.plusDays(1))))
                .isEqualTo(SUPERSEDED);
    }

    @Test
    void an_order_does_not_bind_before_its_day() {
        assertThat(OrderStanding.of(order(OrderState.APPROVED, null), List.of(), noon(MADE.minusDays(1))))
                .isEqualTo(NOT_YET_IN_FORCE);
    }

    @Test
    void an_order_ends_at_its_instant() {
        assertThat(standing(order(OrderState.APPROVED, noon(TODAY)))).isEqualTo(EXPIRED);
        assertThat(standing(order(OrderState.APPROVED, noon(TODAY.plusDays(1)))))
                .isEqualTo(IN_FORCE);
    }

    @Test
    void what_ended_with_a_hearing_expired_and_was_not_superseded() {
        assertThat(standing(order(OrderState.APPROVED, null), ended(SupersededBecause.EXPIRED, TODAY)))
                .isEqualTo(EXPIRED);
    }

    @Test
    void of_what_is_said_twice_the_last_is_true() {
        var first = ended(SupersededBecause.LATER_VERSION, TODAY.minusDays(3));
        var corrected = ended(SupersededBecause.LATER_VERSION, TODAY.plusDays(3));
        assertThat(standing(order(OrderState.APPROVED, null), first, corrected)).isEqualTo(IN_FORCE);
    }

    private static OrderStanding standing(OrderReceived order, OrderSuperseded... ends) {
        return OrderStanding.of(order, List.of(ends), noon(TODAY));
    }

    private static OrderReceived order(OrderState state, @Nullable Moment expires) {
        Moment courtSeal = state == OrderState.COURT_SEALED ? noon(MADE) : null;
        return new OrderReceived(
                CASE,
                new OrderVersion(ORDER, 1),
                state,
                OrderKind.CHILD_ARRANGEMENTS,
                OrderType.FINAL,
                MADE,
                courtSeal,
                MADE,
                expires,
                false,
                null,
                null,
                null);
    }

    private static OrderSuperseded ended(SupersededBecause because, LocalDate from) {
        return new OrderSuperseded(CASE, new OrderVersion(ORDER, 1), null, because, from);
    }

    private static Moment noon(LocalDate day) {
        return new Moment(day.atTime(12, 0).atZone(LONDON).toInstant(), LONDON);
    }
}
