package org.evenhand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.ApplicationForm;
import org.evenhand.court.ApplicationId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.AddParty;
import org.evenhand.court.CourtCommand.CheckPages;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.ListHearing;
import org.evenhand.court.CourtCommand.RecordApplication;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtCommand.RecordReporting;
import org.evenhand.court.CourtCommand.ServeDocument;
import org.evenhand.court.CourtRefusal.OtherFamilyNeedsConfirmation;
import org.evenhand.court.CourtRefusal.PageCheckRequired;
import org.evenhand.court.DirectionId;
import org.evenhand.court.DocumentId;
import org.evenhand.court.HearingId;
import org.evenhand.court.HearingMode;
import org.evenhand.court.HearingType;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyBound;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.court.Relief;
import org.evenhand.court.RestrictionId;
import org.evenhand.court.ServiceId;
import org.evenhand.court.ServiceMethod;
import org.evenhand.court.SupersededBecause;
import org.evenhand.identity.Staff;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.LocalTimeAmbiguous;
import org.evenhand.record.GeneralRefusal.LocalTimeDoesNotExist;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.evenhand.standalone.EvenhandTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The court's edge cases of DOMAIN.md §6, from the command bus through PostgreSQL to what the pages answer. */
@EvenhandTest
class CourtEdgeCasesTest {

    private static final String HASH = "ab".repeat(32);

    @LocalServerPort
    private int port;

    private final CourtDeskParts parts;
    private CourtDesk desk;
    private PersonId anna;
    private PersonId ben;

    record CourtDeskParts(Commands commands, Ids ids, Staff staff, Clock clock) {}

    @Autowired
    CourtEdgeCasesTest(Commands commands, Ids ids, Staff staff, Clock clock) {
        this.parts = new CourtDeskParts(commands, ids, staff, clock);
    }

    @BeforeEach
    void two_parents() {
        desk = new CourtDesk(parts.commands(), parts.ids(), parts.staff(), parts.clock(), port);
        anna = desk.person("Anna", "Invented", null);
        ben = desk.person("Ben", "Invented", null);
    }

    private CourtCaseId childrenCase(@Nullable CaseFileId caseFile) {
        return desk.courtCase(
                caseFile,
                CourtCaseType.C100,
                new Party(anna, PartyRole.APPLICANT),
                new Party(ben, PartyRole.RESPONDENT));
    }

    private OrderVersion version(OrderId order, int number) {
        return new OrderVersion(order, number);
    }

    private RecordProvision provision(
            CourtCaseId courtCase, OrderVersion version, ProvisionKind kind, PersonId... who) {
        return new RecordProvision(
                courtCase,
                new ProvisionId(desk.id()),
                version,
                kind,
                List.of(who),
                desk.today().minusDays(30),
                null,
                new Confided("as the order says"));
    }

    private RecordDirection direction(
            CourtCaseId courtCase, LocalDate made, @Nullable LocalDateTime due, @Nullable Integer days) {
        return new RecordDirection(
                courtCase,
                new DirectionId(desk.id()),
                null,
                PartyBound.THIS_SERVICE,
                new Confided("file the attendance statement"),
                made,
                due == null ? null : CourtDesk.clock(due),
                days,
                days == null ? null : LocalTime.of(16, 0));
    }

    @Test
    void edge_2_a_refuge_drops_nobody_from_service_and_shows_no_address() {
        CaseFileId family = desk.family(anna, ben);
        CourtCaseId courtCase = childrenCase(family);
        for (PersonId person : List.of(anna, ben)) {
            desk.does(
                    "liaison",
                    new SetContactDetails(
                            person,
                            ContactKind.ADDRESS,
                            new Confided("4 Hidden Row, Ormskirk"),
                            person.equals(ben) ? Confidential.FROM_OTHER_PARTIES : Confidential.NOBODY,
                            desk.today().minusDays(9)));
        }
        desk.does("liaison", new MarkRefuge(ben, desk.today().minusDays(2), RefugeBasis.COURT_FORM));
        var document = new DocumentId(desk.id());

        desk.isRefused(serve(courtCase, document, ServiceMethod.POST), new PageCheckRequired());
        desk.does("liaison", new CheckPages(courtCase, document, new Confided(HASH), 2, List.of(1, 2)));
        desk.does("liaison", serve(courtCase, document, ServiceMethod.POST));

        JsonNode seen = desk.proceedings(courtCase);
        assertThat(states(seen)).containsExactlyInAnyOrder("ATTEMPTED", "NO_SAFE_ROUTE");
        desk.does("liaison", serve(courtCase, document, ServiceMethod.BY_THE_COURT, ben));
        assertThat(states(desk.proceedings(courtCase)))
                .containsExactlyInAnyOrder("ATTEMPTED", "ANOTHER_WAY", "ATTEMPTED");
        assertThat(desk.proceedings(courtCase).toString()).doesNotContain("Ormskirk", "Hidden Row");
        assertThat(desk.page(courtCase))
                .doesNotContain("Ormskirk", "Hidden Row")
                .contains("the statement");
        assertThat(desk.read("clinician", "/court-cases/" + courtCase.value()).findValue("served"))
                .isEmpty();
    }

    private ServeDocument serve(CourtCaseId courtCase, DocumentId document, ServiceMethod method, PersonId... to) {
        return new ServeDocument(
                courtCase,
                new ServiceId(desk.id()),
                document,
                new Confided("the statement"),
                new Confided(HASH),
                List.of(to),
                method,
                CourtDesk.clock(desk.now().minusMinutes(5)));
    }

    private static List<String> states(JsonNode seen) {
        return seen.findValue("served").findValues("services").stream()
                .flatMap(JsonNode::valueStream)
                .map(service -> service.get("state").asString())
                .toList();
    }

    @Test
    void edge_4_two_court_cases_of_one_family_are_both_linked_and_an_order_in_one_opens_nothing_in_the_other() {
        CaseFileId family = desk.family(anna, ben);
        CourtCaseId children = childrenCase(family);
        CourtCaseId protection = desk.courtCase(
                family,
                CourtCaseType.FL401,
                new Party(ben, PartyRole.APPLICANT),
                new Party(anna, PartyRole.RESPONDENT));
        var version = version(new OrderId(desk.id()), 1);
        desk.order(children, version, OrderState.COURT_SEALED, desk.today().minusDays(9), null, null);
        desk.does("liaison", provision(children, version, ProvisionKind.DISCLOSURE));

        JsonNode one = desk.proceedings(children);
        JsonNode other = desk.proceedings(protection);
        for (JsonNode each : List.of(one, other)) {
            assertThat(each.findValue("caseFiles").toString())
                    .contains(family.value().toString());
        }
        assertThat(one.findValue("provisions")).hasSize(1);
        assertThat(other.findValue("provisions")).isEmpty();
        assertThat(other.findValue("orders")).isEmpty();
    }

    @Test
    void edge_5_one_court_case_of_two_families_links_people_and_not_two_sides() {
        PersonId cath = desk.person("Cath", "Invented", null);
        PersonId dan = desk.person("Dan", "Invented", null);
        CaseFileId first = desk.family(anna, ben);
        CaseFileId second = desk.family(ben, cath);
        CaseFileId stranger = desk.family(dan);
        CourtCaseId courtCase = desk.courtCase(
                first,
                CourtCaseType.C100,
                new Party(anna, PartyRole.APPLICANT),
                new Party(ben, PartyRole.RESPONDENT),
                new Party(cath, PartyRole.RESPONDENT));

        desk.does("liaison", new LinkCaseFile(courtCase, second, false));
        desk.isRefused(new LinkCaseFile(courtCase, stranger, false), new OtherFamilyNeedsConfirmation(stranger));
        desk.does("liaison", new LinkCaseFile(courtCase, stranger, true));

        JsonNode seen = desk.proceedings(courtCase);
        assertThat(seen.findValue("caseFiles")).hasSize(3);
        assertThat(seen.findValue("parties")
                        .valueStream()
                        .map(party -> party.get("role").asString()))
                .containsExactly("APPLICANT", "RESPONDENT", "RESPONDENT");
    }

    @Test
    void edge_6_in_every_order_of_arrival_the_sealed_order_stands_and_the_draft_does_not() {
        var states = List.of(OrderState.DRAFT, OrderState.APPROVED, OrderState.COURT_SEALED);
        for (List<Integer> arrival : List.of(
                List.of(1, 2, 3),
                List.of(1, 3, 2),
                List.of(2, 1, 3),
                List.of(2, 3, 1),
                List.of(3, 1, 2),
                List.of(3, 2, 1))) {
            CourtCaseId courtCase = childrenCase(null);
            var order = new OrderId(desk.id());
            var here = new ArrayList<Integer>();
            for (int number : arrival) {
                OrderVersion before = here.stream()
                        .filter(earlier -> earlier < number)
                        .max(Integer::compare)
                        .map(earlier -> version(order, earlier))
                        .orElse(null);
                desk.order(
                        courtCase,
                        version(order, number),
                        states.get(number - 1),
                        desk.today().minusDays(9),
                        before,
                        null);
                here.add(number);
                if (here.equals(List.of(1))) {
                    assertThat(standings(desk.proceedings(courtCase))).isEqualTo("{1=DRAFT}");
                    desk.does("liaison", provision(courtCase, version(order, 1), ProvisionKind.NO_CONTACT));
                    assertThat(desk.proceedings(courtCase)
                                    .findValue("provisions")
                                    .findValue("inForce")
                                    .asBoolean())
                            .isFalse();
                }
            }
            JsonNode seen = desk.proceedings(courtCase);
            assertThat(standings(seen)).as("%s", arrival).isEqualTo("{1=SUPERSEDED, 2=SUPERSEDED, 3=IN_FORCE}");
            assertThat(seen.findValue("actedUnderDrafts")).hasSize(arrival.getFirst() == 1 ? 1 : 0);
        }
    }

    private static String standings(JsonNode seen) {
        var standings = new TreeMap<Integer, String>();
        seen.findValue("versions")
                .valueStream()
                .forEach(each -> standings.put(
                        each.get("version").get("version").asInt(),
                        each.get("standing").asString()));
        return standings.toString();
    }

    @Test
    void edge_7_a_variation_received_late_finds_the_bookings_and_leaves_what_staff_knew() {
        CaseFileId family = desk.family(anna, ben);
        CourtCaseId courtCase = childrenCase(family);
        var order = new OrderId(desk.id());
        long known = desk.order(
                courtCase,
                version(order, 1),
                OrderState.COURT_SEALED,
                desk.today().minusDays(30),
                null,
                null);
        var session = new SessionId(desk.id());
        desk.does(
                "clinician",
                new BookSession(
                        session,
                        family,
                        SessionType.INDIVIDUAL,
                        CourtDesk.clock(desk.today().plusDays(200).atTime(7, 10)),
                        50,
                        null,
                        null,
                        List.of(anna),
                        List.of(desk.staff("clinician"))));
        long received = desk.order(
                courtCase,
                version(order, 2),
                OrderState.COURT_SEALED,
                desk.today().minusDays(5),
                version(order, 1),
                SupersededBecause.VARIED);

        JsonNode seen = desk.proceedings(courtCase);
        assertThat(standings(seen)).isEqualTo("{1=SUPERSEDED, 2=IN_FORCE}");
        assertThat(seen.findValue("bookingsToLookAt").toString())
                .contains(session.value().toString());
        assertThat(then(courtCase, known))
                .as("what staff knew")
                .contains("IN_FORCE")
                .doesNotContain("SUPERSEDED");
        assertThat(then(courtCase, received)).contains("IN_FORCE", "SUPERSEDED");
    }

    private String then(CourtCaseId courtCase, long step) {
        return desk.read("auditor", "/audit/court-cases/" + courtCase.value() + "?clock=recorded&step=" + step)
                .findValue("orders")
                .toString();
    }

    @Test
    void edge_8_a_slip_corrected_is_a_new_version_of_the_same_order_and_says_why() {
        CourtCaseId courtCase = childrenCase(null);
        var order = new OrderId(desk.id());
        LocalDate made = desk.today().minusDays(9);
        desk.order(courtCase, version(order, 1), OrderState.COURT_SEALED, made, null, null);
        long corrected = desk.order(
                courtCase,
                version(order, 2),
                OrderState.COURT_SEALED,
                made,
                version(order, 1),
                SupersededBecause.SLIP_RULE);

        JsonNode seen = desk.proceedings(courtCase);
        assertThat(seen.findValue("orders")).hasSize(1);
        assertThat(standings(seen)).isEqualTo("{1=SUPERSEDED, 2=IN_FORCE}");
        assertThat(seen.findValue("versions").get(1).get("end").get("because").asString())
                .isEqualTo("SLIP_RULE");
        assertThat(then(courtCase, corrected)).contains("SUPERSEDED", "IN_FORCE");
    }

    @Test
    void edge_11_four_pm_five_working_days_later_by_the_courts_calendar_and_its_clock() {
        CourtCaseId courtCase = childrenCase(null);
        desk.does("liaison", direction(courtCase, LocalDate.of(2026, 3, 26), null, 5));
        desk.does("liaison", direction(courtCase, LocalDate.of(2026, 10, 22), null, 5));
        assertThat(desk.proceedings(courtCase).findValue("directions").findValuesAsString("dueAt"))
                .as("summer time, then winter time")
                .containsExactly("2026-04-02T15:00:00Z", "2026-10-29T16:00:00Z");
        assertThat(desk.page(courtCase)).contains("2 April 2026", "29 October 2026");

        desk.isRefused(hearing(courtCase, "2027-03-28T01:30"), new LocalTimeDoesNotExist("startsAt"));
        desk.isRefused(hearing(courtCase, "2026-10-25T01:30"), new LocalTimeAmbiguous("startsAt"));
    }

    private ListHearing hearing(CourtCaseId courtCase, String local) {
        return new ListHearing(
                courtCase,
                new HearingId(desk.id()),
                HearingType.DRA,
                CourtDesk.clock(LocalDateTime.parse(local)),
                60,
                "Family Court at Invented Quay",
                HearingMode.VIDEO,
                List.of());
    }

    @Test
    void a_direction_whose_time_has_passed_is_noticed_by_itself() {
        CourtCaseId courtCase = childrenCase(null);
        LocalDate made = desk.today().minusDays(20);
        desk.does("liaison", direction(courtCase, made, made.plusDays(9).atTime(16, 0), null));
        assertThat(desk.proceedings(courtCase).findValue("directions").findValuesAsString("state"))
                .containsExactly("MISSED");
        for (int time = 0; time < 300 && !noticed(courtCase); time++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(noticed(courtCase)).isTrue();
    }

    private boolean noticed(CourtCaseId courtCase) {
        JsonNode at = desk.proceedings(courtCase).findValue("directions").findValue("missedNotedAt");
        return at != null && !at.isNull();
    }

    @Test
    void edge_14_a_restriction_lasts_until_the_youngest_is_18_and_longer_for_a_sibling_born_later() {
        CourtCaseId courtCase = childrenCase(null);
        PersonId ella = desk.person("Ella", "Invented", "2015-06-15");
        desk.does("liaison", new AddParty(courtCase, new Party(ella, PartyRole.CHILD)));
        var version = version(new OrderId(desk.id()), 1);
        desk.order(courtCase, version, OrderState.COURT_SEALED, desk.today().minusDays(9), null, null);
        desk.does(
                "liaison",
                new RecordReporting(
                        courtCase,
                        new RestrictionId(desk.id()),
                        version,
                        desk.today().minusDays(9),
                        null,
                        new Confided("no names")));
        assertThat(ends(courtCase)).isEqualTo("2033-06-15");

        PersonId baby = desk.person("Baby", "Invented", "2024-02-29");
        desk.does("liaison", new AddParty(courtCase, new Party(baby, PartyRole.CHILD)));
        assertThat(ends(courtCase)).isEqualTo("2042-03-01");
    }

    private String ends(CourtCaseId courtCase) {
        return desk.proceedings(courtCase)
                .findValue("restrictions")
                .findValue("ends")
                .asString();
    }

    @Test
    void an_application_without_leave_is_marked_across_court_cases_whichever_comes_first() {
        CourtCaseId earlier = childrenCase(null);
        CourtCaseId later = childrenCase(null);
        var version = version(new OrderId(desk.id()), 1);
        desk.order(earlier, version, OrderState.COURT_SEALED, desk.today().minusDays(30), null, null);

        desk.does("liaison", application(later));
        assertThat(leaveRequired(later)).isFalse();
        desk.does("liaison", provision(earlier, version, ProvisionKind.S91_14, ben));
        assertThat(leaveRequired(later)).isTrue();

        CourtCaseId latest = childrenCase(null);
        desk.does("liaison", application(latest));
        assertThat(leaveRequired(latest)).isTrue();
    }

    private RecordApplication application(CourtCaseId courtCase) {
        return new RecordApplication(
                courtCase,
                new ApplicationId(desk.id()),
                ApplicationForm.C100,
                ben,
                desk.today().minusDays(3),
                List.of(Relief.LIVE_WITH),
                null);
    }

    private boolean leaveRequired(CourtCaseId courtCase) {
        return desk.proceedings(courtCase)
                .findValue("applications")
                .findValue("leaveRequired")
                .asBoolean();
    }
}
