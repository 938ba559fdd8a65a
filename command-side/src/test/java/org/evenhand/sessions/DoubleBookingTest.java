package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionWords.ANOTHER_SESSION;
import static org.evenhand.sessions.SessionWords.AT_TWO;
import static org.evenhand.sessions.SessionWords.DAY;
import static org.evenhand.sessions.SessionWords.NINETY;
import static org.evenhand.sessions.SessionWords.ROOM;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.TWO_OCLOCK;
import static org.evenhand.sessions.SessionWords.book;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.taken;
import static org.evenhand.sessions.SessionWords.takenBy;
import static org.evenhand.sessions.SessionWords.toBeHeld;

import org.evenhand.family.TheFamily;
import org.evenhand.platform.StreamFixture;
import org.evenhand.sessions.DiaryEvent.TimeFreed;
import org.evenhand.sessions.SessionRefusal.DoubleBooked;
import org.evenhand.sessions.SessionRefusal.RoomTaken;
import org.junit.jupiter.api.Test;

class DoubleBookingTest {

    private final StreamFixture<SessionStream> session = SessionWords.session().givenElsewhere(openCase());

    @Test
    void a_clinician_is_in_one_place() {
        session.givenElsewhere(takenBy(STAFF, DAY, ANOTHER_SESSION, moment("2026-11-24T15:29:00Z"), 60))
                .when(book(INDIVIDUAL))
                .expectRefusal(new DoubleBooked(STAFF));
    }

    @Test
    void one_session_begins_when_the_other_ends() {
        session.givenElsewhere(
                        takenBy(STAFF, DAY, ANOTHER_SESSION, moment("2026-11-24T15:30:00Z"), 60),
                        takenBy(STAFF, DAY, new SessionId(TheFamily.id(7)), moment("2026-11-24T13:00:00Z"), 60))
                .when(book(INDIVIDUAL))
                .expectEvents(booked(INDIVIDUAL));
    }

    @Test
    void freed_time_is_free() {
        session.givenElsewhere(
                        takenBy(STAFF, DAY, ANOTHER_SESSION, AT_TWO, NINETY),
                        new TimeFreed(Diary.ofClinician(STAFF, DAY), TheFamily.OTHER_CASE, ANOTHER_SESSION))
                .when(book(INDIVIDUAL))
                .expectEvents(booked(INDIVIDUAL));
    }

    @Test
    void a_room_holds_one_session_however_it_is_spelled() {
        session.givenElsewhere(taken(Diary.ofRoom("Room-3 ", DAY), ANOTHER_SESSION, AT_TWO, NINETY))
                .when(book(INDIVIDUAL, TWO_OCLOCK, NINETY, ROOM, A))
                .expectRefusal(new RoomTaken());
    }

    @Test
    void a_room_is_taken_with_the_booking() {
        session.when(book(INDIVIDUAL, TWO_OCLOCK, NINETY, ROOM, A))
                .expectEvents(booked(INDIVIDUAL, AT_TWO, NINETY, ROOM, A))
                .expectAlsoAppended(
                        takenBy(STAFF, DAY, SESSION, AT_TWO, NINETY),
                        taken(Diary.ofRoom(ROOM, DAY), SESSION, AT_TWO, NINETY),
                        toBeHeld(SessionType.INDIVIDUAL));
    }

    @Test
    void a_session_of_the_night_before_is_in_the_way() {
        session.givenElsewhere(takenBy(STAFF, DAY, ANOTHER_SESSION, moment("2026-11-23T23:30:00Z"), 60))
                .when(book(INDIVIDUAL, clock("2026-11-24T00:15"), 30, null, A))
                .expectRefusal(new DoubleBooked(STAFF));
    }

    @Test
    void over_midnight_the_second_day_counts_too() {
        session.givenElsewhere(takenBy(STAFF, DAY.plusDays(1), ANOTHER_SESSION, moment("2026-11-25T00:15:00Z"), 30))
                .when(book(INDIVIDUAL, clock("2026-11-24T23:30"), 60, null, A))
                .expectRefusal(new DoubleBooked(STAFF));
    }
}
