package org.evenhand.standalone.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.DirectionId;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.PartyBound;
import org.evenhand.language.Language;
import org.evenhand.people.Confidential;
import org.evenhand.people.NamesOnRecord;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.NothingToShow;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.ReadingLog;
import org.evenhand.platform.asking.Rights;
import org.evenhand.platform.projecting.Followers;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.record.Query;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.SessionId;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A whole service, both sides' clinicians first, sends commands of every kind at random on one family: half of them are the
 * {@linkplain UsualWork usual work}, the others mostly nonsense. Whatever happened: the invariants hold, every "no" was a refusal, the views are the same when they are made
 * anew, and no word of one parent's compartment reaches who works with the other.
 *
 * <p>Ids come from small pools, so one id is used inside several streams.
 *
 * <p>{@code -Devenhand.seed} repeats a run, {@code -Devenhand.steps} makes it longer.
 */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomInterleavingsTest {

    private static final int STEPS = Integer.getInteger("evenhand.steps", 2_000);
    /** So many steps are usual work only: later a court's order may keep the parents apart to the end, and nothing would be booked. */
    private static final int UNDISTURBED = 200;
    /** What the invariants are about: where none of these was accepted, they would hold of nothing. */
    private static final Set<String> MUST_HAPPEN = Set.of(
            "BookSession",
            "StartSession",
            "GiveConsent",
            "WithdrawConsent",
            "SetJointWorkBar",
            "LiftJointWorkBar",
            "StartNote",
            "SignNote",
            "RequestStrikeOut",
            "ApproveStrikeOut");

    @Autowired
    private ApplicationContext application;

    private final long seed = Long.getLong("evenhand.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private TwoSides family;
    private AnyRecord any;
    private UsualWork usual;
    private List<Entry> log;
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> sent = new TreeMap<>();
    private final Map<Actor, Set<String>> refusals = new HashMap<>();

    @BeforeAll
    void everybodyDoesSomething() {
        long start = records().size();
        family = new TwoSides(application);
        family.opens(true);
        family.readyForJointWork();
        any = new AnyRecord(random, application.getBean(Clock.class).instant());
        knowTheFamily();
        List<Class<? extends Command>> kinds = Language.commandTypes();
        var toCome = new ArrayList<Class<? extends Command>>();
        usual = new UsualWork(family, any, random);
        for (int step = 0; step < STEPS; step++) {
            if (step < UNDISTURBED || random.nextBoolean()) {
                var likely = usual.next();
                act(step, likely.command(), likely.actor());
            } else {
                if (toCome.isEmpty()) {
                    toCome.addAll(kinds);
                    Collections.shuffle(toCome, random);
                }
                Class<? extends Command> kind = toCome.removeLast();
                act(step, any.of(kind), actor(kind));
            }
        }
        everyGlassIsTakenBack(start);
        log = records().from(start, Integer.MAX_VALUE / 2);
        System.out.printf(
                "random interleavings: seed %d, %d steps, %d kinds of command sent, %d events, accepted %s%n",
                seed, STEPS, sent.size(), log.size(), accepted);
    }

    /** Whoever broke a glass might read on: that would be a decision. From its end on they are as far away as before. */
    private void everyGlassIsTakenBack(long start) {
        for (Entry entry : records().from(start, Integer.MAX_VALUE / 2)) {
            if (entry.event() instanceof BreakGlassOpened opened) {
                // Refused where it was ended before, or is their own and they have a conflict.
                for (Actor overseer :
                        List.of(family.supervisor, new Actor(family.supervisor.id(), Role.SERVICE_MANAGER))) {
                    family.send(overseer, new EndBreakGlass(opened.caseFile(), opened.breakGlass()));
                }
            }
        }
    }

    private void knowTheFamily() {
        any.only(
                PersonId.class,
                family.a,
                family.b,
                family.child,
                family.a,
                family.b,
                any.pool(PersonId.class).getFirst());
        // The family's own, mostly, and others that a referral may open.
        any.only(
                CaseFileId.class,
                family.caseFile,
                family.caseFile,
                family.caseFile,
                any.pool(CaseFileId.class).getFirst(),
                any.pool(CaseFileId.class).getLast());
        // Nobody is moved to the other side: that would be a decision, and then they may read.
        any.only(StaffId.class, family.trainee.id(), any.pool(StaffId.class).getFirst());
        any.compartmentOf(family.a);
        any.compartmentOf(family.b);
        any.compartmentOf(family.child);
        var sessions = new ArrayList<>(any.pool(SessionId.class));
        sessions.add(family.booked(family.today().plusDays(200).atTime(10, 0), 60));
        any.only(SessionId.class, sessions.toArray());
        someMore();
    }

    /** From here random commands reach further: two court cases with an order and a direction of the same ids, and a note on each side. */
    private void someMore() {
        var order = new OrderVersion((OrderId) any.pool(OrderId.class).getFirst(), 1);
        for (Object courtCase : any.pool(CourtCaseId.class).subList(0, 2)) {
            family.hasCourtCase((CourtCaseId) courtCase, order);
            family.accepted(family.liaison, direction((CourtCaseId) courtCase, order));
        }
        family.accepted(
                family.first, family.note((NoteId) any.pool(NoteId.class).get(0), family.a, any.word()));
        family.accepted(
                family.second, family.note((NoteId) any.pool(NoteId.class).get(1), family.b, any.word()));
    }

    private RecordDirection direction(CourtCaseId courtCase, OrderVersion order) {
        return new RecordDirection(
                courtCase,
                (DirectionId) any.pool(DirectionId.class).getFirst(),
                order.order(),
                PartyBound.THIS_SERVICE,
                new Confided(any.word()),
                family.today(),
                null,
                5,
                null);
    }

    /** Mostly somebody whose work it is: nonsense is refused early, and what is refused early tests little. */
    private Actor actor(Class<? extends Command> kind) {
        if (random.nextInt(5) == 0) {
            return any.oneOf(family.actors());
        }
        return kind.getPackageName().endsWith(".court")
                ? family.liaison
                : any.oneOf(List.of(family.supervisor, family.first, family.second));
    }

    private void act(int step, Command command, Actor actor) {
        String kind = command.getClass().getSimpleName();
        sent.merge(kind, 1, Integer::sum);
        try {
            Outcome outcome = family.send(actor, command);
            switch (outcome) {
                case Accepted _ -> {
                    accepted.merge(kind, 1, Integer::sum);
                    usual.happened(command);
                }
                case RefusedWith(var refusal) ->
                    refusals.computeIfAbsent(actor, key -> new HashSet<>()).addAll(Texts.in(refusal));
            }
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "seed %d, step %d: %s by %s failed instead of being refused"
                            .formatted(seed, step, kind, actor.role()),
                    e);
        }
    }

    @Test
    void every_kind_of_command_was_sent_and_the_usual_work_was_done() {
        assertThat(sent.keySet()).as("seed %d", seed).hasSameSizeAs(Language.commandTypes());
        assertThat(accepted.keySet()).as("seed %d", seed).containsAll(MUST_HAPPEN);
    }

    @Test
    void no_invariant_is_broken() {
        assertThat(Invariants.brokenIn(log)).as("seed %d", seed).isEmpty();
    }

    @Test
    void no_word_of_one_parents_compartment_reaches_the_other_side() {
        assertThat(application.getBean(Progress.class).reaches(records().size() - 1, Duration.ofSeconds(60)))
                .as("views %s", application.getBean(Followers.class).stopped())
                .isTrue();
        Map<String, Set<Compartment>> words = words();
        Map<Actor, Set<PersonId>> sides = Map.of(
                family.first, sidesOf(family.first),
                family.second, sidesOf(family.second),
                family.auditor, Set.of(),
                family.manager, Set.of());
        var leaks = new TreeSet<String>();
        int asked = 0;
        int told = 0;
        for (Actor actor : family.actors()) {
            leaks.addAll(leaked("a refusal", refusals.getOrDefault(actor, Set.of()), actor, words, sides));
            for (Query<?> question : questions()) {
                asked++;
                Collection<String> answer = answered(actor, question);
                told += answer.stream().filter(words::containsKey).toList().size();
                leaks.addAll(leaked(question.getClass().getSimpleName(), answer, actor, words, sides));
            }
        }
        assertThat(asked).isGreaterThan(100);
        assertThat(told).as("words told to somebody who may know them").isPositive();
        assertThat(leaks).as("seed %d", seed).isEmpty();
    }

    private Set<String> leaked(
            String where,
            Collection<String> texts,
            Actor actor,
            Map<String, Set<Compartment>> words,
            Map<Actor, Set<PersonId>> sides) {
        var leaks = new TreeSet<String>();
        for (String text : texts) {
            Set<Compartment> compartments = words.getOrDefault(text, Set.of());
            if (sides.containsKey(actor)
                    && compartments.size() == 1
                    && compartments.iterator().next() instanceof Compartment.OfPerson(PersonId person)
                    && !sides.get(actor).contains(person)) {
                leaks.add(where + " tells " + actor.role() + " a word of " + nameOf(person));
            }
        }
        return leaks;
    }

    private String nameOf(PersonId person) {
        return person.equals(family.a) ? "A" : person.equals(family.b) ? "B" : "the child";
    }

    @Test
    void the_views_made_anew_are_the_same_byte_for_byte() {
        var progress = application.getBean(Progress.class);
        progress.reaches(records().size() - 1, Duration.ofSeconds(60));
        Map<String, String> before = tables();

        application.getBean(Followers.class).rebuild();
        assertThat(progress.reaches(records().size() - 1, Duration.ofSeconds(60)))
                .isTrue();

        Map<String, String> after = tables();
        assertThat(after).as("seed %d", seed).hasSameSizeAs(before);
        before.entrySet().removeAll(after.entrySet());
        assertThat(before.keySet()).as("seed %d: tables that differ", seed).isEmpty();
    }

    /** Each word that somebody said, and the compartments of the events that hold it. Without names that are open: they head every page. */
    private Map<String, Set<Compartment>> words() {
        var found = new HashMap<String, Set<Compartment>>();
        Set<String> open = openNames();
        for (Entry entry : log) {
            if (isForEverybodyInTheCase(entry.event())) {
                continue;
            }
            Texts.each(entry.event(), "", (text, holder) -> {
                if (text.startsWith("zq")
                        && text.endsWith("qz")
                        && !(holder.startsWith("PersonName.") && open.contains(text))) {
                    found.computeIfAbsent(text, key -> new HashSet<>())
                            .add(entry.event().compartment());
                }
            });
        }
        return found;
    }

    private Set<String> openNames() {
        Map<PersonId, List<PersonEvent>> people = log.stream()
                .map(Entry::event)
                .filter(PersonEvent.class::isInstance)
                .map(PersonEvent.class::cast)
                .collect(Collectors.groupingBy(PersonEvent::person));
        return people.keySet().stream()
                .flatMap(person ->
                        NamesOnRecord.of(person, each -> people.getOrDefault(each, List.of())).open().stream())
                .flatMap(name -> Stream.of(name.given(), name.family()))
                .map(part -> part.orElse(""))
                .collect(Collectors.toSet());
    }

    /** A contact detail that its person keeps from nobody, and never came to need protection, is told to both sides' staff. */
    private boolean isForEverybodyInTheCase(Event event) {
        return event instanceof ContactDetailsSet set
                && set.confidential().equals(Confidential.NOBODY)
                && log.stream().noneMatch(entry -> isProtection(entry.event(), set.person()));
    }

    private static boolean isProtection(Event event, PersonId person) {
        return event instanceof RefugeMarked marked && marked.person().equals(person)
                || event instanceof ConfidentialityFlagged flagged
                        && flagged.person().equals(person);
    }

    private Set<PersonId> sidesOf(Actor actor) {
        var sides = new HashSet<PersonId>();
        for (Entry entry : log) {
            if (entry.event() instanceof ClinicianAllocated allocated
                    && allocated.clinician().equals(actor.id())) {
                sides.addAll(
                        allocated.sides().isEmpty() ? List.of(family.a, family.b, family.child) : allocated.sides());
            }
        }
        return sides;
    }

    private List<Query<?>> questions() {
        var questions = new ArrayList<Query<?>>();
        for (Answers<?, ?> answers : application.getBeansOfType(Answers.class).values()) {
            var seen = new HashSet<Query<?>>();
            for (int i = 0; i < 30; i++) {
                Class<?> type = answers.question();
                Query<?> question = (Query<?>) any.of(type.asSubclass(Record.class));
                if (seen.add(question)) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    private Collection<String> answered(Actor actor, Query<?> question) {
        var queries = new Queries(
                () -> java.util.Optional.of(actor),
                application.getBean(Rights.class),
                application.getBean(ReadingLog.class),
                List.copyOf(application.getBeansOfType(Answers.class).values().stream()
                        .<Answers<?, ?>>map(each -> (Answers<?, ?>) each)
                        .toList()));
        try {
            return Texts.in(queries.ask(question));
        } catch (NothingToShow nothing) {
            return Set.of();
        }
    }

    private Map<String, String> tables() {
        var views = application.getBean(Views.class);
        var found = new TreeMap<String, String>();
        for (Projection<?> projection :
                application.getBeansOfType(Projection.class).values()) {
            for (String table : projection.tables()) {
                found.put(
                        table,
                        views.sql("select coalesce(md5(string_agg(t::text, e'\\n' order by t::text)), '') from " + table
                                        + " as t")
                                .only(String.class));
            }
        }
        return found;
    }

    private org.evenhand.store.Records records() {
        return application.getBean(RecordStore.class).records();
    }
}
