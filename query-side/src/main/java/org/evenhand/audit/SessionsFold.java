package org.evenhand.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.SessionEvent;
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
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.jspecify.annotations.Nullable;

/**
 * Sessions and who was at them. On the occurred clock a start may stand before the booking that was recorded after it, so no
 * event is taken for granted here.
 */
final class SessionsFold {

    private final Map<SessionId, Meeting> meetings = new LinkedHashMap<>();

    private record Meeting(
            @Nullable SessionType type,
            @Nullable Moment startsAt,
            CaseThen.SessionStatus status,
            boolean split,
            Map<PersonId, Attendance> marks) {

        static final Meeting UNBOOKED = new Meeting(null, null, CaseThen.SessionStatus.BOOKED, false, Map.of());

        Meeting booked(SessionType as, Moment start) {
            return new Meeting(as, start, status, split, marks);
        }

        Meeting movedTo(Moment start) {
            return new Meeting(type, start, status, split, marks);
        }

        Meeting now(CaseThen.SessionStatus next) {
            return new Meeting(type, startsAt, next, split, marks);
        }

        Meeting apart() {
            return new Meeting(type, startsAt, status, true, marks);
        }

        Meeting marked(PersonId person, Attendance attendance) {
            var more = new LinkedHashMap<>(marks);
            more.put(person, attendance);
            return new Meeting(type, startsAt, status, split, more);
        }
    }

    void on(SessionEvent event) {
        UnaryOperator<Meeting> change = switch (event) {
            case SessionBooked e -> was -> was.booked(e.type(), e.startsAt());
            case ArrivalPlanSet e -> was -> was;
            case SessionRescheduled e -> was -> was.movedTo(e.to());
            case SessionCancelled e -> was -> was.now(CaseThen.SessionStatus.CANCELLED);
            case SessionStarted e -> was -> was.now(CaseThen.SessionStatus.STARTED);
            case WalkInAdded e -> was -> was;
            case AttendanceRecorded e ->
                was -> was.marked(e.mark().person(), e.mark().attendance());
            case AttendanceCorrected e -> was -> was.marked(e.is().person(), e.is().attendance());
            case JointSessionSplit e -> Meeting::apart;
            case SessionEnded e -> was -> was.now(CaseThen.SessionStatus.ENDED);
            case SessionPrivilegeAsserted e -> was -> was;
            case SessionPrivilegeWaived e -> was -> was;
        };
        meetings.merge(event.session(), change.apply(Meeting.UNBOOKED), (was, ignored) -> change.apply(was));
    }

    List<CaseThen.Session> sessions() {
        return meetings.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CaseThen.Session row(SessionId id, Meeting meeting) {
        List<CaseThen.Attended> marks = meeting.marks().entrySet().stream()
                .map(mark -> new CaseThen.Attended(mark.getKey(), mark.getValue()))
                .toList();
        return new CaseThen.Session(id, meeting.type(), meeting.startsAt(), meeting.status(), meeting.split(), marks);
    }
}
