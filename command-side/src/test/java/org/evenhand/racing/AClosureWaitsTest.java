package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.util.List;
import org.evenhand.casefile.CaseFileCommand.CloseCaseFile;
import org.evenhand.casefile.CaseFileCommand.ProposeClosure;
import org.evenhand.casefile.CaseFileRefusal.WorkStillOpen;
import org.evenhand.casefile.ClosureOutcome;
import org.evenhand.casefile.ClosureReason;
import org.evenhand.casefile.WorkKind;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureCommand.RefuseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.RefusedBecause;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Compartment;
import org.evenhand.sessions.CancelReason;
import org.evenhand.sessions.CancelledBy;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.CancelSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.CaseNotOpen;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.Test;

/** A case file is closed before a piece of work is begun in it, or not before that work is done. */
class AClosureWaitsTest {

    private static final int ROUNDS = 20;

    @Test
    void a_closure_and_a_note_never_miss_each_other() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = proposed();
            StartNote note = note(family);
            var outcomes =
                    Together.send(() -> family.send(SUPERVISOR, close(family)), () -> family.send(CLINICIAN, note));
            // Late notes are taken, so this is never refused.
            assertThat(outcomes.getLast()).isInstanceOf(Accepted.class);
            long begun = ((Accepted) outcomes.getLast()).position();
            switch (outcomes.getFirst()) {
                case Accepted closed -> assertThat(closed.position()).isLessThan(begun);
                case RefusedWith refused ->
                    assertThat(refused.refusal()).isEqualTo(new WorkStillOpen(List.of(WorkKind.DRAFT_NOTE)));
            }
        }
    }

    @Test
    void a_closure_and_a_booking_are_never_both_accepted() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = proposed();
            BookSession booking = booking(family, round);
            var outcomes =
                    Together.send(() -> family.send(SUPERVISOR, close(family)), () -> family.send(CLINICIAN, booking));
            if (outcomes.getFirst() instanceof Accepted) {
                assertThat(outcomes.getLast()).isEqualTo(new RefusedWith(new CaseNotOpen(family.caseFile)));
            } else {
                assertThat(outcomes.getFirst())
                        .isEqualTo(new RefusedWith(new WorkStillOpen(List.of(WorkKind.SESSION))));
                assertThat(outcomes.getLast()).isInstanceOf(Accepted.class);
            }
        }
    }

    @Test
    void a_closure_and_a_request_for_disclosure_never_miss_each_other() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = proposed();
            var outcomes = Together.send(
                    () -> family.send(SUPERVISOR, close(family)), () -> family.send(LIAISON, asked(family)));
            // What is asked of a closed case is answered too.
            assertThat(outcomes.getLast()).isInstanceOf(Accepted.class);
            long asked = ((Accepted) outcomes.getLast()).position();
            switch (outcomes.getFirst()) {
                case Accepted closed -> assertThat(closed.position()).isLessThan(asked);
                case RefusedWith refused ->
                    assertThat(refused.refusal())
                            .isInstanceOfSatisfying(
                                    WorkStillOpen.class,
                                    open -> assertThat(open.kinds()).isEqualTo(List.of(WorkKind.DISCLOSURE)));
            }
        }
    }

    @Test
    void it_is_closed_once_the_session_is_cancelled_and_the_disclosure_answered() {
        var family = proposed();
        BookSession booking = booking(family, ROUNDS);
        RequestDisclosure asked = asked(family);
        family.accepted(CLINICIAN, booking);
        family.accepted(LIAISON, asked);
        family.refused(SUPERVISOR, close(family), new WorkStillOpen(List.of(WorkKind.SESSION, WorkKind.DISCLOSURE)));
        family.accepted(
                CLINICIAN, new CancelSession(booking.session(), CancelledBy.SERVICE, CancelReason.NOT_GOING_AHEAD));
        family.refused(SUPERVISOR, close(family), new WorkStillOpen(List.of(WorkKind.DISCLOSURE)));
        family.accepted(
                LIAISON, new RefuseDisclosure(asked.disclosure(), RefusedBecause.WITHDRAWN, words("no longer wanted")));
        family.accepted(SUPERVISOR, close(family));
    }

    @Test
    void it_is_closed_once_the_note_is_signed_and_takes_late_notes_and_no_bookings() {
        var family = proposed();
        StartNote note = note(family);
        family.accepted(CLINICIAN, note);
        family.refused(SUPERVISOR, close(family), new WorkStillOpen(List.of(WorkKind.DRAFT_NOTE)));
        family.accepted(CLINICIAN, new SignNote(note.note(), 0, words("said"), clock("2026-11-22T09:30"), null));
        family.accepted(SUPERVISOR, close(family));

        family.accepted(CLINICIAN, note(family));
        family.refused(
                CLINICIAN,
                family.book(
                        new SessionId(RunningSide.ids().next()),
                        SessionType.INDIVIDUAL,
                        TheFamily.TODAY.plusDays(400).atTime(10, 0),
                        family.a),
                new CaseNotOpen(family.caseFile));
    }

    private static RunningFamily proposed() {
        var family = new RunningFamily(RunningSide.commands(), RunningSide.ids());
        family.isOpen();
        family.accepted(CLINICIAN, new ProposeClosure(family.caseFile, ClosureReason.COMPLETED));
        return family;
    }

    private static BookSession booking(RunningFamily family, int round) {
        return family.book(
                new SessionId(RunningSide.ids().next()),
                SessionType.INDIVIDUAL,
                TheFamily.TODAY.plusDays(500 + round).atTime(10, 0),
                family.a);
    }

    private static RequestDisclosure asked(RunningFamily family) {
        return new RequestDisclosure(
                new DisclosureId(RunningSide.ids().next()),
                family.caseFile,
                null,
                RequesterRole.DATA_SUBJECT,
                family.a,
                words("herself"),
                DisclosureBasis.SUBJECT_ACCESS,
                words("what is held about her"),
                List.of(DataClass.ATTENDANCE),
                TheFamily.TODAY,
                null);
    }

    private static CloseCaseFile close(RunningFamily family) {
        return new CloseCaseFile(family.caseFile, List.of(ClosureOutcome.GOALS_MET));
    }

    private static StartNote note(RunningFamily family) {
        return new StartNote(
                new NoteId(RunningSide.ids().next()),
                family.caseFile,
                Compartment.of(family.a),
                null,
                NoteKind.PROGRESS,
                null,
                null);
    }
}
