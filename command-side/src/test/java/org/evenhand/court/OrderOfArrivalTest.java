package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.StreamFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edge case 6, for every order of arrival of up to six versions in every mixture of states. */
class OrderOfArrivalTest {

    private static final LocalTimes TIMES = new LocalTimes(StreamFixture.LONDON);

    /** What stands, and what superseded each version that does not. */
    private record EndState(Optional<Version> standing, Map<OrderVersion, OrderSuperseded> superseded) {}

    static List<List<OrderState>> mixtures() {
        var mixtures = new ArrayList<List<OrderState>>();
        mixtures.addAll(statesOf(4));
        mixtures.add(List.of(
                OrderState.DRAFT,
                OrderState.APPROVED,
                OrderState.DRAFT,
                OrderState.COURT_SEALED,
                OrderState.DRAFT,
                OrderState.COURT_SEALED));
        return mixtures;
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void every_order_of_arrival_ends_in_the_same_state(List<OrderState> states) {
        EndState inTurn = null;
        for (List<Integer> arrival : permutations(states.size())) {
            EndState reached = arriving(arrival, states);
            inTurn = inTurn == null ? reached : inTurn;
            assertThat(reached).as("arrival %s of %s", arrival, states).isEqualTo(inTurn);
        }
        assertThat(inTurn).isNotNull();
        assertThat(inTurn.superseded()).hasSize(states.size() - 1);
        boolean anyInForce = states.stream().anyMatch(OrderState::inForce);
        assertThat(inTurn.standing().isPresent()).isEqualTo(anyInForce);
    }

    @Test
    void the_highest_authority_stands_and_among_equals_the_latest() {
        var states = List.of(OrderState.COURT_SEALED, OrderState.APPROVED, OrderState.COURT_SEALED, OrderState.DRAFT);
        var reached = arriving(List.of(4, 3, 2, 1), states);
        assertThat(reached.standing().orElseThrow().id()).isEqualTo(version(3));
    }

    private static EndState arriving(List<Integer> arrival, List<OrderState> states) {
        var orders = new Orders();
        var here = new HashMap<Integer, OrderState>();
        for (int number : arrival) {
            OrderState state = states.get(number - 1);
            var command = replaced(here, number, state)
                    .map(earlier -> record(number, state, earlier))
                    .orElse(record(number, state));
            for (CourtEvent event : orders.receive(command, MADE, TIMES, new Hearings())) {
                if (event instanceof OrderReceived received) {
                    orders.received(received);
                } else if (event instanceof OrderSuperseded superseded) {
                    orders.superseded(superseded);
                }
            }
            here.put(number, state);
        }
        return new EndState(orders.order(ORDER).standing(), orders.order(ORDER).superseded());
    }

    /** What somebody who sees what is recorded would name: the latest earlier version that this one may replace. */
    private static Optional<Integer> replaced(Map<Integer, OrderState> here, int number, OrderState state) {
        return here.keySet().stream()
                .filter(earlier -> earlier < number && here.get(earlier).compareTo(state) <= 0)
                .max(Integer::compare);
    }

    private static List<List<OrderState>> statesOf(int size) {
        List<List<OrderState>> all = List.of(List.of());
        for (int i = 0; i < size; i++) {
            var longer = new ArrayList<List<OrderState>>();
            for (List<OrderState> shorter : all) {
                for (OrderState state : OrderState.values()) {
                    longer.add(with(shorter, state));
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<List<Integer>> permutations(int size) {
        List<List<Integer>> all = List.of(List.of());
        for (int number = 1; number <= size; number++) {
            var longer = new ArrayList<List<Integer>>();
            for (List<Integer> shorter : all) {
                for (int at = 0; at <= shorter.size(); at++) {
                    var one = new ArrayList<>(shorter);
                    one.add(at, number);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private static <T> List<T> with(List<T> shorter, T last) {
        var longer = new ArrayList<>(shorter);
        longer.add(last);
        return longer;
    }
}
