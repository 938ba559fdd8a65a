package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureCommand.SendDisclosureCorrection;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureRefusal.PackOutdated;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.FollowUps;
import org.evenhand.platform.following.Followed;
import org.evenhand.platform.following.RestartedSide;
import org.evenhand.racing.RunningFamily;
import org.evenhand.record.Actor;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.SessionCommand.CorrectAttendance;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Edge case 17 through the buses, and what follows when something that was told changes. */
class DisclosingAttendanceOnlyTest {

    private static final Actor PRIVACY = new Actor(new StaffId(TheFamily.id(0x9417)), Role.PRIVACY_OFFICER);
    private static RestartedSide side;
    private static int days = 300;

    private final RunningFamily family = new RunningFamily(side.commands(), side.ids());
    private final DisclosureId disclosure = new DisclosureId(side.ids().next());
    private SessionId session;

    @BeforeAll
    static void start() {
        side = new RestartedSide();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void edge_17_a_pack_of_attendance_names_the_day_and_the_mark_and_nothing_else() {
        attended();
        pack(family.a);

        DisclosurePackBuilt built = built();
        assertThat(built.manifest())
                .extracting(ManifestEntry::dataClass, ManifestEntry::person, ManifestEntry::fields)
                .containsExactly(
                        tuple(DataClass.ATTENDANCE, family.a, List.of("at")),
                        tuple(DataClass.ATTENDANCE, family.a, List.of("mark.attendance")));
        assertThat(built.withheld())
                .containsExactly(new Withheld(DataClass.ATTENDANCE, Withheld.Because.ABOUT_SOMEBODY_ELSE));
    }

    @Test
    void every_entry_of_a_manifest_is_an_event_of_the_record_with_the_hash_of_its_leaf() {
        attended();
        pack(family.a, family.b);

        for (ManifestEntry entry : built().manifest()) {
            Entry stored = side.records().ofId(entry.event()).orElseThrow();
            assertThat(java.util.HexFormat.of().formatHex(stored.row().leafHash()))
                    .isEqualTo(entry.leafHash());
            assertThat(stored.row().stream()).isEqualTo(entry.source());
            assertThat(stored.version()).isEqualTo(entry.version());
        }
    }

    @Test
    void a_mark_corrected_after_the_pack_was_built_stops_it_and_after_the_release_is_told() {
        attended();
        pack(family.a);
        check();
        correct(family.a, 10);
        family.refused(LIAISON, release(false), new PackOutdated());

        family.accepted(LIAISON, release(true));
        followed();
        assertThat(changes()).extracting(DisclosedDataChanged::change).containsExactly(Change.ATTENDANCE_CORRECTED);

        correct(family.a, 20);
        followed();
        assertThat(changes()).hasSize(2);

        family.accepted(LIAISON, new BuildDisclosurePack(disclosure));
        check();
        family.accepted(
                LIAISON, new SendDisclosureCorrection(disclosure, built().packHash(), DisclosureMethod.SECURE_EMAIL));
    }

    @Test
    void the_other_parents_mark_is_none_of_this_packs_business() {
        attended();
        released(family.a);
        correct(family.b, 10);
        followed();
        assertThat(changes()).isEmpty();
    }

    @Test
    void the_system_says_it_and_names_what_caused_it() {
        attended();
        released(family.a);
        correct(family.a, 10);
        followed();

        Entry said = stream().getLast();
        assertThat(said.event()).isInstanceOf(DisclosedDataChanged.class);
        assertThat(said.envelope().actor()).isEqualTo(Actor.SYSTEM);
        assertThat(said.envelope().causationId()).isEqualTo(((DisclosedDataChanged) said.event()).event());
    }

    @Test
    void killed_in_the_middle_and_started_again_it_tells_each_change_once() {
        attended();
        released(family.a);
        correct(family.a, 10);
        correct(family.a, 20);
        followed();
        jdbc().sql("delete from deadlines.packed").update();
        jdbc().sql("delete from deadlines.disclosed").update();

        var killed = new ConcurrentHashMap<Long, Integer>();
        FollowUp again = side.bean(TellingWhatChanged.class);
        var dying = new FollowUps(
                List.of(new FollowUp() {
                    @Override
                    public String name() {
                        return "dying";
                    }

                    @Override
                    public void follow(Followed event) {
                        again.follow(event);
                        boolean ofThis = event.event() instanceof DisclosureEvent
                                || event.event() instanceof org.evenhand.sessions.SessionEvent;
                        if (ofThis && killed.merge(event.leafIndex(), 1, Integer::sum) < 2) {
                            throw new DataAccessResourceFailureException("gone after the effect");
                        }
                    }
                }),
                side.bean(RecordStore.class),
                jdbc(),
                side.bean(PlatformTransactionManager.class));
        dying.start();
        boolean there = dying.reaches("dying", dying.head(), Duration.ofSeconds(60));
        dying.stop();

        assertThat(there).as("%s", dying.stopped()).isTrue();
        assertThat(killed).isNotEmpty();
        assertThat(changes())
                .extracting(DisclosedDataChanged::event)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(told()).contains(disclosure.value());
    }

    @Test
    void after_a_restart_what_was_told_before_is_still_followed() {
        attended();
        released(family.a);
        followed();
        side.restart();
        var after = new RunningFamily(side.commands(), side.ids());
        assertThat(after.send(
                        CLINICIAN,
                        new CorrectAttendance(
                                session, new Mark(family.a, Attendance.LATE, 5), words("register"), null)))
                .isInstanceOf(org.evenhand.platform.Outcome.Accepted.class);
        followed();
        assertThat(changes()).hasSize(1);
    }

    private void attended() {
        family.isReadyForJointWork();
        session = family.isBookedTogether(TODAY.plusDays(days++).atTime(10, 0));
        family.accepted(CLINICIAN, new StartSession(session, null, List.of(family.a, family.b)));
        family.accepted(
                CLINICIAN,
                new RecordAttendance(
                        session,
                        List.of(
                                new Mark(family.a, Attendance.ATTENDED, null),
                                new Mark(family.b, Attendance.ATTENDED, null))));
    }

    private void pack(PersonId... persons) {
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
                        LocalDate.of(2026, 12, 6)));
        family.accepted(
                PRIVACY,
                new DecideDisclosureScope(
                        disclosure,
                        List.of(new TypedGrant(DataClass.ATTENDANCE, List.of(persons), null)),
                        List.of(),
                        null));
        family.accepted(LIAISON, new BuildDisclosurePack(disclosure));
    }

    private void check() {
        family.accepted(LIAISON, new CheckConfidentiality(disclosure, built().packHash(), 1, 1, List.of()));
    }

    private void released(PersonId person) {
        pack(person);
        check();
        family.accepted(LIAISON, release(false));
    }

    private ReleaseDisclosure release(boolean asOfStated) {
        return new ReleaseDisclosure(
                disclosure,
                built().packHash(),
                words("a family court adviser"),
                DisclosureMethod.SECURE_EMAIL,
                asOfStated);
    }

    private void correct(PersonId person, int minutesLate) {
        family.accepted(
                CLINICIAN,
                new CorrectAttendance(
                        session, new Mark(person, Attendance.LATE, minutesLate), words("register"), null));
    }

    private static void followed() {
        side.followed(TellingWhatChanged.NAME);
    }

    private List<Entry> stream() {
        return side.records().ofStream(DisclosureEvent.streamOf(disclosure), 0);
    }

    private DisclosurePackBuilt built() {
        return stream().stream()
                .map(Entry::event)
                .filter(DisclosurePackBuilt.class::isInstance)
                .map(DisclosurePackBuilt.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<DisclosedDataChanged> changes() {
        return stream().stream()
                .map(Entry::event)
                .filter(DisclosedDataChanged.class::isInstance)
                .map(DisclosedDataChanged.class::cast)
                .toList();
    }

    private static Set<UUID> told() {
        return jdbc().sql("select disclosure from deadlines.disclosed").query(UUID.class).list().stream()
                .collect(Collectors.toSet());
    }

    private static JdbcClient jdbc() {
        return side.bean(JdbcClient.class);
    }
}
