package org.evenhand.platform.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.DirectionId;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyBound;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureEvent;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.DisclosureMethod;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.disclosure.TypedGrant;
import org.evenhand.family.TheFamily;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.outcomes.PlanCommand.AgreePlan;
import org.evenhand.outcomes.PlanCommand.DraftPlan;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanId;
import org.evenhand.outcomes.PlanMatter;
import org.evenhand.outcomes.TypedItem;
import org.evenhand.privacy.ErasureGround;
import org.evenhand.privacy.ErasureId;
import org.evenhand.privacy.ErasureOutcome;
import org.evenhand.privacy.RetentionCommand.ApplyRetentionRule;
import org.evenhand.privacy.RetentionCommand.DecideErasure;
import org.evenhand.privacy.RetentionCommand.ExecuteErasure;
import org.evenhand.privacy.RetentionCommand.RequestErasure;
import org.evenhand.privacy.RetentionEvent.ErasureBegun;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureVerified;
import org.evenhand.racing.RunningFamily;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Role;
import org.evenhand.record.Subject;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.NoteCommand.ProposeReattribution;
import org.evenhand.sessions.NoteCommand.ReattributeNote;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionCommand.CorrectAttendance;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionId;
import org.evenhand.store.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process is killed (as by {@code kill -9}) when each of its follow-ups stands between an effect and the place that tells so. After
 * a restart each effect is there, once. Known limit: {@code signing-keys} is interrupted only inside its own process.
 */
@Timeout(300)
class KilledInTheMiddleTest {

    /** And the event after which each is killed. */
    private static final Map<String, Class<? extends Event>> FOLLOW_UPS = Map.of(
            "relating", ReferralReceived.class,
            "deadlines", DirectionRecorded.class,
            "orders-over-plans", ProvisionRecorded.class,
            "reporting-misplaced-notes", NoteReattributed.class,
            "erasing", ErasureBegun.class,
            "verifying-erasures", ErasureExecuted.class,
            "telling-what-changed", AttendanceCorrected.class);

    private static final Actor OFFICER = new Actor(SUPERVISOR.id(), Role.PRIVACY_OFFICER);

    private final RestartedSide side = new RestartedSide();

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void each_follow_up_is_killed_in_the_middle_and_after_a_restart_its_effect_is_there_once() throws Exception {
        var attending = new RunningFamily(side.commands(), side.ids());
        SessionId session = attendanceIsSent(attending);
        side.followed("telling-what-changed");
        // What follows is left to the process that will die.
        side.bean(FollowUps.class).stop();
        var family = new RunningFamily(side.commands(), side.ids());
        family.isOpen();
        movesANote(family);
        plansAndIsOrderedOtherwise(family);
        var erased = new RunningFamily(side.commands(), side.ids());
        erased.isOpen();
        erases(erased);

        attending.accepted(
                CLINICIAN,
                new CorrectAttendance(session, new Mark(attending.a, Attendance.LATE, 10), words("register"), null));

        Process dying = start();
        Set<String> standing = standing(dying);
        assertThat(standing).isEqualTo(new TreeSet<>(FOLLOW_UPS.keySet()));
        dying.destroyForcibly().waitFor();
        assertThat(dying.exitValue()).as("killed, not ended").isEqualTo(137);

        side.restart();
        FOLLOW_UPS.keySet().forEach(side::followed);
        // What one follow-up says another follows.
        FOLLOW_UPS.keySet().forEach(side::followed);

        Map<String, Long> said = side.all().stream()
                .map(entry -> entry.event().getClass())
                .filter(Set.of(
                        IncidentReported.class,
                        PlanSuperseded.class,
                        ErasureExecuted.class,
                        ErasureVerified.class,
                        DisclosedDataChanged.class)::contains)
                .collect(Collectors.groupingBy(Class::getSimpleName, TreeMap::new, Collectors.counting()));
        assertThat(said)
                .isEqualTo(Map.of(
                        "IncidentReported",
                        1L,
                        "PlanSuperseded",
                        1L,
                        "ErasureExecuted",
                        1L,
                        "ErasureVerified",
                        1L,
                        "DisclosedDataChanged",
                        1L));
        assertThat(rows()).isEqualTo(rowsOfAnUndisturbedRun());
    }

    /** One parent's attendance, to Cafcass. */
    private SessionId attendanceIsSent(RunningFamily family) {
        family.isReadyForJointWork();
        SessionId session = family.isBookedTogether(TODAY.atTime(9, 0).plusDays(1));
        family.accepted(CLINICIAN, new StartSession(session, null, List.of(family.a, family.b)));
        family.accepted(
                CLINICIAN,
                new RecordAttendance(
                        session,
                        List.of(
                                new Mark(family.a, Attendance.ATTENDED, null),
                                new Mark(family.b, Attendance.ATTENDED, null))));
        var disclosure = new DisclosureId(side.ids().next());
        family.accepted(
                LIAISON,
                new RequestDisclosure(
                        disclosure,
                        family.caseFile,
                        null,
                        RequesterRole.CAFCASS,
                        null,
                        words("a family court adviser"),
                        DisclosureBasis.S11G_MONITORING,
                        words("attendance only"),
                        List.of(DataClass.ATTENDANCE),
                        TODAY,
                        TODAY.plusDays(14)));
        family.accepted(
                OFFICER,
                new DecideDisclosureScope(
                        disclosure,
                        List.of(new TypedGrant(DataClass.ATTENDANCE, List.of(family.a), null)),
                        List.of(),
                        null));
        family.accepted(LIAISON, new BuildDisclosurePack(disclosure));
        String hash = side.records().ofStream(DisclosureEvent.streamOf(disclosure), 0).stream()
                .map(Entry::event)
                .filter(DisclosurePackBuilt.class::isInstance)
                .map(event -> ((DisclosurePackBuilt) event).packHash())
                .findFirst()
                .orElseThrow();
        family.accepted(LIAISON, new CheckConfidentiality(disclosure, hash, 1, 1, List.of()));
        family.accepted(
                LIAISON,
                new ReleaseDisclosure(
                        disclosure, hash, words("a family court adviser"), DisclosureMethod.SECURE_EMAIL, false));
        return session;
    }

    private void movesANote(RunningFamily family) {
        var note = new NoteId(side.ids().next());
        family.accepted(
                CLINICIAN,
                new StartNote(
                        note,
                        family.caseFile,
                        Compartment.of(family.a),
                        null,
                        NoteKind.TELEPHONE,
                        null,
                        words("He called.")));
        family.accepted(CLINICIAN, new SignNote(note, 1, null, RunningFamily.now(), null));
        family.accepted(CLINICIAN, new ProposeReattribution(note, null, family.b, null, words("It was Ben.")));
        family.isWorkedOnBy(TheFamily.SECOND_CLINICIAN);
        family.accepted(RunningFamily.SECOND, new ReattributeNote(note));
    }

    private void plansAndIsOrderedOtherwise(RunningFamily family) {
        var plan = new PlanId(side.ids().next());
        family.accepted(
                CLINICIAN,
                new DraftPlan(
                        plan,
                        family.caseFile,
                        List.of(new TypedItem(PlanMatter.SPENDS_TIME, words("Each other week"), null, null, null))));
        family.accepted(CLINICIAN, new AgreePlan(plan, family.caseFile, 1, family.a, null));
        family.accepted(CLINICIAN, new AgreePlan(plan, family.caseFile, 1, family.b, null));
        var courtCase = new CourtCaseId(side.ids().next());
        var version = new OrderVersion(new OrderId(side.ids().next()), 1);
        family.accepted(
                LIAISON,
                new LinkCourtCase(
                        courtCase,
                        words("OLD-77"),
                        NumberScheme.OTHER,
                        "leeds",
                        CourtCaseType.C100,
                        List.of(new Party(family.a, PartyRole.APPLICANT), new Party(family.b, PartyRole.RESPONDENT)),
                        family.caseFile));
        family.accepted(
                LIAISON,
                new RecordOrder(
                        courtCase,
                        version,
                        OrderState.APPROVED,
                        OrderKind.CHILD_ARRANGEMENTS,
                        OrderType.INTERIM,
                        TODAY.minusDays(1),
                        null,
                        TODAY.minusDays(1),
                        null,
                        false,
                        null,
                        null,
                        null));
        family.accepted(
                LIAISON,
                new RecordProvision(
                        courtCase,
                        new ProvisionId(side.ids().next()),
                        version,
                        ProvisionKind.CONTACT,
                        List.of(family.a),
                        TODAY.minusDays(1),
                        null,
                        words("Every Sunday")));
        family.accepted(
                LIAISON,
                new RecordDirection(
                        courtCase,
                        new DirectionId(side.ids().next()),
                        null,
                        PartyBound.THIS_SERVICE,
                        words("A report"),
                        TODAY,
                        null,
                        5,
                        null));
    }

    private void erases(RunningFamily family) {
        Subject a = family.a.subject();
        var erasure = new ErasureId(side.ids().next());
        family.accepted(OFFICER, new ApplyRetentionRule(a, "adult-8-after-last-contact", TODAY.minusYears(9)));
        family.accepted(OFFICER, new RequestErasure(erasure, a, ErasureGround.D_UNLAWFUL, TODAY));
        family.accepted(OFFICER, new DecideErasure(a, erasure, ErasureOutcome.GRANTED, List.of(a), List.of()));
        family.accepted(OFFICER, new ExecuteErasure(a, erasure));
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                System.getProperty("java.class.path"),
                DyingProcess.class.getName(),
                side.database().url(),
                side.database().commandCredentials().user(),
                side.database().commandCredentials().password(),
                side.home().toString()));
        FOLLOW_UPS.forEach((name, event) -> command.add(name + "=" + event.getSimpleName()));
        return new ProcessBuilder(command)
                .redirectError(Path.of("target", "dying.err").toFile())
                .start();
    }

    /** Returns when all stand still, or the process has ended by itself. */
    private static Set<String> standing(Process dying) throws IOException {
        var standing = new TreeSet<String>();
        var said = new BufferedReader(new InputStreamReader(dying.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine();
                line != null && standing.size() < FOLLOW_UPS.size();
                line = standing.size() < FOLLOW_UPS.size() ? said.readLine() : null) {
            if (line.startsWith("in the middle: ")) {
                standing.add(line.substring("in the middle: ".length()));
            }
        }
        return standing;
    }

    private Map<String, List<String>> rows() {
        JdbcClient all = JdbcClient.create(side.database().superuser());
        var rows = new TreeMap<String, List<String>>();
        for (String table : List.of("relation", "deadline", "scheduled_tasks")) {
            rows.put(
                    table,
                    all.sql("select (to_jsonb(each_row) - 'version' - 'picked' - 'last_heartbeat')::text from"
                                    + " deadlines."
                                    + table + " as each_row order by 1")
                            .query(String.class)
                            .list());
        }
        assertThat(rows.values()).allSatisfy(each -> assertThat(each).isNotEmpty());
        return rows;
    }

    /** All rows rest on the record alone: followed again from its beginning, with nothing in between, they are the same. */
    private Map<String, List<String>> rowsOfAnUndisturbedRun() {
        side.bean(FollowUps.class).stop();
        JdbcClient all = JdbcClient.create(side.database().superuser());
        all.sql("truncate deadlines.relation, deadlines.deadline, deadlines.scheduled_tasks")
                .update();
        all.sql("update deadlines.place set read_to = -1 where follow_up in ('relating', 'deadlines')")
                .update();
        side.restart();
        side.followed("relating");
        side.followed("deadlines");
        return rows();
    }
}
