package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.SECOND_CLINICIAN;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.SECOND;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.casefile.AllocationEndReason;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.casefile.InCase;
import org.evenhand.family.TheFamily;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.junit.jupiter.api.Test;

/** A right that ends while it is being used: whatever is recorded after its end was not done by it. */
class AnAllocationThatEndsTest {

    private static final int ROUNDS = 25;

    private final Commands commands = RunningSide.commands();
    private final Ids ids = RunningSide.ids();

    @Test
    void nothing_is_saved_by_it_after_its_end() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = family();
            AllocationId theirs = family.isWorkedOnBy(SECOND_CLINICIAN);
            SaveDraft saving = draftOfTheSecond(family);
            race(family, saving, end(family, theirs));
        }
    }

    @Test
    void nothing_is_saved_after_a_conflict_of_interest() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = family();
            family.isWorkedOnBy(SECOND_CLINICIAN);
            SaveDraft saving = draftOfTheSecond(family);
            race(
                    family,
                    saving,
                    new RecordConflictOfInterest(family.caseFile, SECOND_CLINICIAN, ConflictKind.RELATIVE));
        }
    }

    @Test
    void the_case_files_own_commands_are_no_exception() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = family();
            AllocationId theirs = family.isWorkedOnBy(SECOND_CLINICIAN);
            var child = new PersonId(ids.next());
            family.accepted(SUPERVISOR, RunningFamily.register(child, "Cas"));
            race(family, new AddPerson(family.caseFile, new InCase(child, CaseRole.CHILD)), end(family, theirs));
        }
    }

    @Test
    void nor_are_commands_about_a_person() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = family();
            AllocationId theirs = family.isWorkedOnBy(SECOND_CLINICIAN, family.a);
            var contact =
                    new SetContactDetails(family.a, ContactKind.EMAIL, words("a@example.org"), null, TheFamily.TODAY);
            race(family, contact, end(family, theirs));
        }
    }

    /** The same, without chance: it ends after the decision and before its events are written. */
    @Test
    void an_end_between_the_decision_and_its_append_is_not_missed() throws Exception {
        for (boolean ofTheCaseFile : List.of(false, true)) {
            var family = family();
            AllocationId theirs = family.isWorkedOnBy(SECOND_CLINICIAN);
            Command command = ofTheCaseFile ? another(family) : draftOfTheSecond(family);
            var attempts = new AtomicInteger();
            try (var elsewhere = Executors.newSingleThreadExecutor();
                    var inBetween = RunningSide.bus().registerHandlerInterceptor((unit, chain) -> {
                        // Before the case file is held and after everything else: the latest moment there is for each.
                        Object decided = ofTheCaseFile ? null : chain.proceed();
                        if (unit.getMessage().getPayload() == command && attempts.incrementAndGet() == 1) {
                            assertThat(elsewhere
                                            .submit(() -> family.send(SUPERVISOR, end(family, theirs)))
                                            .get())
                                    .isInstanceOf(Accepted.class);
                        }
                        return ofTheCaseFile ? chain.proceed() : decided;
                    })) {
                assertThat(family.send(SECOND, command)).isEqualTo(new RefusedWith(new NotFound()));
                assertThat(attempts).hasValue(1);
            }
        }
    }

    private AddPerson another(RunningFamily family) {
        var child = new PersonId(ids.next());
        family.accepted(SUPERVISOR, RunningFamily.register(child, "Cas"));
        return new AddPerson(family.caseFile, new InCase(child, CaseRole.CHILD));
    }

    private void race(RunningFamily family, Command theirs, Command ending) throws Exception {
        var outcomes = Together.send(() -> family.send(SECOND, theirs), () -> family.send(SUPERVISOR, ending));
        assertThat(outcomes.getLast()).isInstanceOf(Accepted.class);
        long ended = ((Accepted) outcomes.getLast()).position();
        Outcome used = outcomes.getFirst();
        switch (used) {
            case Accepted first -> assertThat(first.position()).isLessThan(ended);
            case RefusedWith refused -> assertThat(refused.refusal()).isEqualTo(new NotFound());
        }
    }

    private RunningFamily family() {
        var family = new RunningFamily(commands, ids);
        family.isOpen();
        return family;
    }

    private SaveDraft draftOfTheSecond(RunningFamily family) {
        var note = new NoteId(ids.next());
        family.accepted(
                SECOND,
                new StartNote(
                        note,
                        family.caseFile,
                        Compartment.of(family.a),
                        null,
                        NoteKind.PROGRESS,
                        null,
                        words("first words")));
        return new SaveDraft(note, 1, words("second thoughts"));
    }

    private static EndAllocation end(RunningFamily family, AllocationId allocation) {
        return new EndAllocation(family.caseFile, allocation, AllocationEndReason.PARENT_ASKED, null);
    }
}
