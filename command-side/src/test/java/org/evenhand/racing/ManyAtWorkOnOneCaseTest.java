package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.junit.jupiter.api.Test;

/**
 * Rights rest on the case file, so what happens there makes others decide again. It happens seldom; here it happens far more often
 * than in any service, and nobody is refused for it. Prints what it costs.
 */
class ManyAtWorkOnOneCaseTest {

    private static final int CALLERS = 32;
    private static final int TEAM = 8;
    private static final int EACH = Integer.getInteger("evenhand.each", 12);

    private final RunningFamily family = new RunningFamily(RunningSide.commands(), RunningSide.ids());

    @Test
    void unrelated_news_of_the_case_file_refuses_nobody() throws Exception {
        family.isOpen();
        List<NoteId> notes = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            notes.add(family.hasADraftAbout(family.a));
        }
        save(notes, 1, EACH); // warms up
        double quiet = save(notes, 1 + EACH, EACH);
        var over = new AtomicBoolean();
        var news = new AtomicInteger();
        double disturbed;
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            elsewhere.submit(() -> {
                while (!over.get()) {
                    somebodyJoins();
                    news.incrementAndGet();
                    LockSupport.parkNanos(20_000_000);
                }
            });
            disturbed = save(notes, 1 + 2 * EACH, EACH);
            over.set(true);
        }
        System.out.printf(
                "%d callers on one case: %.0f commands/s alone, %.0f commands/s with %d people joining meanwhile%n",
                CALLERS, quiet, disturbed, news.get());
        assertThat(news).hasPositiveValue();
    }

    @Test
    void a_whole_team_begins_its_notes_at_once() throws Exception {
        family.isOpen();
        List<Callable<Outcome>> beginning = new ArrayList<>();
        for (int caller = 0; caller < TEAM; caller++) {
            var note = new NoteId(RunningSide.ids().next());
            beginning.add(() -> family.send(
                    CLINICIAN,
                    new StartNote(
                            note, family.caseFile, Compartment.of(family.a), null, NoteKind.PROGRESS, null, null)));
        }
        assertThat(Together.send(beginning)).allMatch(Accepted.class::isInstance);
    }

    /** Each caller saves their own draft again and again; answers commands per second. */
    private double save(List<NoteId> notes, int revision, int turns) throws Exception {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (NoteId note : notes) {
                running.add(threads.submit(() -> {
                    for (int turn = 0; turn < turns; turn++) {
                        family.accepted(CLINICIAN, new SaveDraft(note, revision + turn, words("turn " + turn)));
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return notes.size() * turns * 1e9 / (System.nanoTime() - began);
    }

    private void somebodyJoins() {
        var child = new PersonId(RunningSide.ids().next());
        family.accepted(SUPERVISOR, RunningFamily.register(child, "Cas"));
        family.accepted(CLINICIAN, new AddPerson(family.caseFile, new InCase(child, CaseRole.CHILD)));
    }
}
