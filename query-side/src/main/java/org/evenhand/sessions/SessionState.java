package org.evenhand.sessions;

import org.evenhand.platform.pages.Tag;

/**
 * Where a session is between booking and end, and what that allows.
 *
 * @param barred whether a bar on joint work keeps it from starting
 */
record SessionState(Tag status, boolean booked, boolean started, boolean ended, boolean barred, boolean maySplit) {

    static SessionState of(SessionRecord session) {
        SessionRecord.Booked booked = session.session();
        boolean joint = booked.type() == SessionType.JOINT;
        boolean started = booked.status().equals("STARTED");
        return new SessionState(
                tag(booked.status()),
                booked.status().equals("BOOKED"),
                started,
                booked.status().equals("ENDED"),
                joint && session.barred(),
                joint && started && booked.splitAt() == null);
    }

    public boolean cancelled() {
        return !booked && !started && !ended;
    }

    public boolean mayStart() {
        return booked && !barred;
    }

    private static Tag tag(String status) {
        return new Tag(
                "SessionStatus." + status,
                switch (status) {
                    case "STARTED" -> "yellow";
                    case "ENDED" -> "green";
                    case "CANCELLED" -> "grey";
                    default -> "blue";
                });
    }
}
