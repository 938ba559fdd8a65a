package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.SECOND;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.time.LocalDateTime;
import java.util.List;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.ReviewBreakGlass;
import org.evenhand.privacy.BreakGlassGround;
import org.evenhand.privacy.BreakGlassId;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassInConflict;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Envelope;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.sessions.NoteCommand.AddAddendum;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be asked under break-glass and what not, through the bus, and that its end is not missed. */
class UnderBreakGlassTest {

    private static final int ROUNDS = 25;
    private static final Actor MANAGER = new Actor(TheFamily.COLLEAGUE, Role.SERVICE_MANAGER);

    private final Commands commands = RunningSide.commands();
    private final Ids ids = RunningSide.ids();
    private RunningFamily family;
    private BreakGlassId glass;

    @BeforeEach
    void aFamilyOfTheFirstClinician() {
        family = new RunningFamily(commands, ids);
        family.isOpen();
        glass = new BreakGlassId(ids.next());
    }

    @Test
    void it_opens_what_an_emergency_needs_and_nothing_before() {
        family.refused(SECOND, note(new NoteId(ids.next()), Compartment.of(family.a)), new NotFound());
        family.accepted(SECOND, open(family.a));
        var note = new NoteId(ids.next());
        family.accepted(SECOND, note(note, Compartment.of(family.a)));
        family.accepted(SECOND, new SaveDraft(note, 1, words("what he said")));
        family.accepted(SECOND, note(new NoteId(ids.next()), Compartment.STAFF));
        family.accepted(SECOND, bar());
    }

    @Test
    void on_the_side_that_was_asked_for_only() {
        family.accepted(SECOND, open(family.a));
        family.refused(SECOND, note(new NoteId(ids.next()), Compartment.of(family.b)), new NotFound());
    }

    @Test
    void ordinary_work_is_not_done_under_it() {
        family.accepted(SECOND, open(family.a, family.b));
        BookSession booking = family.book(
                new org.evenhand.sessions.SessionId(ids.next()), SessionType.JOINT, at(), family.a, family.b);
        family.refused(SECOND, booking, new NotFound());
        var bar = new BarId(ids.next());
        family.accepted(
                CLINICIAN, new SetJointWorkBar(family.caseFile, bar, BarBasis.RISK, null, null, words("a risk")));
        family.refused(SECOND, new LiftJointWorkBar(family.caseFile, bar, words("over")), new NotFound());
        NoteId theirs = family.hasADraftAbout(family.a);
        family.refused(
                SECOND,
                new AddAddendum(
                        theirs,
                        new org.evenhand.sessions.AddendumId(ids.next()),
                        org.evenhand.sessions.AddendumKind.ADDITION,
                        words("more"),
                        words("why")),
                new NotFound());
    }

    @Test
    void each_event_names_what_it_was_written_under() {
        family.accepted(SECOND, open(family.a));
        var note = new NoteId(ids.next());
        family.accepted(SECOND, note(note, Compartment.of(family.a)));
        assertThat(RunningSide.store()
                        .readEvents("note:" + note.value())
                        .asStream()
                        .map(message -> ((Envelope) message.getMetaData().get(Envelope.KEY)).basis()))
                .allSatisfy(basis -> assertThat(basis).contains(glass.basis()))
                .isNotEmpty();
    }

    @Test
    void in_conflict_it_is_refused_and_the_record_says_who_tried() {
        family.accepted(SUPERVISOR, new RecordConflictOfInterest(family.caseFile, SECOND.id(), ConflictKind.PARTY));
        family.refused(SECOND, open(family.a), new BreakGlassInConflict());
    }

    @Test
    void a_conflict_that_is_found_later_closes_it() {
        family.accepted(SECOND, open(family.a));
        family.accepted(SUPERVISOR, new RecordConflictOfInterest(family.caseFile, SECOND.id(), ConflictKind.RELATIVE));
        family.refused(SECOND, note(new NoteId(ids.next()), Compartment.STAFF), new NotFound());
    }

    @Test
    void a_trainee_an_auditor_or_a_liaison_officer_breaks_no_glass() {
        for (Role role : List.of(Role.TRAINEE, Role.AUDITOR, Role.COURT_LIAISON, Role.PRIVACY_OFFICER)) {
            family.refused(new Actor(SECOND.id(), role), open(family.a), new NotFound());
        }
    }

    /** Taken back while it is used: whatever is recorded after its end was not done under it. */
    @Test
    void nothing_is_written_under_it_after_it_was_taken_back() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            aFamilyOfTheFirstClinician();
            family.accepted(SECOND, open(family.a));
            var note = new NoteId(ids.next());
            family.accepted(SECOND, note(note, Compartment.of(family.a)));
            Command ending = round % 2 == 0
                    ? new EndBreakGlass(family.caseFile, glass)
                    : new ReviewBreakGlass(family.caseFile, glass, false, words("could have waited"));
            var outcomes = Together.send(
                    () -> family.send(SECOND, new SaveDraft(note, 1, words("second thoughts"))),
                    () -> family.send(MANAGER, ending));
            assertThat(outcomes.getLast()).isInstanceOf(Accepted.class);
            long ended = ((Accepted) outcomes.getLast()).position();
            switch (outcomes.getFirst()) {
                case Accepted first -> assertThat(first.position()).isLessThan(ended);
                case RefusedWith refused -> assertThat(refused.refusal()).isEqualTo(new NotFound());
            }
        }
    }

    /** Two who review at once: one review counts. */
    @Test
    void it_is_reviewed_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            aFamilyOfTheFirstClinician();
            family.accepted(SECOND, open(family.a));
            family.accepted(SECOND, new EndBreakGlass(family.caseFile, glass));
            var outcomes = Together.send(
                    () -> family.send(MANAGER, new ReviewBreakGlass(family.caseFile, glass, true, null)),
                    () -> family.send(
                            SUPERVISOR, new ReviewBreakGlass(family.caseFile, glass, false, words("no need"))));
            assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
        }
    }

    private OpenBreakGlass open(PersonId... sides) {
        return new OpenBreakGlass(
                family.caseFile, glass, List.of(sides), BreakGlassGround.IMMEDIATE_SAFETY, words("from the bridge"));
    }

    private StartNote note(NoteId note, Compartment compartment) {
        return new StartNote(
                note, family.caseFile, compartment, null, NoteKind.TELEPHONE, null, words("he rang the duty line"));
    }

    private SetJointWorkBar bar() {
        return new SetJointWorkBar(
                family.caseFile, new BarId(ids.next()), BarBasis.RISK, null, null, words("he may come to harm"));
    }

    private static LocalDateTime at() {
        return TheFamily.TODAY.plusDays(3).atTime(10, 0);
    }
}
