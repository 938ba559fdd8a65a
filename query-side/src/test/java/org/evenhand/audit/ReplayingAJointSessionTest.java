package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.audit.AuditWords.CASE;
import static org.evenhand.audit.AuditWords.CLINICIAN;
import static org.evenhand.audit.AuditWords.MARIE;
import static org.evenhand.audit.AuditWords.TOM;
import static org.evenhand.audit.AuditWords.moment;

import java.util.List;
import java.util.UUID;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.Compartment;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionEnded;
import org.evenhand.sessions.SessionEvent.SessionStarted;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.Test;

/** Consents, a joint session with its attendance, a withdrawal, a bar that lapses, and a start that was refused. */
class ReplayingAJointSessionTest {

    private static final SessionId SESSION = new SessionId(new UUID(5, 1));
    private static final Compartment JOINT = Compartment.JOINT;
    private static final StreamId ITS_STREAM = new StreamId(StreamType.SESSION, SESSION);

    private final AuditWords record = new AuditWords()
            .recorded("2026-11-03T09:00", consent(MARIE, "2026-11-03T08:30"), consent(TOM, "2026-11-03T08:40"))
            .recorded(
                    "2026-11-04T09:00",
                    new SessionBooked(
                            SESSION,
                            CASE,
                            JOINT,
                            SessionType.JOINT,
                            moment("2026-11-10T14:00"),
                            90,
                            words("12 Beech Road"),
                            words("room-2"),
                            List.of(MARIE, TOM),
                            List.of(CLINICIAN)))
            .recorded(
                    "2026-11-10T14:05",
                    new SessionStarted(SESSION, CASE, JOINT, moment("2026-11-10T14:02"), List.of(MARIE)))
            .recorded(
                    "2026-11-10T15:00", attended(MARIE, Attendance.ATTENDED), attended(TOM, Attendance.DID_NOT_ATTEND))
            .recorded(
                    "2026-11-10T15:40",
                    new SessionEnded(SESSION, CASE, JOINT, moment("2026-11-10T15:30"), 88, 0, false))
            .recorded(
                    "2026-11-11T09:00",
                    new AttendanceCorrected(
                            SESSION,
                            CASE,
                            JOINT,
                            new Mark(TOM, Attendance.DID_NOT_ATTEND, null),
                            new Mark(TOM, Attendance.EXCUSED_COURT, null),
                            words("At a hearing that day."),
                            null))
            .recorded(
                    "2026-11-12T09:00",
                    new ConsentWithdrawn(
                            CASE,
                            TOM,
                            ConsentPurpose.JOINT_WORK,
                            moment("2026-11-12T08:00"),
                            words("told his clinician")))
            .recorded(
                    "2026-11-12T10:00",
                    new JointWorkBarred(
                            CASE,
                            new BarId(new UUID(6, 1)),
                            BarBasis.RISK,
                            null,
                            moment("2026-12-01T00:00"),
                            null,
                            CLINICIAN))
            .recorded(
                    "2026-11-13T10:00",
                    new CommandRefused(new UUID(7, 7), "StartSession", ITS_STREAM, "JOINT_WORK_BARRED"));

    @Test
    void attendance_is_each_persons_own_and_corrections_take_its_place() {
        assertThat(record.replay(ByClock.RECORDED, "2026-11-10T16:00").state().sessions())
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.status()).isEqualTo(CaseThen.SessionStatus.ENDED);
                    assertThat(session.attendance())
                            .containsExactly(
                                    new CaseThen.Attended(MARIE, Attendance.ATTENDED),
                                    new CaseThen.Attended(TOM, Attendance.DID_NOT_ATTEND));
                });
        assertThat(record.replay(ByClock.RECORDED, "2026-11-11T10:00")
                        .state()
                        .sessions()
                        .getFirst()
                        .attendance())
                .contains(new CaseThen.Attended(TOM, Attendance.EXCUSED_COURT));
    }

    @Test
    void a_session_had_ended_before_anybody_wrote_it_down() {
        String betweenEndAndEntry = "2026-11-10T15:35";
        assertThat(record.replay(ByClock.OCCURRED, betweenEndAndEntry)
                        .state()
                        .sessions()
                        .getFirst()
                        .status())
                .isEqualTo(CaseThen.SessionStatus.ENDED);
        assertThat(record.replay(ByClock.RECORDED, betweenEndAndEntry)
                        .state()
                        .sessions()
                        .getFirst()
                        .status())
                .isEqualTo(CaseThen.SessionStatus.STARTED);
    }

    /** Written down days later, as after an outage: on the occurred clock it is whole all the same. */
    @Test
    void a_session_recorded_late_is_whole_on_the_occurred_clock() {
        var late = new SessionId(new UUID(5, 2));
        var outage = new AuditWords()
                .recorded(
                        "2026-11-20T09:00",
                        new SessionBooked(
                                late,
                                CASE,
                                JOINT,
                                SessionType.JOINT,
                                moment("2026-11-17T14:00"),
                                60,
                                null,
                                null,
                                List.of(MARIE, TOM),
                                List.of(CLINICIAN)))
                .recorded(
                        "2026-11-20T09:01",
                        new SessionStarted(late, CASE, JOINT, moment("2026-11-17T14:00"), List.of(MARIE)))
                .recorded(
                        "2026-11-20T09:02",
                        new AttendanceRecorded(late, CASE, JOINT, new Mark(MARIE, Attendance.ATTENDED, null)))
                .recorded(
                        "2026-11-20T09:03",
                        new SessionEnded(late, CASE, JOINT, moment("2026-11-17T15:00"), 60, 0, false));
        assertThat(outage.replay(ByClock.RECORDED, "2026-11-18T00:00").state().sessions())
                .isEmpty();
        assertThat(outage.replay(ByClock.OCCURRED, "2026-11-18T00:00").state().sessions())
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.type()).isEqualTo(SessionType.JOINT);
                    assertThat(session.status()).isEqualTo(CaseThen.SessionStatus.ENDED);
                    assertThat(session.attendance()).containsExactly(new CaseThen.Attended(MARIE, Attendance.ATTENDED));
                });
    }

    @Test
    void a_consent_stands_until_its_withdrawal_on_the_clock_that_was_asked_for() {
        String afterItWasSaid = "2026-11-12T08:30";
        assertThat(record.replay(ByClock.RECORDED, afterItWasSaid).state().consents())
                .extracting(CaseThen.Consent::status)
                .containsExactly(CaseThen.ConsentStatus.GIVEN, CaseThen.ConsentStatus.GIVEN);
        assertThat(record.replay(ByClock.OCCURRED, afterItWasSaid).state().consents())
                .extracting(CaseThen.Consent::status)
                .containsExactly(CaseThen.ConsentStatus.GIVEN, CaseThen.ConsentStatus.WITHDRAWN);
    }

    @Test
    void a_bar_lapses_by_itself_without_an_event() {
        assertThat(record.replay(ByClock.RECORDED, "2026-11-30T23:59")
                        .state()
                        .bars()
                        .getFirst()
                        .status())
                .isEqualTo(CaseThen.BarStatus.STANDING);
        assertThat(record.replay(ByClock.RECORDED, "2026-12-01T00:00")
                        .state()
                        .bars()
                        .getFirst()
                        .status())
                .isEqualTo(CaseThen.BarStatus.LAPSED);
    }

    @Test
    void a_refusal_shows_its_rule() {
        assertThat(record.replay(ByClock.RECORDED, "2026-11-14T00:00").events().getLast())
                .satisfies(refused -> {
                    assertThat(refused.marks()).containsExactly(org.evenhand.audit.Mark.REFUSED);
                    assertThat(refused.refused()).isEqualTo("JOINT_WORK_BARRED");
                });
    }

    @Test
    void no_place_and_no_reason_reaches_the_auditor() {
        assertThat(record.replay(ByClock.RECORDED, "2026-12-14T00:00").toString())
                .doesNotContain("Beech", "hearing that day", "told his", "room-2");
    }

    private static ConsentGiven consent(org.evenhand.record.PersonId person, String at) {
        return new ConsentGiven(
                CASE,
                person,
                ConsentPurpose.JOINT_WORK,
                person,
                words("joint sessions"),
                ConsentMethod.WRITTEN,
                null,
                CapacityBasis.ADULT,
                moment(at),
                null);
    }

    private static AttendanceRecorded attended(org.evenhand.record.PersonId person, Attendance attendance) {
        return new AttendanceRecorded(SESSION, CASE, JOINT, new Mark(person, attendance, null));
    }

    private static Personal words(String text) {
        return Personal.of(CASE.subject(), text);
    }
}
