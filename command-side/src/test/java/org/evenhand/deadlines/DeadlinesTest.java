package org.evenhand.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;
import static org.evenhand.racing.RunningFamily.SECOND;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.deadlines.DeadlineEvent.FellDue;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureCommand.RefuseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.RefusedBecause;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.TypedName;
import org.evenhand.platform.following.FollowUps;
import org.evenhand.platform.following.RestartedSide;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassExpired;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassGround;
import org.evenhand.privacy.BreakGlassId;
import org.evenhand.racing.RunningFamily;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Envelope;
import org.evenhand.record.PersonId;
import org.evenhand.record.Purpose;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.store.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What falls due, through the command bus and db-scheduler on a real PostgreSQL, by a clock that the test moves. */
class DeadlinesTest {

    private static final LocalDate LAST_DAY = TODAY.plusDays(30);
    private static final Instant DUE = LAST_DAY.plusDays(1).atStartOfDay(LONDON).toInstant();

    private static RestartedSide side;

    private RunningFamily family;

    @BeforeAll
    static void start() {
        side = new RestartedSide();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void aFamily() {
        side.at(NOW);
        family = new RunningFamily(side.commands(), side.ids());
        family.isOpen();
    }

    @Test
    void what_is_due_falls_due_once_and_says_who_caused_it() {
        screened(LAST_DAY);

        passesTo(DUE.minusSeconds(1));
        assertThat(fallen()).isEmpty();
        passesTo(DUE.plusSeconds(1));
        passesTo(DUE.plus(Duration.ofDays(1)));

        assertThat(fallen()).singleElement().satisfies(entry -> {
            Entry cause = entries(ScreeningCompleted.class).getLast();
            Envelope envelope = entry.envelope();
            assertThat(envelope.actor()).isEqualTo(Actor.SYSTEM);
            assertThat(envelope.causationId()).isEqualTo(cause.row().eventId());
            assertThat(envelope.correlationId()).isEqualTo(cause.envelope().correlationId());
            assertThat(envelope.commandId()).isNotEqualTo(cause.envelope().commandId());
            assertThat(envelope.purpose()).isEqualTo(Purpose.OPERATION);
            assertThat(envelope.compartment()).isEqualTo(Compartment.of(family.a));
            assertThat(envelope.subjects()).isNotEmpty();
            assertThat(envelope.occurredAt()).isEqualTo(DUE);
            assertThat(envelope.zone()).isEqualTo(LONDON);
            var event = (FellDue) entry.event();
            assertThat(event.kind()).isEqualTo(DeadlineKind.RESCREEN_DUE);
            assertThat(event.about().id()).isEqualTo(family.caseFile.value());
        });
    }

    @Test
    void a_deadline_survives_a_restart_and_does_not_fall_due_again_after_another() {
        screened(LAST_DAY);
        side.followed(SchedulingDeadlines.NAME);
        side.restart();

        passesTo(DUE.plusSeconds(1));
        side.restart();
        passesTo(DUE.plusSeconds(60));

        assertThat(fallen()).hasSize(1);
    }

    /** As when a process dies after its command was recorded and before its trigger was removed. */
    @Test
    void a_trigger_that_fires_twice_is_harmless() {
        screened(LAST_DAY);
        long leaf = entries(ScreeningCompleted.class).getLast().leafIndex();
        side.followed(SchedulingDeadlines.NAME);
        passesTo(DUE.plusSeconds(1));

        sql("insert into deadlines.deadline (kind, key, leaf_index, due_at) values ('RESCREEN_DUE', '" + key() + "', "
                + leaf + ", now())");
        side.bean(FallingDue.class).fires("RESCREEN_DUE:" + leaf + ":" + key());

        assertThat(fallen()).hasSize(1);
    }

    @Test
    void a_deadline_that_was_cleared_before_it_was_due_never_falls_due() {
        screened(LAST_DAY);
        side.followed(SchedulingDeadlines.NAME);
        screened(null);

        passesTo(DUE.plusSeconds(1));

        assertThat(fallen()).isEmpty();
        assertThat(count("select count(*) from deadlines.scheduled_tasks where task_instance like '%" + key() + "'"))
                .isZero();
    }

    /** What cleared it was entered in time, and the processor is behind: the trigger waits for it. */
    @Test
    void a_trigger_does_not_overtake_the_event_that_clears_its_deadline() {
        screened(LAST_DAY);
        long leaf = entries(ScreeningCompleted.class).getLast().leafIndex();
        side.followed(SchedulingDeadlines.NAME);
        side.bean(FollowUps.class).stop();
        screened(null);
        side.at(DUE.plusSeconds(1));

        assertThat(side.bean(FallingDue.class).fires("RESCREEN_DUE:" + leaf + ":" + key()))
                .as("to be asked again")
                .isPresent();
        side.bean(FollowUps.class).start();
        passesTo(DUE.plusSeconds(1));

        assertThat(fallen()).isEmpty();
    }

    @Test
    void a_deadline_that_is_set_again_falls_due_on_its_new_day_only() {
        screened(LAST_DAY);
        side.followed(SchedulingDeadlines.NAME);
        screened(LAST_DAY.plusDays(10));

        passesTo(DUE.plusSeconds(1));
        assertThat(fallen()).isEmpty();
        passesTo(DUE.plus(Duration.ofDays(10)).plusSeconds(1));

        assertThat(fallen()).hasSize(1);
    }

    @Test
    void a_clock_that_jumps_forward_and_back_lets_nothing_fall_due_twice_or_too_early() {
        screened(LAST_DAY);
        side.followed(SchedulingDeadlines.NAME);

        // db-scheduler's clock is a year ahead of the one that decides.
        due(DUE.plus(Duration.ofDays(365)));
        assertThat(fallen()).isEmpty();

        passesTo(DUE.plus(Duration.ofDays(365)));
        passesTo(NOW);
        passesTo(DUE.plus(Duration.ofDays(1)));
        assertThat(fallen()).hasSize(1);
    }

    @Test
    void the_record_read_again_from_its_beginning_gives_the_same_deadlines_and_no_second_event() {
        screened(LAST_DAY);
        passesTo(DUE.plusSeconds(1));
        long before = side.records().size();

        sql("delete from deadlines.declared");
        side.restart();
        side.followed(SchedulingDeadlines.NAME);
        passesTo(DUE.plusSeconds(2));

        assertThat(side.records().size()).isEqualTo(before);
    }

    @Test
    void break_glass_expires_by_itself_once_and_waits_for_its_review() {
        var glass = new BreakGlassId(side.ids().next());
        family.accepted(
                SECOND,
                new OpenBreakGlass(
                        family.caseFile,
                        glass,
                        List.of(family.a),
                        BreakGlassGround.IMMEDIATE_SAFETY,
                        words("he rang")));
        var opened =
                (BreakGlassOpened) entries(BreakGlassOpened.class).getLast().event();

        passesTo(opened.until().at().minusSeconds(1));
        assertThat(entries(BreakGlassExpired.class)).isEmpty();
        passesTo(opened.until().at().plusSeconds(1));
        side.restart();
        passesTo(opened.until().at().plusSeconds(60));

        assertThat(entries(BreakGlassExpired.class)).singleElement().satisfies(entry -> {
            assertThat(entry.envelope().actor()).isEqualTo(Actor.SYSTEM);
            assertThat(entry.envelope().causationId())
                    .isEqualTo(entries(BreakGlassOpened.class).getLast().row().eventId());
            assertThat(entry.envelope().purpose()).isEqualTo(Purpose.OPERATION);
            assertThat(entry.envelope().compartment()).isEqualTo(Compartment.STAFF);
        });
        passesTo(opened.reviewBy().at().plusSeconds(1));
        assertThat(fallen())
                .singleElement()
                .satisfies(entry ->
                        assertThat(((FellDue) entry.event()).kind()).isEqualTo(DeadlineKind.BREAK_GLASS_UNREVIEWED));
    }

    @Test
    void an_answer_to_a_request_falls_due_once_and_survives_restarts() {
        requested();
        side.followed(SchedulingDeadlines.NAME);
        side.restart();

        passesTo(DUE.minusSeconds(1));
        assertThat(fallen()).isEmpty();
        passesTo(DUE.plusSeconds(1));
        side.restart();
        passesTo(DUE.plusSeconds(60));

        assertThat(fallen()).singleElement().satisfies(entry -> {
            var event = (FellDue) entry.event();
            assertThat(event.kind()).isEqualTo(DeadlineKind.DISCLOSURE_DUE);
            assertThat(event.about().id()).isEqualTo(family.caseFile.value());
            assertThat(entry.envelope().compartment()).isEqualTo(Compartment.COURT);
        });
    }

    @Test
    void an_answer_that_was_given_never_falls_due() {
        var asked = requested();
        side.followed(SchedulingDeadlines.NAME);
        family.accepted(LIAISON, new RefuseDisclosure(asked, RefusedBecause.values()[0], words("no basis")));

        passesTo(DUE.plusSeconds(1));

        assertThat(fallen()).isEmpty();
    }

    private DisclosureId requested() {
        var disclosure = new DisclosureId(side.ids().next());
        family.accepted(
                LIAISON,
                new RequestDisclosure(
                        disclosure,
                        family.caseFile,
                        null,
                        RequesterRole.CAFCASS,
                        null,
                        words("the officer"),
                        DisclosureBasis.CONSENT,
                        words("what they attended"),
                        List.of(DataClass.ATTENDANCE),
                        TODAY,
                        LAST_DAY));
        return disclosure;
    }

    @Test
    void a_birthday_waits_without_its_date_and_comes_once_on_its_day() {
        var child = new PersonId(side.ids().next());
        // The first midnight follows the day on which the record says that it was entered, and that is the database's.
        LocalDate today = LocalDate.ofInstant(
                entries(ReferralReceived.class).getLast().row().recordedAt(), LONDON);
        side.at(today.atTime(9, 0).atZone(LONDON).toInstant());
        LocalDate born = today.minusYears(16).plusDays(3);
        family.accepted(
                CLINICIAN,
                new RegisterPerson(
                        child,
                        List.of(new TypedName(words("Cas"), words("Birthday"))),
                        null,
                        words(born.toString()),
                        null,
                        null,
                        List.of(),
                        List.of()));
        side.followed(SchedulingDeadlines.NAME);
        String key = "%" + child.value();
        assertThat(count("select count(*) from deadlines.deadline where key like '" + key + "' and due_at is null"))
                .isEqualTo(2);
        assertThat(count("select count(*) from deadlines.deadline where key like '" + key + "' and due_at is not null"))
                .isZero();
        Instant birthday = today.plusDays(3).atStartOfDay(LONDON).toInstant();
        for (int day = 1; day <= 5; day++) {
            Instant midnight = today.plusDays(day).atStartOfDay(LONDON).toInstant();
            assertThat(count("select count(*) from deadlines.scheduled_tasks where task_instance like '" + key
                            + "' and execution_time <> '" + midnight + "'"))
                    .as("wakes at the next midnight and at no other, day %d", day)
                    .isZero();
            passesTo(midnight);
            assertThat(entries(FellDue.class))
                    .filteredOn(entry -> ((FellDue) entry.event()).about().id().equals(child.value()))
                    .hasSize(midnight.isBefore(birthday) ? 0 : 1);
        }
    }

    private void screened(@Nullable LocalDate rescreenDue) {
        family.accepted(
                CLINICIAN,
                new StartScreening(
                        family.caseFile, family.a, new Code("dash"), true, words("text"), null, RunningFamily.now()));
        ScreeningOutcome outcome =
                rescreenDue == null ? ScreeningOutcome.CLEAR : ScreeningOutcome.CLEAR_WITH_MONITORING;
        family.accepted(
                CLINICIAN,
                new CompleteScreening(
                        family.caseFile, family.a, outcome, outcome, RiskLevel.LOW, null, null, null, rescreenDue));
    }

    private void passesTo(Instant now) {
        side.followed(SchedulingDeadlines.NAME);
        side.at(now);
        due(now);
    }

    private static void due(Instant now) {
        var clock = new SettableClock();
        clock.set(now);
        var scheduler =
                TestHelper.createManualScheduler(side.bean(DataSource.class), side.bean("deadlineTask", Task.class));
        scheduler.tableName("deadlines.scheduled_tasks").schedulerName(new SchedulerName.Fixed("test"));
        scheduler.clock(clock).build().runAnyDueExecutions();
    }

    private List<Entry> fallen() {
        return entries(FellDue.class).stream()
                .filter(entry -> ((FellDue) entry.event()).about().id().equals(family.caseFile.value()))
                .toList();
    }

    private static List<Entry> entries(Class<?> kind) {
        return side.all().stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .toList();
    }

    private String key() {
        return org.evenhand.safeguarding.ScreeningId.of(family.caseFile, family.a)
                .value()
                .toString();
    }

    private static void sql(String statement) {
        JdbcClient.create(side.database().superuser()).sql(statement).update();
    }

    private static long count(String query) {
        return JdbcClient.create(side.database().superuser())
                .sql(query)
                .query(Long.class)
                .single();
    }
}
