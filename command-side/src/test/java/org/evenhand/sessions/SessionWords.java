package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Compartment;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.DiaryEvent.TimeFreed;
import org.evenhand.sessions.DiaryEvent.TimeTaken;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionCancelled;
import org.evenhand.sessions.SessionEvent.SessionEnded;
import org.evenhand.sessions.SessionEvent.SessionStarted;
import org.jspecify.annotations.Nullable;

/** Words of the sessions capability's tests. A session is on 24 November 2026 at 14:00 for 90 minutes, with STAFF. */
final class SessionWords {

    static final SessionId SESSION = new SessionId(id(0x5E));
    static final SessionId ANOTHER_SESSION = new SessionId(id(0x5F));
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final ClockTime TWO_OCLOCK = clock("2026-11-24T14:00");
    static final Moment AT_TWO = moment("2026-11-24T14:00:00Z");
    static final int NINETY = 90;
    static final String ROOM = "room-3";

    private SessionWords() {}

    static StreamFixture<SessionStream> session() {
        return StreamFixture.of(SessionStream.class).with(new JointSessionsHeld(3));
    }

    /** On the day of the session, in the afternoon. */
    static StreamFixture<SessionStream> session(String instant) {
        return session().at(Instant.parse(instant));
    }

    static PersonId[] peopleOf(SessionType type) {
        return switch (type) {
            case INDIVIDUAL -> new PersonId[] {A};
            case CHILD -> new PersonId[] {CHILD};
            case JOINT, GROUP -> new PersonId[] {A, B};
            case FAMILY -> new PersonId[] {A, CHILD};
        };
    }

    static Compartment compartmentOf(SessionType type) {
        return switch (type) {
            case INDIVIDUAL -> Compartment.of(A);
            case CHILD -> Compartment.of(CHILD);
            case JOINT -> Compartment.JOINT;
            case FAMILY -> Compartment.of(A);
            case GROUP -> Compartment.STAFF;
        };
    }

    static BookSession book(SessionType type) {
        return book(type, TWO_OCLOCK, NINETY, null, peopleOf(type));
    }

    static BookSession book(
            SessionType type, ClockTime at, int minutes, @Nullable String room, PersonId... participants) {
        return new BookSession(
                SESSION,
                CASE,
                type,
                at,
                minutes,
                null,
                room == null ? null : words(room),
                List.of(participants),
                List.of(STAFF));
    }

    static SessionBooked booked(SessionType type) {
        return booked(type, AT_TWO, NINETY, null, peopleOf(type));
    }

    static SessionBooked booked(
            SessionType type, Moment at, int minutes, @Nullable String room, PersonId... participants) {
        return new SessionBooked(
                SESSION,
                CASE,
                compartmentOf(type),
                type,
                at,
                minutes,
                null,
                room == null ? null : Personal.of(Setting.keeperOf(compartmentOf(type), CASE), room),
                List.of(participants),
                List.of(STAFF));
    }

    static TimeTaken taken(UUID diary, SessionId session, Moment from, int minutes) {
        return new TimeTaken(diary, CASE, session, from, minutes);
    }

    static TimeTaken takenBy(StaffId clinician, LocalDate day, SessionId session, Moment from, int minutes) {
        return taken(Diary.ofClinician(clinician, day), session, from, minutes);
    }

    static TimeFreed freedBy(StaffId clinician, LocalDate day) {
        return new TimeFreed(Diary.ofClinician(clinician, day), CASE, SESSION);
    }

    /** The case file stays open for it. */
    static WorkBegun toBeHeld(SessionType type) {
        return new WorkBegun(CASE, WorkKind.SESSION, SESSION.value(), compartmentOf(type));
    }

    static WorkDone heldOrCancelled(SessionType type) {
        return new WorkDone(CASE, WorkKind.SESSION, SESSION.value(), compartmentOf(type));
    }

    static SessionCancelled cancelled() {
        return new SessionCancelled(
                SESSION, CASE, Compartment.JOINT, CancelledBy.SERVICE, CancelReason.NOT_GOING_AHEAD, 24);
    }

    static StartSession start(PersonId... present) {
        return new StartSession(SESSION, null, List.of(present));
    }

    static SessionStarted started(SessionType type, String at, PersonId... present) {
        return new SessionStarted(SESSION, CASE, compartmentOf(type), moment(at), List.of(present));
    }

    static SessionStarted started(SessionType type) {
        return started(type, "2026-11-24T14:02:00Z", peopleOf(type));
    }

    static Mark mark(PersonId person, Attendance attendance) {
        return new Mark(person, attendance, null);
    }

    static AttendanceRecorded marked(PersonId person, Attendance attendance) {
        return new AttendanceRecorded(SESSION, CASE, Compartment.JOINT, mark(person, attendance));
    }

    static SessionEnded ended(SessionType type, String at) {
        return new SessionEnded(SESSION, CASE, compartmentOf(type), moment(at), 88, 0, false);
    }
}
