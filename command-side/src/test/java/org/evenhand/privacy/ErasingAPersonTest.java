package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.privacy.RetentionWords.ADULT;
import static org.evenhand.privacy.RetentionWords.OFFICER;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.TypedName;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.FollowUps;
import org.evenhand.platform.following.Followed;
import org.evenhand.platform.following.RestartedSide;
import org.evenhand.privacy.RetentionCommand.ApplyRetentionRule;
import org.evenhand.privacy.RetentionCommand.AskErasureVerification;
import org.evenhand.privacy.RetentionCommand.DecideErasure;
import org.evenhand.privacy.RetentionCommand.ExecuteErasure;
import org.evenhand.privacy.RetentionCommand.LiftLegalHold;
import org.evenhand.privacy.RetentionCommand.PlaceLegalHold;
import org.evenhand.privacy.RetentionCommand.RequestErasure;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureVerified;
import org.evenhand.privacy.RetentionRefusal.HoldStands;
import org.evenhand.privacy.RetentionRefusal.LiveProceedings;
import org.evenhand.privacy.RetentionRefusal.MaliciousAllegationNotProven;
import org.evenhand.racing.RunningFamily;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.SubjectErased;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.evenhand.safeguarding.AllegationCommand.RecordAllegation;
import org.evenhand.safeguarding.AllegationCommand.RecordFinding;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigation;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigationOutcome;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationConcluded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationOpened;
import org.evenhand.safeguarding.AllegationId;
import org.evenhand.safeguarding.AllegationKind;
import org.evenhand.safeguarding.FindingKind;
import org.evenhand.safeguarding.InvestigationOutcome;
import org.evenhand.safeguarding.Investigator;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Edge cases 18 and 21 through the command bus, the vault and the record on PostgreSQL. */
class ErasingAPersonTest {

    private static RestartedSide side;
    private static int numbers = 1;

    private RunningFamily family = new RunningFamily(side.commands(), side.ids());
    private final ErasureId erasure = new ErasureId(side.ids().next());
    private final CourtCaseId courtCase = new CourtCaseId(side.ids().next());

    @BeforeAll
    static void start() {
        side = new RestartedSide();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void edge_18_during_proceedings_erasure_is_refused_and_held_and_afterwards_decided_again() {
        family.isOpen();
        inProceedings();
        Subject a = family.a.subject();
        family.accepted(OFFICER, new ApplyRetentionRule(a, ADULT, TODAY.minusYears(9)));
        family.accepted(OFFICER, new RequestErasure(erasure, a, ErasureGround.B_CONSENT_WITHDRAWN, TODAY));
        family.refused(OFFICER, decide(ErasureOutcome.PARTIAL, a), new LiveProceedings());
        family.accepted(OFFICER, decide(ErasureOutcome.REFUSED));

        finallyOrdered();
        family.refused(OFFICER, decide(ErasureOutcome.PARTIAL, a), new HoldStands());
        family.accepted(OFFICER, new LiftLegalHold(a, erasure.hold(), new Confided("final-order")));
        family.accepted(OFFICER, decide(ErasureOutcome.PARTIAL, a));
        family.accepted(OFFICER, new ExecuteErasure(a, erasure));
        followed();

        assertThat(said(ErasureVerified.class)).hasSize(1);
        assertThat(name(family.a)).isInstanceOf(Personal.Erased.class);
        assertThat(name(family.b))
                .as("a partial grant leaves the other parent readable")
                .isInstanceOf(Personal.Known.class);
    }

    @Test
    void edge_21_a_restored_key_stays_destroyed_and_the_ledger_stays_as_it_was() throws IOException {
        family.isOpen();
        Subject a = family.a.subject();
        Path keys = side.home().resolve("vault");
        Path backup = Files.createTempDirectory("backup");
        copy(keys, backup);
        List<Entry> before = side.all();

        erase(a);
        assertThat(name(family.a)).isInstanceOf(Personal.Erased.class);
        for (Entry each : before) {
            Entry now = side.records().at(each.leafIndex()).orElseThrow();
            assertThat(now.row().payload()).isEqualTo(each.row().payload());
            assertThat(now.row().leafHash()).isEqualTo(each.row().leafHash());
        }

        copy(backup, keys);
        assertThat(name(family.a)).as("the list wins over the file").isInstanceOf(Personal.Erased.class);
        side.restart();
        family = new RunningFamily(side.commands(), side.ids());
        assertThat(side.commands().send(new AskErasureVerification(a, erasure), intent()))
                .isInstanceOf(org.evenhand.platform.Outcome.Accepted.class);
        followed();
        assertThat(said(ErasureVerified.class)).hasSize(2);
    }

    @Test
    void killed_between_the_keys_and_the_word_it_says_once_what_happened() {
        family.isOpen();
        Subject a = family.a.subject();
        var killed = new ConcurrentHashMap<Long, Integer>();
        FollowUp erasing = side.bean(Erasing.class);
        erase(a);
        var dying = new FollowUps(
                List.of(new FollowUp() {
                    @Override
                    public String name() {
                        return "dying-eraser";
                    }

                    @Override
                    public void follow(Followed event) {
                        erasing.follow(event);
                        if (event.event() instanceof RetentionEvent
                                && killed.merge(event.leafIndex(), 1, Integer::sum) < 2) {
                            throw new DataAccessResourceFailureException("gone after the effect");
                        }
                    }
                }),
                side.bean(RecordStore.class),
                side.bean(JdbcClient.class),
                side.bean(PlatformTransactionManager.class));
        dying.start();
        boolean there = dying.reaches("dying-eraser", dying.head(), Duration.ofSeconds(60));
        dying.stop();

        assertThat(there).as("%s", dying.stopped()).isTrue();
        assertThat(killed).isNotEmpty();
        assertThat(said(ErasureExecuted.class)).hasSize(1);
    }

    @Test
    void who_executed_and_who_verified_are_two_processes() {
        family.isOpen();
        erase(family.a.subject());
        assertThat(said(ErasureExecuted.class).getFirst().process())
                .isNotEqualTo(said(ErasureVerified.class).getFirst().process());
        assertThat(said(ErasureVerified.class).getFirst().checks())
                .as("there are no views beside this command side")
                .containsExactly(
                        ErasureCheck.LISTED_AS_DESTROYED, ErasureCheck.KEYS_GONE, ErasureCheck.RECORD_UNREADABLE);
    }

    @Test
    void edge_22_a_malicious_allegation_is_a_ground_once_it_is_proven_and_no_hold_stands() {
        family.isOpen();
        Subject b = family.b.subject();
        family.accepted(OFFICER, new ApplyRetentionRule(b, ADULT, TODAY.minusYears(9)));
        family.accepted(OFFICER, new RequestErasure(erasure, b, ErasureGround.G_MALICIOUS_ALLEGATION, TODAY));
        var grant = new DecideErasure(b, erasure, ErasureOutcome.GRANTED, List.of(b), List.of());
        family.refused(OFFICER, grant, new MaliciousAllegationNotProven());

        AllegationId byA = alleged(family.a, family.b, AllegationKind.HARM_TO_A_CHILD);
        investigated(byA, InvestigationOutcome.NO_FURTHER_ACTION);
        family.refused(OFFICER, grant, new MaliciousAllegationNotProven());
        AllegationId byB = alleged(family.b, family.a, AllegationKind.STALKING);
        family.accepted(
                CLINICIAN,
                new RecordFinding(
                        family.caseFile, byB, FindingKind.CONVICTED, TODAY, null, null, new Confided("T20261234")));

        var hold = new HoldId(side.ids().next());
        family.accepted(
                OFFICER, new PlaceLegalHold(hold, b, HoldReason.values()[0], new Confided("the court's letter")));
        family.refused(OFFICER, grant, new HoldStands());
        family.accepted(OFFICER, new LiftLegalHold(b, hold, new Confided("the court's second letter")));
        family.accepted(OFFICER, grant);
        family.accepted(OFFICER, new ExecuteErasure(b, erasure));
        followed();

        assertThat(name(family.b)).isInstanceOf(Personal.Erased.class);
        assertThat(said(ErasureVerified.class)).hasSize(1);
        assertThat(side.records().ofStream(new StreamId(StreamType.ALLEGATION, byA), 0).stream()
                        .map(Entry::event)
                        .map(Object::getClass))
                .as("what was alleged, that it was looked into and what came of it stay three facts")
                .isEqualTo(List.of(AllegationRecorded.class, InvestigationOpened.class, InvestigationConcluded.class));
    }

    private AllegationId alleged(PersonId by, PersonId against, AllegationKind kind) {
        var allegation = new AllegationId(side.ids().next());
        family.accepted(
                CLINICIAN,
                new RecordAllegation(allegation, family.caseFile, by, against, kind, TODAY, words("what was said")));
        return allegation;
    }

    private void investigated(AllegationId allegation, InvestigationOutcome outcome) {
        family.accepted(
                CLINICIAN, new RecordInvestigation(family.caseFile, allegation, Investigator.LOCAL_AUTHORITY, TODAY));
        family.accepted(CLINICIAN, new RecordInvestigationOutcome(family.caseFile, allegation, outcome, TODAY));
    }

    @Test
    void nothing_more_is_recorded_about_whoever_was_erased_and_all_else_goes_on() {
        family.isOpen();
        erase(family.a.subject());

        family.refused(CLINICIAN, renamed(family.a), new SubjectErased());
        family.accepted(CLINICIAN, renamed(family.b));
    }

    private static ChangeName renamed(PersonId person) {
        return new ChangeName(
                person, new TypedName(words("Nova"), words("Hartley")), NameKind.KNOWN_AS, TODAY, null, null);
    }

    private void erase(Subject subject) {
        family.accepted(OFFICER, new ApplyRetentionRule(subject, ADULT, TODAY.minusYears(9)));
        family.accepted(OFFICER, new RequestErasure(erasure, subject, ErasureGround.D_UNLAWFUL, TODAY));
        family.accepted(
                OFFICER, new DecideErasure(subject, erasure, ErasureOutcome.GRANTED, List.of(subject), List.of()));
        family.accepted(OFFICER, new ExecuteErasure(subject, erasure));
        followed();
    }

    private DecideErasure decide(ErasureOutcome outcome, Subject... erased) {
        return new DecideErasure(
                family.a.subject(), erasure, outcome, List.of(erased), List.of(ErasureException.ART_17_3_E));
    }

    private void inProceedings() {
        family.accepted(
                LIAISON,
                new LinkCourtCase(
                        courtCase,
                        words("EDGE18-" + numbers++),
                        NumberScheme.OTHER,
                        "Family Court at Invented Quay",
                        CourtCaseType.C100,
                        List.of(new Party(family.a, PartyRole.APPLICANT), new Party(family.b, PartyRole.RESPONDENT)),
                        family.caseFile));
    }

    private void finallyOrdered() {
        family.accepted(
                LIAISON,
                new RecordOrder(
                        courtCase,
                        new OrderVersion(new OrderId(side.ids().next()), 1),
                        OrderState.APPROVED,
                        OrderKind.CHILD_ARRANGEMENTS,
                        OrderType.FINAL,
                        TODAY,
                        null,
                        TODAY,
                        null,
                        false,
                        null,
                        null,
                        null));
    }

    private static void followed() {
        side.followed(Erasing.NAME);
        side.followed(VerifyingErasures.NAME);
        side.followed(VerifyingErasures.NAME);
    }

    private <E extends RetentionEvent> List<E> said(Class<E> kind) {
        return side.all().stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> erasureOf(event).equals(erasure))
                .toList();
    }

    private static ErasureId erasureOf(RetentionEvent event) {
        return switch (event) {
            case ErasureExecuted e -> e.erasure();
            case ErasureVerified e -> e.erasure();
            default -> throw new IllegalArgumentException("not asked for here");
        };
    }

    private static Personal name(PersonId person) {
        return side.records().ofStream(new StreamId(StreamType.PERSON, person), 0).stream()
                .map(Entry::event)
                .filter(PersonRegistered.class::isInstance)
                .map(PersonRegistered.class::cast)
                .findFirst()
                .orElseThrow()
                .names()
                .getFirst()
                .given();
    }

    private static org.evenhand.record.Intent intent() {
        var id = side.ids().next();
        return new org.evenhand.record.Intent(
                id,
                OFFICER,
                null,
                java.util.Optional.empty(),
                org.evenhand.record.Purpose.INFORMATION_GOVERNANCE,
                id,
                null,
                null,
                org.evenhand.platform.StreamFixture.LONDON);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
