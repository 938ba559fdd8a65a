package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.platform.ReadEvents;
import org.evenhand.platform.following.RestartedSide;
import org.evenhand.record.Compartment;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What has happened in a case does not slow what happens next: a decision reads its own stream and the few that it guards. */
class ALongCaseTest {

    private static final int LONG = Integer.getInteger("evenhand.long-case", 10_000);
    private static final int ROUNDS = 20;
    private static final int DRAFTS = 30;

    private static RestartedSide side;

    @BeforeAll
    static void start() {
        side = new RestartedSide();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private record Cost(double events, double millis) {}

    @Test
    void a_command_reads_as_little_in_a_case_of_ten_thousand_events_as_in_a_fresh_one() throws Exception {
        var fresh = new RunningFamily(side.commands(), side.ids());
        fresh.isReadyForJointWork();
        var old = new RunningFamily(side.commands(), side.ids());
        old.isReadyForJointWork();
        long events = grow(old);

        cost(fresh, 0);
        Cost young = cost(fresh, 1);
        Cost full = cost(old, 2);

        System.out.printf(
                "a case of %d events: %.1f events read per command, fresh %.1f; %.2f ms, fresh %.2f (ratio %.2f)%n",
                events, full.events(), young.events(), full.millis(), young.millis(), full.millis() / young.millis());
        assertThat(events).isGreaterThanOrEqualTo(LONG);
        assertThat(full.events()).as("events read per command").isLessThanOrEqualTo(1.5 * young.events() + 20);
    }

    private static long grow(RunningFamily family) throws Exception {
        long before = side.records().size();
        try (var threads = Executors.newFixedThreadPool(16)) {
            while (side.records().size() - before < LONG) {
                List<Future<?>> writing = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    var note = new NoteId(side.ids().next());
                    start(family, note);
                    writing.add(threads.submit(() -> drafts(family, note)));
                }
                for (Future<?> each : writing) {
                    each.get();
                }
            }
        }
        return side.records().size() - before;
    }

    /** A note that was long in the making. */
    private static void drafts(RunningFamily family, NoteId note) {
        for (int revision = 1; revision <= DRAFTS; revision++) {
            family.accepted(CLINICIAN, new SaveDraft(note, revision, words("She called " + revision)));
        }
    }

    private static Cost cost(RunningFamily family, int day) {
        var reads = side.bean(ReadEvents.class);
        long before = reads.count();
        long began = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            note(family);
            family.accepted(
                    CLINICIAN,
                    family.book(
                            new SessionId(side.ids().next()),
                            SessionType.JOINT,
                            TODAY.plusDays(40 + 30L * day + round).atTime(10, 0),
                            family.a,
                            family.b));
        }
        int commands = 3 * ROUNDS;
        return new Cost((double) (reads.count() - before) / commands, (System.nanoTime() - began) / 1e6 / commands);
    }

    private static void note(RunningFamily family) {
        var note = new NoteId(side.ids().next());
        start(family, note);
        family.accepted(CLINICIAN, new SignNote(note, 1, null, RunningFamily.now(), null));
    }

    private static void start(RunningFamily family, NoteId note) {
        family.accepted(
                CLINICIAN,
                new StartNote(
                        note,
                        family.caseFile,
                        Compartment.of(family.a),
                        null,
                        NoteKind.TELEPHONE,
                        null,
                        words("She called.")));
    }
}
