package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtReading.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionExtended;
import org.evenhand.court.CourtEvent.DirectionMissed;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.NoSafeServiceRoute;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtEvent.PartyAdded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.law.LawText;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonName;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.ReadSide;
import org.evenhand.platform.pages.Times;
import org.evenhand.privacy.RetentionRules;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a court liaison officer reads of applications, service, restrictions, summonses and directions. */
class ReadingPapersTest {

    private static final PersonId BOY = new PersonId(id(0xE));
    private static final PersonId BABY = new PersonId(id(0xD));
    private static final DocumentId DOCUMENT = new DocumentId(id(0x92));
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    private final ReadSide read = CourtReading.readSide();

    @BeforeEach
    void given() {
        CourtReading.givenACourtCase(read);
    }

    @AfterEach
    void close() {
        read.close();
    }

    private Proceedings proceedings() {
        return read.ask(LIAISON, new ProceedingsOf(COURT_CASE));
    }

    @Test
    void an_application_without_the_leave_that_it_needs_says_so() {
        var one = new ApplicationId(id(0x81));
        var other = new ApplicationId(id(0x82));
        read.entered(
                new ApplicationRecorded(
                        COURT_CASE, one, ApplicationForm.C100, TOM, FIRST, List.of(Relief.SPEND_TIME_WITH), null),
                new LeaveRequired(COURT_CASE, one, COURT_CASE, new ProvisionId(id(0x61))),
                new ApplicationRecorded(
                        COURT_CASE,
                        other,
                        ApplicationForm.FL401,
                        MARIE,
                        FIRST.minusDays(1),
                        List.of(),
                        Personal.of(MARIE.subject(), "leave of May")));
        assertThat(proceedings().applications())
                .extracting(row -> row.form() + " " + row.leaveRequired() + " " + row.reliefs() + " " + row.leaveRef())
                .containsExactly("C100 true [SPEND_TIME_WITH] null", "FL401 false [] leave of May");
    }

    @Test
    void the_service_log_names_who_is_served_and_who_is_not_and_no_address() {
        read.entered(
                new ContactDetailsSet(
                        TOM,
                        ContactKind.ADDRESS,
                        Personal.of(TOM.subject(), "4 Hidden Row, Ormskirk"),
                        Confidential.FROM_OTHER_PARTIES,
                        FIRST),
                new PagesChecked(COURT_CASE, DOCUMENT, words("ab".repeat(32)), 4, LIAISON.id()),
                attempted(1, TOM, new ContactRef(TOM, ContactKind.ADDRESS, 1)),
                new ServiceCompleted(
                        COURT_CASE,
                        new ServiceId(id(0x91)),
                        TOM,
                        at(FIRST.atTime(16, 0)),
                        Personal.of(TOM.subject(), "receipt-1")));
        assertThat(proceedings().served()).singleElement().satisfies(document -> {
            assertThat(document.what()).isEqualTo("the statement");
            assertThat(document.pagesChecked()).isEqualTo(4);
            assertThat(document.notNamed()).containsExactly(MARIE.value());
            assertThat(document.services()).singleElement().satisfies(service -> {
                assertThat(service.state()).isEqualTo(ServiceState.COMPLETED);
                assertThat(service.by()).isEqualTo(ContactKind.ADDRESS);
                assertThat(service.lookAgain()).isFalse();
            });
        });
        assertThat(proceedings().toString()).doesNotContain("Hidden", "Ormskirk");
    }

    @Test
    void edge_2_what_went_to_the_door_before_a_refuge_is_looked_at_again_and_a_route_is_missed() {
        read.entered(
                attempted(1, TOM, new ContactRef(TOM, ContactKind.ADDRESS, 1)),
                new RefugeMarked(TOM, FIRST.plusDays(1), RefugeBasis.COURT_FORM),
                new NoSafeServiceRoute(
                        COURT_CASE,
                        new ServiceId(id(0x93)),
                        new DocumentId(id(0x94)),
                        words("the order"),
                        TOM,
                        ServiceMethod.POST));
        assertThat(proceedings().served())
                .flatExtracting(Proceedings.Document::services)
                .extracting(row -> row.state() + " " + row.lookAgain())
                .containsExactlyInAnyOrder("ATTEMPTED true", "NO_SAFE_ROUTE false");
        read.entered(attempted(5, TOM, null, new DocumentId(id(0x94)), ServiceMethod.BY_THE_COURT));
        assertThat(proceedings().served())
                .flatExtracting(Proceedings.Document::services)
                .extracting(Proceedings.Served::state)
                .contains(ServiceState.ANOTHER_WAY)
                .doesNotContain(ServiceState.NO_SAFE_ROUTE);
    }

    @Test
    void how_one_side_is_served_is_shown_to_no_clinician() {
        read.entered(attempted(1, TOM, new ContactRef(TOM, ContactKind.SAFE_POSTAL_ROUTE, 1)));
        Proceedings seen = read.ask(CLINICIAN, new ProceedingsOf(COURT_CASE));
        assertThat(seen.served()).isEmpty();
        assertThat(seen.toString()).doesNotContain("SAFE_POSTAL_ROUTE");
    }

    @Test
    void edge_14_a_restriction_ends_with_the_childhood_of_whoever_is_youngest_now() {
        read.entered(
                born(BOY, "2015-06-15", DatePrecision.DAY),
                new PartyAdded(COURT_CASE, new Party(BOY, PartyRole.CHILD)),
                version(1, OrderState.COURT_SEALED),
                new ReportingRestrictionRecorded(
                        COURT_CASE,
                        new RestrictionId(id(0xA2)),
                        new OrderVersion(ORDER, 1),
                        FIRST,
                        null,
                        words("no names")));
        assertThat(restriction().ends()).isEqualTo("2033-06-15");
        assertThat(restriction().inForce()).isTrue();

        read.entered(
                born(BABY, "2028-02-29", DatePrecision.DAY),
                new PartyAdded(COURT_CASE, new Party(BABY, PartyRole.CHILD)));
        assertThat(restriction().ends()).as("born on 29 February").isEqualTo("2046-03-01");
    }

    @Test
    void edge_13_at_eighteen_the_restriction_ends_on_the_birthday_rule_and_the_youngest_now_in_the_order_counts() {
        read.entered(
                born(BOY, "2008-02-29", DatePrecision.DAY),
                new PartyAdded(COURT_CASE, new Party(BOY, PartyRole.CHILD)),
                version(1, OrderState.COURT_SEALED),
                new ReportingRestrictionRecorded(
                        COURT_CASE,
                        new RestrictionId(id(0xA3)),
                        new OrderVersion(ORDER, 1),
                        LocalDate.of(2025, 6, 1),
                        null,
                        words("no names")));
        assertThat(restriction().ends()).as("born on 29 February").isEqualTo("2026-03-01");
        assertThat(restriction().inForce()).as("he is eighteen").isFalse();

        // The same birth keeps his record: the longest of the rules that were applied, recomputed and rounded so that
        // it
        // tells no birthday.
        var rules = new RetentionRules(LawText.of("england-and-wales"));
        LocalDate born = LocalDate.of(2008, 2, 29);
        assertThat(rules.due("child-to-25th-birthday", born, FIRST)).hasValue(LocalDate.of(2033, 12, 31));
        assertThat(rules.due("child-to-26th-birthday", born, FIRST))
                .as("who was seventeen at the end")
                .hasValue(LocalDate.of(2034, 12, 31));

        read.entered(
                born(BABY, "2024-01-15", DatePrecision.DAY),
                new PartyAdded(COURT_CASE, new Party(BABY, PartyRole.CHILD)));
        assertThat(restriction().ends()).isEqualTo("2042-01-15");
        assertThat(restriction().inForce())
                .as("and stands again for the younger")
                .isTrue();
    }

    @Test
    void where_a_birth_is_not_known_nobody_may_think_that_a_restriction_has_ended() {
        assertThat(ReportingEnd.of(List.of(), 18)).isEmpty();
        var known = new ReportingEnd.Child(LocalDate.of(2001, 1, 1), DatePrecision.DAY);
        assertThat(ReportingEnd.of(List.of(known, new ReportingEnd.Child(null, DatePrecision.DAY)), 18))
                .isEmpty();
        assertThat(ReportingEnd.of(List.of(new ReportingEnd.Child(LocalDate.of(2016, 1, 1), DatePrecision.YEAR)), 18))
                .hasValue(LocalDate.of(2034, 12, 31));
        assertThat(ReportingEnd.of(List.of(new ReportingEnd.Child(LocalDate.of(2016, 2, 1), DatePrecision.MONTH)), 18))
                .as("29 February is its last day")
                .hasValue(LocalDate.of(2034, 3, 1));
    }

    @Test
    void a_summons_says_what_is_asked_and_what_became_of_it() {
        var summons = new SummonsId(id(0xA1));
        read.entered(
                new SummonsReceived(
                        COURT_CASE,
                        summons,
                        SummonsKind.ATTEND,
                        CLINICIAN.id(),
                        null,
                        FIRST,
                        at(LocalDate.of(2026, 12, 1).atTime(10, 0))),
                new SummonsSetAsideRequested(COURT_CASE, summons, FIRST, words("privileged: see Re D")));
        assertThat(proceedings().summonses()).singleElement().satisfies(row -> {
            assertThat(row.grounds()).isEqualTo("privileged: see Re D");
            assertThat(row.answer()).isNull();
        });
        assertThat(read.ask(CLINICIAN, new ProceedingsOf(COURT_CASE)).toString())
                .doesNotContain("Re D");
        read.entered(new SummonsAnswered(COURT_CASE, summons, SummonsAnswer.RELEASED, at(FIRST.atTime(17, 0))));
        assertThat(proceedings().summonses().getFirst().answer()).isEqualTo(SummonsAnswer.RELEASED);
    }

    @Test
    void a_direction_is_open_missed_extended_or_discharged() {
        var direction = new DirectionId(id(0x71));
        read.entered(new DirectionRecorded(
                COURT_CASE,
                direction,
                null,
                PartyBound.THIS_SERVICE,
                words("file"),
                FIRST,
                at(FIRST.plusDays(5).atTime(16, 0))));
        assertThat(direction().state()).as("nobody has noticed, and it is").isEqualTo(DirectionState.MISSED);
        read.entered(
                new DirectionMissed(COURT_CASE, direction, at(FIRST.plusDays(5).atTime(16, 0))));
        assertThat(direction().missedNotedAt()).isNotNull();
        read.entered(new DirectionExtended(
                COURT_CASE,
                direction,
                null,
                FIRST.plusDays(6),
                at(LocalDate.of(2026, 12, 1).atTime(12, 0))));
        assertThat(direction().state()).isEqualTo(DirectionState.OPEN);
        assertThat(direction().firstDueAt())
                .isEqualTo(at(FIRST.plusDays(5).atTime(16, 0)).at());
        read.entered(new DirectionDischarged(COURT_CASE, direction, null, FIRST.plusDays(9), words("agreed")));
        assertThat(direction().state()).isEqualTo(DirectionState.DISCHARGED);
        assertThat(read.ask(LIAISON, new CourtCases()).courtCases().getFirst().nextDue())
                .isNull();
    }

    @Test
    void edge_6_what_was_done_under_a_draft_is_listed_once_a_sealed_order_differs() {
        read.enteredAt(NOW.minusSeconds(9_000), booked(1, "2026-12-10T10:00"));
        read.enteredAt(NOW.minusSeconds(8_000), version(1, OrderState.DRAFT));
        read.enteredAt(NOW.minusSeconds(7_000), booked(2, "2026-12-11T10:00"), provision(1, ProvisionKind.CONTACT));
        read.enteredAt(NOW.minusSeconds(6_000), version(2, OrderState.COURT_SEALED), superseded(1, 2));
        read.enteredAt(NOW.minusSeconds(5_000), booked(3, "2026-12-12T10:00"));
        assertThat(proceedings().actedUnderDrafts())
                .extracting(row -> row.what() + " " + row.draft().version() + " "
                        + row.thing().getLeastSignificantBits())
                .containsExactlyInAnyOrder("SESSION_BOOKED 1 " + (0x90 + 2), "PROVISION_RECORDED 1 " + 0x61);
    }

    @Test
    void edge_6_a_draft_that_comes_after_the_sealed_order_was_never_relied_on() {
        read.enteredAt(NOW.minusSeconds(8_000), version(2, OrderState.COURT_SEALED));
        read.enteredAt(NOW.minusSeconds(7_000), version(1, OrderState.DRAFT), superseded(1, 2));
        read.enteredAt(NOW.minusSeconds(6_000), booked(2, "2026-12-11T10:00"));
        assertThat(proceedings().actedUnderDrafts()).isEmpty();
    }

    @Test
    void edge_7_bookings_between_the_making_and_the_receipt_of_an_order_are_looked_at_again() {
        read.enteredAt(
                Instant.parse("2026-11-01T09:00:00Z"), booked(1, "2026-11-01T14:00"), booked(2, "2026-11-05T14:00"));
        read.enteredAt(Instant.parse("2026-11-06T09:00:00Z"), booked(3, "2026-12-05T14:00"));
        read.enteredAt(Instant.parse("2026-11-10T09:00:00Z"), version(2, OrderState.COURT_SEALED));
        read.enteredAt(Instant.parse("2026-11-11T09:00:00Z"), booked(4, "2026-12-06T14:00"));
        assertThat(bookings())
                .as("before it was made, held in ignorance, booked in ignorance, booked knowing")
                .containsExactly("2 false true", "3 false false");
    }

    @Test
    void edge_23_a_booking_that_a_provision_bars_is_shown_as_barred() {
        read.enteredAt(
                Instant.parse("2026-10-01T09:00:00Z"), booked(1, "2026-12-05T14:00"), booked(2, "2026-10-20T14:00"));
        read.enteredAt(
                Instant.parse("2026-11-10T09:00:00Z"),
                version(2, OrderState.COURT_SEALED),
                provision(2, ProvisionKind.NO_CONTACT));
        assertThat(bookings()).containsExactly("1 true false");
    }

    @Test
    void the_page_shows_all_of_it_in_words() {
        read.entered(attempted(1, TOM, new ContactRef(TOM, ContactKind.EMAIL, 1)));
        var times = new Times(LONDON);
        var page = ProceedingsPage.of(proceedings(), times, List.of(), List.of());
        assertThat(page.papers().served().getFirst().notNamed()).isEqualTo("Marie Łukasz-O'Neill");
        assertThat(page.papers().serviceLog()).isTrue();
        assertThat(ProceedingsPage.of(read.ask(CLINICIAN, new ProceedingsOf(COURT_CASE)), times, List.of(), List.of())
                        .papers()
                        .serviceLog())
                .isFalse();
    }

    private List<String> bookings() {
        return proceedings().bookingsToLookAt().stream()
                .map(row ->
                        row.session().getLeastSignificantBits() - 0x90 + " " + row.barred() + " " + row.beforeReceipt())
                .toList();
    }

    private Proceedings.Restriction restriction() {
        return proceedings().restrictions().getFirst();
    }

    private Proceedings.Direction direction() {
        return proceedings().directions().getFirst();
    }

    private static ServiceAttempted attempted(int n, PersonId to, @Nullable ContactRef contact) {
        return attempted(n, to, contact, DOCUMENT, ServiceMethod.POST);
    }

    private static ServiceAttempted attempted(
            int n, PersonId to, @Nullable ContactRef contact, DocumentId document, ServiceMethod method) {
        return new ServiceAttempted(
                COURT_CASE,
                new ServiceId(id(0x90 + n)),
                document,
                words("the statement"),
                to,
                method,
                contact,
                at(FIRST.atTime(9, 0)),
                LIAISON.id());
    }

    private static PersonRegistered born(PersonId person, String day, DatePrecision precision) {
        var name = new PersonName(Personal.of(person.subject(), "Child"), Personal.of(person.subject(), "Reed"));
        return new PersonRegistered(
                person,
                List.of(name),
                Confidential.NOBODY,
                Personal.of(person.subject(), day),
                precision,
                null,
                null,
                List.of(),
                List.of());
    }

    private static SessionBooked booked(int n, String local) {
        return new SessionBooked(
                new SessionId(id(0x90 + n)),
                CASE,
                Compartment.JOINT,
                SessionType.JOINT,
                at(java.time.LocalDateTime.parse(local)),
                60,
                null,
                null,
                List.of(MARIE, TOM),
                List.of(CLINICIAN.id()));
    }

    private static ProvisionRecorded provision(int version, ProvisionKind kind) {
        return new ProvisionRecorded(
                COURT_CASE,
                new ProvisionId(id(0x60 + version)),
                new OrderVersion(ORDER, version),
                kind,
                List.of(MARIE, TOM),
                LocalDate.of(2026, 11, version),
                null,
                words("as ordered"));
    }

    private static Personal words(String text) {
        return Personal.of(COURT_CASE.subject(), text);
    }
}
