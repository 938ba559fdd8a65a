package org.evenhand.sessions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.platform.Refused;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.SessionEvent.ArrivalPlanSet;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionEvent.JointSessionSplit;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionCancelled;
import org.evenhand.sessions.SessionEvent.SessionEnded;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeAsserted;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeWaived;
import org.evenhand.sessions.SessionEvent.SessionRescheduled;
import org.evenhand.sessions.SessionEvent.SessionStarted;
import org.evenhand.sessions.SessionEvent.WalkInAdded;
import org.evenhand.sessions.SessionRefusal.AlreadyEnded;
import org.evenhand.sessions.SessionRefusal.AlreadyStarted;
import org.evenhand.sessions.SessionRefusal.NotStarted;
import org.evenhand.sessions.SessionRefusal.SessionWasCancelled;
import org.jspecify.annotations.Nullable;

/** Where one session stands, from its events. Ids, codes and times; nothing personal. */
final class Session {

    private @Nullable Booking booking;
    private boolean cancelled;
    private @Nullable Moment started;
    private @Nullable Moment split;
    private @Nullable Moment ended;
    private final Map<PersonId, Mark> marks = new LinkedHashMap<>();
    private Privileges privileges = Privileges.NONE;

    static Session of(List<SessionEvent> events) {
        var session = new Session();
        events.forEach(session::on);
        return session;
    }

    void on(SessionEvent event) {
        switch (event) {
            case SessionBooked e -> booking = booked(e);
            case ArrivalPlanSet _ -> {}
            case SessionRescheduled e -> booking = booking().at(new Appointment(e.to(), e.minutes()));
            case SessionCancelled _ -> cancelled = true;
            case SessionStarted e -> started = e.at();
            case WalkInAdded e -> booking = booking().with(e.person());
            case AttendanceRecorded e -> marks.put(e.mark().person(), e.mark());
            case AttendanceCorrected e -> marks.put(e.is().person(), e.is());
            case JointSessionSplit e -> split = e.at();
            case SessionEnded e -> ended = e.at();
            case SessionPrivilegeAsserted e -> privileges = privileges.asserted(e.basis(), e.holders());
            case SessionPrivilegeWaived e -> privileges = privileges.waived(e.basis());
        }
    }

    private static Booking booked(SessionBooked e) {
        var appointment = new Appointment(e.startsAt(), e.minutes());
        String room = e.room() == null ? null : e.room().text();
        return new Booking(
                e.caseFile(), e.compartment(), e.type(), appointment, room, e.participants(), e.clinicians());
    }

    boolean isBooked() {
        return booking != null;
    }

    Booking booking() {
        if (booking == null) {
            throw Refused.because(new NotFound());
        }
        return booking;
    }

    Booking notYetStarted() {
        refuseOver();
        if (started != null) {
            throw Refused.because(new AlreadyStarted());
        }
        return booking();
    }

    /** When it started. */
    Moment underWay() {
        refuseOver();
        if (started == null) {
            throw Refused.because(new NotStarted());
        }
        return started;
    }

    void refuseOver() {
        if (cancelled) {
            throw Refused.because(new SessionWasCancelled());
        }
        if (ended != null) {
            throw Refused.because(new AlreadyEnded());
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    Optional<Moment> started() {
        return Optional.ofNullable(started);
    }

    Optional<Moment> split() {
        return Optional.ofNullable(split);
    }

    Optional<Moment> ended() {
        return Optional.ofNullable(ended);
    }

    /** Who was there, be it for a part of it. */
    List<PersonId> came() {
        return marks.values().stream()
                .filter(mark -> mark.attendance().wasPresent())
                .map(Mark::person)
                .toList();
    }

    Optional<Mark> markOf(PersonId person) {
        return Optional.ofNullable(marks.get(person));
    }

    Privileges privileges() {
        return privileges;
    }
}
