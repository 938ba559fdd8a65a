package org.evenhand.platform.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.family.TheFamily;
import org.evenhand.racing.RunningFamily;
import org.evenhand.record.Actor;
import org.evenhand.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Interrupted anywhere, a follow-up has its effect once. On a real PostgreSQL. */
class FollowingTheRecordUpTest {

    private static RestartedSide side;
    private static RunningFamily family;

    private FollowUps following;

    @BeforeAll
    static void start() {
        side = new RestartedSide();
        family = new RunningFamily(side.commands(), side.ids());
        family.isReadyForJointWork();
        admin("create table deadlines.effect (name text, leaf bigint, at bigint generated always as identity)");
        admin("grant select, insert on deadlines.effect to evenhand_command");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @AfterEach
    void stopFollowing() {
        following.stop();
    }

    @Test
    void a_connection_that_breaks_between_the_effect_and_the_place_takes_the_effect_with_it() {
        Set<Long> broken = ConcurrentHashMap.newKeySet();
        follows("breaking", event -> {
            effect("breaking", event.leafIndex());
            if (event.leafIndex() % 5 == 3 && broken.add(event.leafIndex())) {
                long own =
                        jdbc().sql("select pg_backend_pid()").query(Long.class).single();
                admin("select pg_terminate_backend(" + own + ")");
                effect("breaking", event.leafIndex());
            }
        });

        assertThat(broken).isNotEmpty();
        assertThat(effects("breaking")).isEqualTo(everyLeaf());
    }

    @Test
    void a_command_that_follows_is_sent_again_and_happens_once() {
        Map<Long, Integer> times = new ConcurrentHashMap<>();
        long before = side.all().stream()
                .filter(entry -> entry.event() instanceof ConflictRecorded)
                .count();
        follows("sending", event -> {
            if (event.event() instanceof ReferralReceived received) {
                side.commands()
                        .send(
                                new RecordConflictOfInterest(
                                        received.caseFile(), TheFamily.COLLEAGUE, ConflictKind.RELATIVE),
                                event.intent("conflict"));
                if (times.merge(event.leafIndex(), 1, Integer::sum) < 3) {
                    throw new DataAccessResourceFailureException("gone after the command");
                }
            }
        });

        assertThat(times.values()).isNotEmpty().allMatch(sent -> sent >= 3);
        assertThat(side.all().stream().filter(entry -> entry.event() instanceof ConflictRecorded))
                .hasSize((int) before + times.size())
                .last()
                .satisfies(entry -> {
                    assertThat(entry.envelope().actor()).isEqualTo(Actor.SYSTEM);
                    assertThat(entry.envelope().causationId()).isNotNull();
                });
    }

    @Test
    void of_two_processes_one_follows_at_a_time() {
        FollowUp twice = named("two", event -> effect("two", event.leafIndex()));
        var other = new FollowUps(List.of(twice), store(), jdbc(), side.bean(PlatformTransactionManager.class));
        other.start();
        try {
            for (int more = 0; more < 5; more++) {
                new RunningFamily(side.commands(), side.ids()).isOpen();
            }
            following = new FollowUps(List.of(twice), store(), jdbc(), side.bean(PlatformTransactionManager.class));
            following.start();
            reached("two");
        } finally {
            other.stop();
        }

        assertThat(effects("two")).isEqualTo(everyLeaf());
    }

    @Test
    void an_event_that_cannot_be_followed_stops_that_follow_up_and_no_other() {
        FollowUp poisoned = named("poisoned", event -> {
            if (event.leafIndex() == 2) {
                throw new IllegalStateException("Robin Hartley");
            }
        });
        FollowUp other = named("other", event -> effect("other", event.leafIndex()));
        following =
                new FollowUps(List.of(poisoned, other), store(), jdbc(), side.bean(PlatformTransactionManager.class));
        following.start();
        reached("other");
        stops("poisoned");

        assertThat(following.stopped())
                .hasEntrySatisfying(
                        "poisoned",
                        sentence -> assertThat(sentence)
                                .contains("at leaf 2", "IllegalStateException")
                                .doesNotContain("Hartley"));
        assertThat(following.stopped()).doesNotContainKey("other");
        assertThat(effects("other")).isEqualTo(everyLeaf());
    }

    @Test
    void what_follows_from_one_event_has_ids_of_its_own() {
        follows("ids", event -> {});
        var event = Followed.of(side.records().at(0).orElseThrow());

        assertThat(List.of(event.commandId("a"), event.commandId("b"), event.commandId("a")))
                .extracting(id -> id.equals(event.commandId("a")), id -> id.version())
                .containsExactly(tuple(true, 3), tuple(false, 3), tuple(true, 3));
    }

    private void follows(String name, Consumer<Followed> effect) {
        following = new FollowUps(
                List.of(named(name, effect)), store(), jdbc(), side.bean(PlatformTransactionManager.class));
        following.start();
        reached(name);
    }

    private void reached(String name) {
        assertThat(following.reaches(name, side.records().size() - 1, java.time.Duration.ofSeconds(30)))
                .as("followed; %s", following.stopped())
                .isTrue();
    }

    private void stops(String name) {
        long end = System.nanoTime() + java.time.Duration.ofSeconds(30).toNanos();
        while (!following.stopped().containsKey(name) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static FollowUp named(String name, Consumer<Followed> effect) {
        return new FollowUp() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void follow(Followed event) {
                effect.accept(event);
            }
        };
    }

    private static void effect(String name, long leaf) {
        jdbc().sql("insert into deadlines.effect (name, leaf) values (:name, :leaf)")
                .param("name", name)
                .param("leaf", leaf)
                .update();
    }

    private static List<Long> effects(String name) {
        return jdbc().sql("select leaf from deadlines.effect where name = :name order by at")
                .param("name", name)
                .query(Long.class)
                .list();
    }

    private static List<Long> everyLeaf() {
        return LongStream.range(0, side.records().size()).boxed().toList();
    }

    private static RecordStore store() {
        return side.bean(RecordStore.class);
    }

    private static JdbcClient jdbc() {
        return side.bean(JdbcClient.class);
    }

    private static void admin(String statement) {
        try (var connection = side.database().superuser().getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
