package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
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
import org.jspecify.annotations.Nullable;

/**
 * For each person and session the day and what they did, as it stands now: two events and no more. A session nobody has a
 * mark for is no attendance.
 */
final class AttendanceFacts {

    private static final class OneSession {
        private @Nullable Entered day;
        private final Map<PersonId, Entered> marks = new LinkedHashMap<>();
    }

    private final Map<StreamId, OneSession> sessions = new LinkedHashMap<>();

    void on(Entered entered) {
        if (!(entered.event() instanceof SessionEvent event)) {
            return;
        }
        OneSession session = sessions.computeIfAbsent(entered.stream(), key -> new OneSession());
        switch (event) {
            case SessionBooked e -> session.day = entered;
            case SessionRescheduled e -> session.day = entered;
            case SessionStarted e -> session.day = entered;
            case AttendanceRecorded e -> session.marks.put(e.mark().person(), entered);
            case AttendanceCorrected e -> session.marks.put(e.is().person(), entered);
            case SessionCancelled e -> {}
            case ArrivalPlanSet e -> {}
            case WalkInAdded e -> {}
            case JointSessionSplit e -> {}
            case SessionEnded e -> {}
            case SessionPrivilegeAsserted e -> {}
            case SessionPrivilegeWaived e -> {}
        }
    }

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (OneSession session : sessions.values()) {
            session.marks.forEach((person, mark) -> Stream.of(Objects.requireNonNull(session.day, "booked first"), mark)
                    .forEach(entered -> pieces.add(new Piece(DataClass.ATTENDANCE, person, entered))));
        }
        return pieces;
    }
}
