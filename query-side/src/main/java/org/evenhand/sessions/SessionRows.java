package org.evenhand.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Times;

/** The summary at a session's head: what was planned, then what happened. */
record SessionRows(Staff staff, Times times) {

    List<Row> of(SessionRecord session) {
        var rows = new ArrayList<Row>();
        planned(session, rows);
        happened(session.session(), rows);
        return rows;
    }

    private void planned(SessionRecord session, List<Row> rows) {
        SessionRecord.Booked booked = session.session();
        rows.add(Row.of("session.when", times.full(booked.startsAt()) + ", " + booked.minutes() + " minutes"));
        if (booked.room() != null) {
            rows.add(Row.of("session.room", booked.room()));
        }
        if (booked.place() != null) {
            rows.add(Row.of("session.place", booked.place()));
        }
        rows.add(Row.of(
                "session.clinicians",
                session.clinicians().stream().map(staff::name).collect(Collectors.joining(", "))));
    }

    private void happened(SessionRecord.Booked booked, List<Row> rows) {
        if (booked.startedAt() != null) {
            rows.add(Row.of("session.started", times.full(booked.startedAt())));
        }
        if (booked.splitAt() != null) {
            rows.add(Row.of("session.split", times.full(booked.splitAt())));
        }
        if (booked.endedAt() != null) {
            rows.add(Row.of(
                    "session.ended",
                    times.full(booked.endedAt()) + ", lasted " + booked.lastedMinutes() + " minutes, breaks "
                            + booked.breakMinutes()));
        }
        if (booked.cancelReason() != null) {
            rows.add(Row.keyed("session.cancelled", booked.cancelReason()));
        }
        if (booked.noticeHours() != null) {
            rows.add(Row.of("session.notice", Long.toString(booked.noticeHours())));
        }
    }
}
