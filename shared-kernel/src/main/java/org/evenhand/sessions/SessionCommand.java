package org.evenhand.sessions;

import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked of one session. */
public sealed interface SessionCommand extends Command {

    SessionId session();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.SESSION, session());
    }

    @PostedTo(
            value = "/cases/{caseFile}/sessions",
            form = "/cases/{caseFile}/sessions/new",
            then = "/sessions/{session}")
    record BookSession(
            SessionId session,
            CaseFileId caseFile,
            SessionType type,
            ClockTime startsAt,
            int minutes,
            @Nullable Confided place,
            @Nullable Confided room,
            List<PersonId> participants,
            List<StaffId> clinicians)
            implements SessionCommand {}

    @PostedTo(value = "/sessions/{session}/arrivals", form = "/sessions/{session}", then = "/sessions/{session}")
    record SetArrivalPlan(SessionId session, List<TypedArrival> arrivals) implements SessionCommand {}

    @PostedTo(
            value = "/sessions/{session}/reschedule",
            form = "/sessions/{session}/reschedule",
            then = "/sessions/{session}")
    record RescheduleSession(SessionId session, ClockTime startsAt, int minutes, CancelledBy by)
            implements SessionCommand {}

    @PostedTo(value = "/sessions/{session}/cancel", form = "/sessions/{session}/cancel", then = "/sessions/{session}")
    record CancelSession(SessionId session, CancelledBy by, CancelReason reason) implements SessionCommand {}

    /** @param at {@code null} means now */
    @PostedTo(value = "/sessions/{session}/start", form = "/sessions/{session}", then = "/sessions/{session}")
    record StartSession(SessionId session, @Nullable ClockTime at, List<PersonId> present) implements SessionCommand {}

    @PostedTo(value = "/sessions/{session}/walk-ins", form = "/sessions/{session}", then = "/sessions/{session}")
    record AddWalkIn(SessionId session, PersonId person) implements SessionCommand {}

    @PostedTo(value = "/sessions/{session}/attendance", form = "/sessions/{session}", then = "/sessions/{session}")
    record RecordAttendance(SessionId session, List<Mark> marks) implements SessionCommand {}

    @PostedTo(
            value = "/sessions/{session}/attendance/correct",
            form = "/sessions/{session}",
            then = "/sessions/{session}")
    record CorrectAttendance(
            SessionId session,
            Mark mark,
            Confided reason,
            @Nullable Confided evidenceRef) implements SessionCommand {}

    @PostedTo(value = "/sessions/{session}/split", form = "/sessions/{session}", then = "/sessions/{session}")
    record SplitSession(SessionId session, @Nullable ClockTime at) implements SessionCommand {}

    @PostedTo(value = "/sessions/{session}/end", form = "/sessions/{session}", then = "/sessions/{session}")
    record EndSession(SessionId session, @Nullable ClockTime at, int breakMinutes) implements SessionCommand {}

    /** @param assertedBy {@code null} where it is the service that says so */
    @PostedTo(value = "/sessions/{session}/privilege", form = "/sessions/{session}", then = "/sessions/{session}")
    record AssertSessionPrivilege(
            SessionId session,
            PrivilegeBasis basis,
            @Nullable PersonId assertedBy) implements SessionCommand {}

    @PostedTo(value = "/sessions/{session}/privilege/waive", form = "/sessions/{session}", then = "/sessions/{session}")
    record WaiveSessionPrivilege(
            SessionId session,
            PrivilegeBasis basis,
            List<PersonId> by,
            @Nullable Confided evidenceRef) implements SessionCommand {}
}
