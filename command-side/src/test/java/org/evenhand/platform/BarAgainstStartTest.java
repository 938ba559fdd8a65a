package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.casefile.TriageDecision;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.family.KnownStaff;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A bar that arrives while the parents are being asked in: the real streams on a real PostgreSQL. Whichever was recorded
 * first, no session ever starts after a bar.
 */
class BarAgainstStartTest {

    private static final int ROUNDS = 25;
    private static final String BARRED = "JOINT_WORK_BARRED";
    private static final StaffId AMARA = StreamFixture.STAFF;
    private static final Actor CLINICIAN = new Actor(AMARA, Role.CLINICIAN);
    private static final Actor MANAGER = new Actor(new StaffId(new UUID(0x7000L, 2)), Role.SERVICE_MANAGER);

    @TempDir
    static Path home;

    static ConfigurableApplicationContext side;

    @BeforeAll
    static void start() {
        side = new SpringApplicationBuilder(RealStreams.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "evenhand.data-dir=" + home,
                        "spring.config.import=classpath:evenhand-platform.yml",
                        "logging.level.root=warn",
                        "db-scheduler.enabled=false")
                .run();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private final Commands commands = side.getBean(Commands.class);
    private final Ids ids = side.getBean(Ids.class);
    private final Clock clock = side.getBean(Clock.class);
    private final LocalDate today = LocalDate.now(clock);

    @Test
    void no_joint_session_starts_after_a_bar() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var joint = bookedJointSession(round);
                var ready = new CyclicBarrier(2);
                var starting = threads.submit(() -> {
                    ready.await();
                    return send(CLINICIAN, new StartSession(joint.session, null, List.of(joint.ann, joint.ben)));
                });
                var barring = threads.submit(() -> {
                    ready.await();
                    return bar(joint);
                });
                var bar = (Accepted) barring.get();
                switch (starting.get()) {
                    case Accepted started -> assertThat(started.position()).isLessThan(bar.position());
                    case RefusedWith refused -> {
                        assertThat(refused.refusal().code()).isEqualTo(BARRED);
                    }
                }
            }
        }
    }

    @Test
    void a_bar_that_arrives_between_the_decision_and_its_append_is_not_missed() throws Exception {
        var joint = bookedJointSession(ROUNDS);
        var attempts = new AtomicInteger();
        try (var elsewhere = Executors.newSingleThreadExecutor();
                var inBetween = side.getBean(CommandBus.class).registerHandlerInterceptor((unit, chain) -> {
                    Object decided = chain.proceed();
                    if (unit.getMessage().getPayload() instanceof StartSession && attempts.incrementAndGet() == 1) {
                        assertThat(elsewhere.submit(() -> bar(joint)).get()).isInstanceOf(Accepted.class);
                    }
                    return decided;
                })) {
            var outcome = send(CLINICIAN, new StartSession(joint.session, null, List.of(joint.ann, joint.ben)));
            assertThat(((RefusedWith) outcome).refusal().code()).isEqualTo(BARRED);
            assertThat(attempts).hasValue(1); // the second time there was nothing to append
        }
    }

    private Outcome bar(Joint joint) {
        return send(
                CLINICIAN,
                new SetJointWorkBar(
                        joint.caseFile,
                        new BarId(ids.next()),
                        BarBasis.RISK,
                        null,
                        null,
                        new Confided("disclosed at the door")));
    }

    private record Joint(CaseFileId caseFile, SessionId session, PersonId ann, PersonId ben) {}

    private Joint bookedJointSession(int round) {
        var joint = new Joint(
                new CaseFileId(ids.next()),
                new SessionId(ids.next()),
                new PersonId(ids.next()),
                new PersonId(ids.next()));
        for (PersonId parent : List.of(joint.ann, joint.ben)) {
            done(
                    MANAGER,
                    new RegisterPerson(
                            parent,
                            List.of(new TypedName(new Confided("A"), new Confided("Family " + parent.value()))),
                            null,
                            new Confided("1985"),
                            null,
                            null,
                            List.of(),
                            List.of()));
        }
        done(
                MANAGER,
                new ReceiveReferral(
                        joint.caseFile,
                        ReferralRoute.COURT,
                        new Code("district-judge"),
                        List.of(new InCase(joint.ann, CaseRole.PARENT), new InCase(joint.ben, CaseRole.PARENT)),
                        new Code("parenting-together"),
                        today,
                        null,
                        null,
                        null));
        done(MANAGER, new TriageReferral(joint.caseFile, TriageDecision.ACCEPT, null, null));
        done(
                MANAGER,
                new AllocateClinician(
                        joint.caseFile, new AllocationId(ids.next()), AMARA, AllocationRole.LEAD, List.of(), today));
        for (PersonId parent : List.of(joint.ann, joint.ben)) {
            done(
                    CLINICIAN,
                    new StartScreening(
                            joint.caseFile,
                            parent,
                            new Code("safety-net-discussion"),
                            true,
                            new Confided("text"),
                            null,
                            now()));
            done(
                    CLINICIAN,
                    new CompleteScreening(
                            joint.caseFile,
                            parent,
                            ScreeningOutcome.CLEAR,
                            ScreeningOutcome.CLEAR,
                            RiskLevel.LOW,
                            null,
                            null,
                            null,
                            null));
            done(
                    CLINICIAN,
                    new GiveConsent(
                            joint.caseFile,
                            parent,
                            ConsentPurpose.JOINT_WORK,
                            parent,
                            new Confided("joint sessions"),
                            ConsentMethod.IN_PERSON,
                            null,
                            CapacityBasis.ADULT,
                            now(),
                            null));
        }
        LocalDateTime later = today.plusDays(1 + round).atTime(10, 0);
        done(
                CLINICIAN,
                new BookSession(
                        joint.session,
                        joint.caseFile,
                        SessionType.JOINT,
                        new ClockTime(later, null, null),
                        60,
                        null,
                        null,
                        List.of(joint.ann, joint.ben),
                        List.of(AMARA)));
        return joint;
    }

    private ClockTime now() {
        return new ClockTime(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), ZoneOffset.UTC, null);
    }

    private void done(Actor actor, Command command) {
        assertThat(send(actor, command)).isInstanceOf(Accepted.class);
    }

    private Outcome send(Actor actor, Command command) {
        UUID id = ids.next();
        return commands.send(
                command,
                new Intent(
                        id, actor, null, Optional.empty(), Purpose.DIRECT_CARE, id, null, null, StreamFixture.LONDON));
    }

    /** The command side with all its capabilities. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        CommandSide.class,
        DraftsWiring.class,
        CommandDatabaseWiring.class,
        EventStorePlatform.class,
        LawWiring.class,
        CodecWiring.class,
        VaultWiring.class,
        ClockWiring.class
    })
    @ComponentScan({
        "org.evenhand.people",
        "org.evenhand.casefile",
        "org.evenhand.safeguarding",
        "org.evenhand.consent",
        "org.evenhand.sessions",
        "org.evenhand.court"
    })
    static class RealStreams {

        @Bean
        @CommandDatabase
        DatabaseLogin commandLogin() {
            TestDatabase database = TestDatabase.create();
            new Migrations(List.of(
                            new SchemaMigration("drafts", "db/migration/drafts"),
                            new SchemaMigration("deadlines", "db/migration/deadlines")))
                    .run(database.superuser());
            return new DatabaseLogin(database.url(), database.commandCredentials());
        }

        @Bean
        StaffDirectory staff() {
            return new KnownStaff().and(AMARA, Role.CLINICIAN);
        }
    }
}
