package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.people.Confidential;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonName;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.ReadSide;
import org.evenhand.platform.RememberedRecord;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What belongs to a case's timeline, found through the index and read from the record. */
class GatheringACaseTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Actor AUDITOR = new Actor(new StaffId(new UUID(3, 9)), Role.AUDITOR);
    private static final PersonId MARIE = new PersonId(new UUID(2, 1));
    private static final PersonId OTHER = new PersonId(new UUID(2, 2));
    private static final CaseFileId CASE = new CaseFileId(new UUID(1, 1));
    private static final CaseFileId OTHER_CASE = new CaseFileId(new UUID(1, 2));
    private static final CourtCaseId COURT_CASE = new CourtCaseId(new UUID(4, 1));
    private static final SessionId SESSION = new SessionId(new UUID(5, 1));

    private final ReadSide read = new ReadSide(
            NOW,
            beans -> {
                beans.registerBean(Facts.class, () -> new RememberedFacts(beans.getBean(RememberedRecord.class)));
                beans.registerBean(PublishedLogs.class);
                beans.registerBean(RunningLogs.class);
                beans.registerBean(ViewedOrders.class);
            },
            "org.evenhand.people",
            "org.evenhand.casefile",
            "org.evenhand.court",
            "org.evenhand.audit");

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void a_case_is_its_own_streams_its_peoples_its_court_cases_and_what_was_refused_there() {
        given();
        Replayed seen = read.ask(AUDITOR, replay(StreamType.CASE_FILE, CASE.value()));
        assertThat(seen.events())
                .extracting(TimelineEvent::type)
                .containsExactly(
                        "person.registered",
                        "case-file.referral-received",
                        "person.refuge-marked",
                        "screening.started",
                        "court-case.linked",
                        "session.booked",
                        "command.refused");
        assertThat(seen.size()).isEqualTo(9);
        assertThat(seen.toString()).doesNotContain("Reed", "ring", "Beech", "1234");
    }

    @Test
    void a_persons_timeline_names_what_names_them_and_nothing_of_others() {
        given();
        assertThat(read.ask(AUDITOR, replay(StreamType.PERSON, OTHER.value())).events())
                .extracting(TimelineEvent::type)
                .containsExactly("person.registered", "case-file.referral-received");
    }

    @Test
    void a_session_and_a_court_case_have_timelines_of_their_own() {
        given();
        assertThat(read.ask(AUDITOR, replay(StreamType.SESSION, SESSION.value()))
                        .events())
                .extracting(TimelineEvent::type)
                .containsExactly("session.booked", "command.refused");
        assertThat(read.ask(AUDITOR, replay(StreamType.COURT_CASE, COURT_CASE.value()))
                        .events())
                .extracting(TimelineEvent::type)
                .containsExactly("court-case.linked");
    }

    @Test
    void nobody_else_sees_it_and_what_is_missing_looks_the_same() {
        given();
        for (Role role : Role.values()) {
            boolean may = role == Role.AUDITOR || role == Role.PRIVACY_OFFICER;
            var actor = new Actor(new StaffId(new UUID(3, 8)), role);
            assertThat(read.isNothing(actor, replay(StreamType.CASE_FILE, CASE.value())))
                    .as(role.name())
                    .isEqualTo(!may);
        }
        assertThat(read.isNothing(AUDITOR, replay(StreamType.CASE_FILE, new UUID(1, 99))))
                .isTrue();
    }

    private void given() {
        read.entered(
                registered(MARIE, "Reed"),
                received(CASE, MARIE),
                new RefugeMarked(MARIE, LocalDate.of(2026, 11, 1), RefugeBasis.TOLD_BY_PERSON),
                new ScreeningStarted(
                        CASE,
                        MARIE,
                        new Code("safety-net-discussion"),
                        Personal.of(MARIE.subject(), "ring in the evening"),
                        null,
                        now()),
                new CourtCaseLinked(
                        COURT_CASE,
                        Personal.of(COURT_CASE.subject(), "1234567812345670"),
                        new UUID(0, 7),
                        NumberScheme.CCD16,
                        "Family Court at Swansea",
                        CourtCaseType.C100,
                        List.of(new Party(MARIE, PartyRole.APPLICANT)),
                        CASE),
                new SessionBooked(
                        SESSION,
                        CASE,
                        org.evenhand.record.Compartment.of(MARIE),
                        SessionType.INDIVIDUAL,
                        now(),
                        50,
                        Personal.of(CASE.subject(), "12 Beech Road"),
                        null,
                        List.of(MARIE),
                        List.of()),
                new CommandRefused(
                        new UUID(7, 1),
                        "StartSession",
                        new StreamId(StreamType.SESSION, SESSION),
                        "JOINT_WORK_BARRED"));
        read.entered(registered(OTHER, "Brown"), received(OTHER_CASE, OTHER));
    }

    private static Replay replay(StreamType type, UUID id) {
        return new Replay(new StreamId(type, id), ByClock.RECORDED, null, null, Replay.Filter.NONE);
    }

    private static Moment now() {
        return new Moment(NOW, LONDON);
    }

    private static ReferralReceived received(CaseFileId caseFile, PersonId parent) {
        return new ReferralReceived(
                caseFile,
                ReferralRoute.COURT,
                new Code("judge"),
                List.of(new InCase(parent, CaseRole.PARENT)),
                new Code("mbt-pt"),
                LocalDate.of(2026, 11, 1),
                null,
                null,
                null);
    }

    private static PersonRegistered registered(PersonId id, String family) {
        var name = new PersonName(Personal.of(id.subject(), "Someone"), Personal.of(id.subject(), family));
        return new PersonRegistered(
                id, List.of(name), Confidential.NOBODY, null, DatePrecision.DAY, null, null, List.of(), List.of());
    }
}
