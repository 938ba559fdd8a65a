package org.evenhand.racing;

import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;

import java.util.List;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.Ids;
import org.evenhand.record.Compartment;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.NoteRefusal.StaleDraft;
import org.evenhand.sessions.SessionCommand.EndSession;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.Test;

/** Edge case 10: joint work ends for both, and nothing of the other parent's own does. */
class OneParentWithdrawsTest {

    private final Ids ids = RunningSide.ids();
    private final RunningFamily family = new RunningFamily(RunningSide.commands(), ids);

    @Test
    void the_joint_session_does_not_start_and_the_other_parents_own_goes_on_to_its_signed_note() {
        family.isReadyForJointWork();
        SessionId together = family.isBookedTogether(TODAY.plusDays(210).atTime(10, 0));
        family.accepted(
                CLINICIAN,
                new WithdrawConsent(
                        family.caseFile, family.a, ConsentPurpose.JOINT_WORK, RunningFamily.now(), words("the lead")));
        family.refused(
                CLINICIAN,
                new StartSession(together, null, List.of(family.a, family.b)),
                new JointConsentMissing(family.a));

        var own = new SessionId(ids.next());
        var at = TODAY.plusDays(210).atTime(12, 0);
        family.accepted(CLINICIAN, family.book(own, SessionType.INDIVIDUAL, at, family.b));
        family.accepted(CLINICIAN, new StartSession(own, null, List.of(family.b)));
        family.accepted(CLINICIAN, new RecordAttendance(own, List.of(new Mark(family.b, Attendance.ATTENDED, null))));
        family.accepted(CLINICIAN, new EndSession(own, null, 0));

        var note = new NoteId(ids.next());
        family.accepted(
                CLINICIAN,
                new StartNote(
                        note,
                        family.caseFile,
                        Compartment.of(family.b),
                        own,
                        NoteKind.PROGRESS,
                        null,
                        words("He came alone.")));
        family.refused(CLINICIAN, new SignNote(note, 0, null, null, null), new StaleDraft(0, 1));
        family.accepted(CLINICIAN, new SignNote(note, 1, words("He came alone and stayed."), null, null));
    }
}
