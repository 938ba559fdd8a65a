package org.evenhand.standalone.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.casefile.AllocationEndReason;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.StrikeOutReason;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Pairs of commands that must not both come first, sent at the same moment, thousands of times: whichever order wins, the log says
 * nothing that the rules forbid. Each race is run in several lanes at once, since a pair waits for the disk more than it works. Bounded
 * in time; how many pairs there was time for is printed, and where there were some, each order must have come up.
 */
@EvenhandTest
// Thousands of families: the lists of the demonstration's accounts would be full of them for every test that follows.
@DirtiesContext
class RacingPairsTest {

    /** Each of its pairs needs a family, so it runs fewer. */
    private static final String DEAR = "no contact and start";

    private static final int PAIRS = Integer.getInteger("evenhand.pairs", 2_400);
    private static final long LONGEST_NANOS = Duration.ofSeconds(80).toNanos();

    /** Of each race at once: what is appended at one time shares one commit. */
    private static final int LANES = Integer.getInteger("evenhand.lanes", 4);

    /** After so many pairs a lane takes another family: a stream that is raced upon for ever would be read for ever. */
    private static final int OF_ONE_FAMILY = 40;

    /** From so many pairs on, one order alone means that the race was decided before it began. */
    private static final int ENOUGH = 40;

    private interface Race {
        /** One pair, set up and run; both outcomes. */
        List<Outcome> run(int round) throws Exception;
    }

    @Autowired
    private ApplicationContext application;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void whoever_wins_a_race_the_invariants_hold() throws Exception {
        var store = application.getBean(RecordStore.class);
        long start = store.records().size();
        long end = System.nanoTime() + LONGEST_NANOS;
        Map<String, Callable<Race>> races = Map.of(
                "bar and start",
                this::barAndStart,
                "withdrawal and start",
                this::withdrawalAndStart,
                DEAR,
                this::noContactAndStart,
                "two approvals",
                this::twoApprovals,
                "end of an allocation and a note",
                this::endAndNote);
        Map<String, Tally> tallies = new TreeMap<>();
        List<Future<?>> running = new ArrayList<>();
        races.forEach((name, race) -> {
            var tally = new Tally(name, name.equals(DEAR) ? PAIRS / 12 : PAIRS * 11 / 12 / (races.size() - 1));
            tallies.put(name, tally);
            for (int lane = 0; lane < LANES; lane++) {
                running.add(threads.submit(() -> run(tally, race, end)));
            }
        });
        for (Future<?> each : running) {
            each.get();
        }
        List<Entry> log = store.records().from(start, Integer.MAX_VALUE / 2);
        System.out.printf("racing pairs: %s; %d events%n", tallies.values(), log.size());
        tallies.values().forEach(Tally::refuseDecided);

        assertThat(Invariants.brokenIn(log)).isEmpty();
    }

    private @Nullable Void run(Tally tally, Callable<Race> made, long end) throws Exception {
        while (System.nanoTime() < end && tally.isWanting()) {
            Race race = made.call();
            for (int pair = 0; pair < OF_ONE_FAMILY && System.nanoTime() < end && tally.begins(); pair++) {
                tally.ran(race.run(pair));
            }
        }
        return null;
    }

    /** How the pairs of one race went, in all lanes. */
    private static final class Tally {

        private final String name;
        private final int wanted;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ran = new AtomicInteger();
        private final AtomicInteger first = new AtomicInteger();
        private final AtomicInteger second = new AtomicInteger();

        Tally(String name, int wanted) {
            this.name = name;
            this.wanted = wanted;
        }

        boolean isWanting() {
            return begun.get() < wanted;
        }

        boolean begins() {
            return begun.incrementAndGet() <= wanted;
        }

        void ran(List<Outcome> outcomes) {
            boolean one = outcomes.getFirst() instanceof Accepted;
            boolean two = outcomes.getLast() instanceof Accepted;
            assertThat(one || two).as("%s: somebody wins", name).isTrue();
            ran.incrementAndGet();
            first.addAndGet(one && !two ? 1 : 0);
            second.addAndGet(two && !one ? 1 : 0);
        }

        void refuseDecided() {
            assertThat(ran.get()).as(name).isPositive();
            if (ran.get() >= ENOUGH) {
                assertThat(first.get()).as("%s: the first alone", name).isLessThan(ran.get());
                assertThat(second.get()).as("%s: the second alone", name).isLessThan(ran.get());
            }
        }

        @Override
        public String toString() {
            int both = ran.get() - first.get() - second.get();
            return "%s %d (%d/%d/%d)".formatted(name, ran.get(), first.get(), second.get(), both);
        }
    }

    private TwoSides family() {
        var family = new TwoSides(application);
        family.opens(false);
        return family;
    }

    private Race barAndStart() {
        TwoSides family = ready();
        return round -> {
            SessionId session = booked(family);
            var bar = new BarId(family.ids().next());
            var outcomes = together(
                    () -> family.send(
                            family.first,
                            new SetJointWorkBar(
                                    family.caseFile, bar, BarBasis.RISK, null, null, TwoSides.words("threats"))),
                    () -> starts(family, session));
            family.accepted(
                    family.supervisor, new LiftJointWorkBar(family.caseFile, bar, TwoSides.words("a new plan")));
            return outcomes;
        };
    }

    private Race withdrawalAndStart() {
        TwoSides family = ready();
        return round -> {
            SessionId session = booked(family);
            var outcomes = together(
                    () -> family.send(
                            family.first,
                            new WithdrawConsent(
                                    family.caseFile, family.a, ConsentPurpose.JOINT_WORK, family.now(), null)),
                    () -> starts(family, session));
            family.consent(family.a);
            return outcomes;
        };
    }

    /** A family is barred by its order for good, so each pair has one of its own. */
    private Race noContactAndStart() {
        return round -> {
            TwoSides family = ready();
            SessionId session = booked(family);
            var courtCase = new CourtCaseId(family.ids().next());
            var version = new OrderVersion(new OrderId(family.ids().next()), 1);
            family.hasCourtCase(courtCase, version);
            // A court's order calls for a new screening, and without it nothing would start in any order.
            family.screened(family.a);
            family.screened(family.b);
            return together(
                    () -> family.send(family.liaison, provision(family, courtCase, version)),
                    () -> starts(family, session));
        };
    }

    private static RecordProvision provision(TwoSides family, CourtCaseId courtCase, OrderVersion version) {
        return new RecordProvision(
                courtCase,
                new ProvisionId(family.ids().next()),
                version,
                ProvisionKind.NO_CONTACT,
                List.of(family.a, family.b),
                family.today(),
                null,
                TwoSides.words("No contact."));
    }

    private Race twoApprovals() {
        TwoSides family = family();
        return round -> {
            NoteId note = signed(family);
            family.accepted(
                    family.first, new RequestStrikeOut(note, StrikeOutReason.WRONG_PERSON, TwoSides.words("not hers")));
            return together(
                    () -> family.send(family.supervisor, new ApproveStrikeOut(note)),
                    () -> family.send(family.second, new ApproveStrikeOut(note)));
        };
    }

    private Race endAndNote() {
        TwoSides family = family();
        return round -> {
            var allocation = family.allocate(family.trainee, AllocationRole.TRAINEE, List.of());
            return together(
                    () -> family.send(
                            family.supervisor,
                            new EndAllocation(family.caseFile, allocation, AllocationEndReason.WORK_FINISHED, null)),
                    () -> family.send(
                            family.trainee, family.note(new NoteId(family.ids().next()), family.a, "She called.")));
        };
    }

    private NoteId signed(TwoSides family) {
        var note = new NoteId(family.ids().next());
        family.accepted(family.first, family.note(note, family.a, "She called."));
        family.accepted(family.first, new SignNote(note, 1, null, family.now(), null));
        return note;
    }

    private TwoSides ready() {
        TwoSides family = family();
        family.readyForJointWork();
        return family;
    }

    /** Short, and each at an hour of its own: the supervisor and the parents are in one place at a time. */
    private SessionId booked(TwoSides family) {
        int slot = next.incrementAndGet();
        return family.booked(
                family.today().plusDays(20 + slot / 20).atTime(8, 0).plusMinutes(30L * (slot % 20)), 20);
    }

    private static Outcome starts(TwoSides family, SessionId session) {
        return family.send(family.supervisor, new StartSession(session, null, List.of(family.a, family.b)));
    }

    private List<Outcome> together(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
        var start = new CyclicBarrier(2);
        List<Future<Outcome>> racing = new ArrayList<>();
        for (Callable<Outcome> racer : List.of(one, other)) {
            racing.add(threads.submit(() -> {
                start.await();
                return racer.call();
            }));
        }
        return List.of(racing.getFirst().get(), racing.getLast().get());
    }
}
