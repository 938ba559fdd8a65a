package org.evenhand.platform;

import java.util.UUID;
import org.evenhand.platform.Kettle.BoilKettle;
import org.evenhand.platform.Kettle.FillKettle;
import org.evenhand.platform.Kettle.KettleId;
import org.evenhand.platform.Kettle.KettleIsFull;
import org.evenhand.platform.Kettle.SocketInUse;
import org.evenhand.platform.KettleEvent.KettleBoiled;
import org.evenhand.platform.KettleEvent.KettleFilled;
import org.evenhand.record.Actor;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.StreamType;
import org.junit.jupiter.api.Test;

/** How a stream is tested; also the test of {@link StreamFixture}. */
class BoilingAKettleTest {

    private static final UUID KETTLE = UUID.fromString("01935b40-0000-7000-8000-000000000001");
    private static final KettleId ID = new KettleId(KETTLE);
    private static final UUID SOCKET = UUID.fromString("01935b40-0000-7000-8000-000000000002");
    private static final KettleFilled FILLED = new KettleFilled(KETTLE, StreamFixture.STAFF.value());
    private static final KettleBoiled SOCKET_TAKEN = new KettleBoiled(SOCKET, StreamType.DIARY, StreamFixture.NOW);

    private final StreamFixture<Kettle> kettle = StreamFixture.of(Kettle.class);

    @Test
    void the_first_filling_begins_the_stream() {
        kettle.when(new FillKettle(ID)).expectEvents(FILLED);
    }

    @Test
    void who_fills_it_comes_with_the_intent() {
        kettle.whenAskedBy(Actor.SYSTEM, new FillKettle(ID))
                .expectEvents(new KettleFilled(KETTLE, Actor.SYSTEM.id().value()));
    }

    @Test
    void a_full_kettle_is_not_filled_again() {
        kettle.given(FILLED).when(new FillKettle(ID)).expectRefusal(new KettleIsFull());
    }

    @Test
    void boiling_takes_the_socket_in_the_same_append() {
        kettle.given(FILLED)
                .when(new BoilKettle(ID, SOCKET))
                .expectEvents(new KettleBoiled(KETTLE, StreamType.SEARCH, StreamFixture.NOW))
                .expectAlsoAppended(SOCKET_TAKEN);
    }

    @Test
    void a_socket_in_use_refuses_the_second_kettle() {
        kettle.given(FILLED)
                .givenElsewhere(SOCKET_TAKEN)
                .when(new BoilKettle(ID, SOCKET))
                .expectRefusal(new SocketInUse(SOCKET));
    }

    @Test
    void a_kettle_that_is_not_there_is_not_found() {
        kettle.when(new BoilKettle(ID, SOCKET)).expectRefusal(new NotFound());
    }
}
