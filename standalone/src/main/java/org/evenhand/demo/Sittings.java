package org.evenhand.demo;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.IndividualDisclosure;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.EndSession;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionCommand.SetArrivalPlan;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.evenhand.sessions.TypedArrival;
import org.jspecify.annotations.Nullable;

/** Sessions of one family, from booking to the signed note. */
final class Sittings {

    private final Telling telling;
    private final Family family;
    private final String clinician;

    Sittings(Telling telling, Family family, String clinician) {
        this.telling = telling;
        this.family = family;
        this.clinician = clinician;
    }

    /** Booked a week before it takes place. */
    SessionId booked(String name, SessionType type, int days, String time, PersonId... participants) {
        var session = new SessionId(telling.id("session " + name));
        List<StaffId> clinicians = List.of(telling.who(clinician).id());
        telling.does(
                clinician,
                new BookSession(
                        session,
                        family.caseFile(),
                        type,
                        Telling.typed(telling.at(days, time)),
                        60,
                        new Confided("Consulting room 4, Harbour House"),
                        null,
                        List.of(participants),
                        clinicians));
        return session;
    }

    /** The second parent comes a quarter of an hour earlier, waits elsewhere and leaves later. */
    void staggered(SessionId session, PersonId first, PersonId second) {
        telling.does(
                clinician,
                new SetArrivalPlan(
                        session,
                        List.of(
                                new TypedArrival(first, 5, new Confided("Waiting room 1"), 0),
                                new TypedArrival(second, 20, new Confided("Waiting room 2"), 15))));
    }

    void took(SessionId session, int minutes, Mark... marks) {
        List<PersonId> present = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.attendance().wasPresent()) {
                present.add(mark.person());
            }
        }
        telling.does(clinician, new StartSession(session, telling.typedNow(), present));
        telling.does(clinician, new RecordAttendance(session, List.of(marks)));
        telling.later(minutes);
        telling.does(clinician, new EndSession(session, telling.typedNow(), 0));
    }

    static Mark came(PersonId person) {
        return new Mark(person, Attendance.ATTENDED, null);
    }

    static Mark late(PersonId person, int minutes) {
        return new Mark(person, Attendance.LATE, minutes);
    }

    static Mark missing(PersonId person) {
        return new Mark(person, Attendance.DID_NOT_ATTEND, null);
    }

    NoteId drafted(String name, Compartment compartment, @Nullable SessionId session, NoteKind kind, String body) {
        var note = new NoteId(telling.id("note " + name));
        var choice = compartment.equals(Compartment.JOINT) ? IndividualDisclosure.NONE : null;
        telling.does(
                clinician,
                new StartNote(note, family.caseFile(), compartment, session, kind, choice, new Confided(body)));
        return note;
    }

    NoteId noted(String name, Compartment compartment, @Nullable SessionId session, String body) {
        NoteId note = drafted(name, compartment, session, NoteKind.PROGRESS, body);
        signed(note, null);
        return note;
    }

    void signed(NoteId note, @Nullable String lateBecause) {
        Confided reason = lateBecause == null ? null : new Confided(lateBecause);
        telling.does(clinician, new SignNote(note, 1, null, null, reason));
    }
}
