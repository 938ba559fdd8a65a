package org.evenhand.sessions;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
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
import org.springframework.stereotype.Component;

/** Sessions, and attendance person by person. */
@Component
final class SessionProjection implements Projection<SessionEvent> {

    private final Views views;

    SessionProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Class<SessionEvent> reads() {
        return SessionEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.session", "views.session_person", "views.session_clinician", "views.session_privilege");
    }

    @Override
    public void evolve(SessionEvent event, Recorded as) {
        switch (event) {
            case SessionBooked e -> booked(e, as);
            case ArrivalPlanSet e -> e.arrivals().forEach(arrival -> arrives(e.session(), arrival));
            case SessionRescheduled e ->
                set(e, "starts_at = :to, minutes = :minutes, notice_hours = :notice")
                        .with("to", e.to().at())
                        .with("minutes", e.minutes())
                        .with("notice", e.noticeHours())
                        .run();
            case SessionCancelled e ->
                set(e, "status = 'CANCELLED', cancelled_by = :by, cancel_reason = :reason, notice_hours = :notice")
                        .with("by", e.by())
                        .with("reason", e.reason())
                        .with("notice", e.noticeHours())
                        .run();
            case SessionStarted e -> started(e);
            case WalkInAdded e -> takesPart(e.session(), e.person(), true);
            case AttendanceRecorded e -> attended(e.session(), e.mark(), false);
            case AttendanceCorrected e -> attended(e.session(), e.is(), true);
            case JointSessionSplit e ->
                set(e, "split_at = :at").with("at", e.at().at()).run();
            case SessionEnded e ->
                set(e, "status = 'ENDED', ended_at = :at, lasted_minutes = :lasted, break_minutes = :breaks")
                        .with("at", e.at().at())
                        .with("lasted", e.lastedMinutes())
                        .with("breaks", e.breakMinutes())
                        .run();
            case SessionPrivilegeAsserted e ->
                views.named("sessions/privilege-asserted")
                        .with("session", e.session())
                        .with("basis", e.basis())
                        .with("caseFile", e.caseFile())
                        .with("compartment", e.compartment())
                        .with("holders", e.holders())
                        .with("by", e.assertedBy())
                        .with("at", as.recordedAt())
                        .run();
            case SessionPrivilegeWaived e ->
                views.sql("update views.session_privilege set waived_at = :at, evidence_ref = :ref "
                                + "where session = :session and basis = :basis")
                        .with("session", e.session())
                        .with("basis", e.basis())
                        .with("ref", e.evidenceRef())
                        .with("at", as.recordedAt())
                        .run();
        }
        set(event, "version = :version").with("version", as.version()).run();
    }

    private Statement set(SessionEvent event, String what) {
        return views.sql("update views.session set " + what + " where session = :session")
                .with("session", event.session());
    }

    private void booked(SessionBooked e, Recorded as) {
        views.named("sessions/booked")
                .with("session", e.session())
                .with("caseFile", e.caseFile())
                .with("compartment", e.compartment())
                .with("type", e.type())
                .with("startsAt", e.startsAt().at())
                .with("minutes", e.minutes())
                .with("place", e.place())
                .with("room", e.room())
                .with("version", as.version())
                .run();
        e.participants().forEach(person -> takesPart(e.session(), person, false));
        for (StaffId clinician : e.clinicians()) {
            views.sql("insert into views.session_clinician values (:session, :clinician) on conflict do nothing")
                    .with("session", e.session())
                    .with("clinician", clinician)
                    .run();
        }
    }

    private void takesPart(SessionId session, PersonId person, boolean walkIn) {
        views.named("sessions/takes-part")
                .with("session", session)
                .with("person", person)
                .with("walkIn", walkIn)
                .run();
    }

    private Statement ofPerson(SessionId session, PersonId person, String what) {
        return views.sql("update views.session_person set " + what + " where session = :session and person = :person")
                .with("session", session)
                .with("person", person);
    }

    private void arrives(SessionId session, Arrival arrival) {
        ofPerson(session, arrival.person(), "minutes_before = :before, waits_in = :waits, leaves_after = :after")
                .with("before", arrival.minutesBefore())
                .with("waits", arrival.waitsIn())
                .with("after", arrival.leavesAfter())
                .run();
    }

    private void started(SessionStarted e) {
        set(e, "status = 'STARTED', started_at = :at").with("at", e.at().at()).run();
        e.present()
                .forEach(person ->
                        ofPerson(e.session(), person, "present = true").run());
    }

    private void attended(SessionId session, Mark mark, boolean corrected) {
        ofPerson(session, mark.person(), "attendance = :attendance, minutes = :minutes, corrected = :corrected")
                .with("attendance", mark.attendance())
                .with("minutes", mark.minutes())
                .with("corrected", corrected)
                .run();
    }
}
