package org.evenhand.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseFileQuery.OneCase;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.people.Confidential;
import org.evenhand.people.ConfidentialityBasis;
import org.evenhand.people.ContactKind;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonName;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.PagesForTests.Desk;
import org.evenhand.platform.asking.NothingToShow;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.record.AccessEvent.AccessDenied;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Id;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.sessions.CancelReason;
import org.evenhand.sessions.CancelledBy;
import org.evenhand.sessions.SessionEvent.SessionCancelled;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionQuery.OneSession;
import org.evenhand.sessions.SessionRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing of one parent's compartment reaches whoever works on the other side only: no word, no id, no count. */
class BetweenTheSidesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)(?::([^{}]|\\{[^}]*})+)?}");
    private static final Map<String, List<String>> OF_THE_FAMILY = Map.of(
            "caseFile", ids(Family.CASE),
            "person", ids(Family.ANNA, Family.BEN),
            "session", ids(Family.JOINT_SESSION, Family.BENS_SESSION),
            "note", ids(Family.JOINT_NOTE, Family.BENS_NOTE, Family.PROCESS_NOTE),
            "concern", ids(Family.BENS_CONCERN),
            "subject",
                    List.of(
                            Family.ANNA.subject().toString(),
                            Family.BEN.subject().toString()));

    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private MockMvc browser;
    private Desk desk;
    private Queries queries;

    @BeforeEach
    void open() {
        context.setServletContext(new MockServletContext());
        context.register(PagesForTests.class);
        context.refresh();
        browser = MockMvcBuilders.webAppContextSetup(context).build();
        desk = context.getBean(Desk.class);
        queries = context.getBean(Queries.class);
        tell(Family.BOTH_SIDES, Family.everything());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void edge_10_the_other_side_is_told_that_a_session_is_not_going_ahead_and_neither_who_nor_why() throws Exception {
        String page = "/sessions/" + Family.JOINT_SESSION.value();
        tell(
                Family.BOTH_SIDES,
                new SessionCancelled(
                        Family.JOINT_SESSION,
                        Family.CASE,
                        Compartment.JOINT,
                        CancelledBy.PARENT,
                        CancelReason.SAFETY,
                        26));

        assertThat(show(Family.BOTH_SIDES, page, MediaType.APPLICATION_JSON, 200))
                .contains("\"cancelledBy\":\"PARENT\"", "\"cancelReason\":\"SAFETY\"");
        assertThat(show(Family.ANNAS_SIDE, page, MediaType.APPLICATION_JSON, 200))
                .contains("\"cancelledBy\":null", "\"cancelReason\":\"NOT_GOING_AHEAD\"")
                .doesNotContain("SAFETY");
        for (String shown : List.of(
                page, "/cases/" + Family.CASE.value(), "/cases/" + Family.CASE.value() + "/timeline", "/today")) {
            assertThat(show(Family.ANNAS_SIDE, shown, MediaType.TEXT_HTML, 200))
                    .as(shown)
                    .doesNotContain("Safety", "cancelled by", "Cancelled by");
            assertThat(show(Family.ANNAS_SIDE, shown, MediaType.APPLICATION_JSON, 200))
                    .as(shown)
                    .doesNotContain("SAFETY", "\"cancelledBy\":\"");
        }
    }

    @Test
    void every_page_and_its_json_keeps_bens_side_from_whoever_works_for_anna() throws Exception {
        var shownAtAll = new TreeSet<String>();
        for (String page : pages().toList()) {
            for (MediaType type : List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)) {
                desk.actor.set(Family.ANNAS_SIDE);
                var response = browser.perform(get(URI.create(page)).accept(type))
                        .andReturn()
                        .getResponse();
                String shown = response.getContentAsString(UTF_8);
                assertThat(response.getStatus()).as(page).isIn(200, 302, 303, 404);
                assertThat(secretsBesides(page)).as("%s as %s", page, type).noneMatch(secret -> tells(shown, secret));
                assertThat(shown).as(page).doesNotContain("??");
                if (response.getStatus() == 200) {
                    shownAtAll.add(page);
                }
            }
        }
        assertThat(shownAtAll)
                .as("not everything is missing")
                .hasSizeGreaterThan(20)
                .contains(
                        casePage(),
                        casePage() + "/timeline",
                        casePage() + "/safeguarding",
                        casePage() + "/screenings/" + Family.ANNA.value(),
                        "/people/" + Family.BEN.value(),
                        "/sessions/" + Family.JOINT_SESSION.value(),
                        "/notes/" + Family.JOINT_NOTE.value());
    }

    /** As a word of its own: a form may offer {@code B_CONSENT_WITHDRAWN} to whoever asks for anything. */
    private static boolean tells(String shown, String secret) {
        return Pattern.compile("\\b" + Pattern.quote(secret) + "\\b")
                .matcher(shown)
                .find();
    }

    /** What is typed into the address may come back as it was typed; it tells nothing. */
    private static Stream<String> secretsBesides(String page) {
        return Family.BENS_SECRETS.stream().filter(secret -> !page.contains(secret));
    }

    @Test
    void whoever_works_for_both_sees_both_and_the_case_names_each_side() throws Exception {
        String shown = show(Family.BOTH_SIDES, casePage(), MediaType.TEXT_HTML, 200);
        assertThat(shown)
                .contains(
                        "Parent A – Anna Archer", "Parent B – Ben Brandt", "Ormskirk", "ring his sister", "cellar room")
                .contains("Withdrawn", "Clear, with monitoring", "my own countertransference");
    }

    @Test
    void annas_side_still_sees_what_is_shared() throws Exception {
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Parent B – Ben Brandt", "1 Open Street", "Both spoke of the school")
                .as("an older open address would tell where he used to be")
                .doesNotContain("Old Road 2")
                .as("a colleague's process notes")
                .doesNotContain("countertransference");
    }

    @Test
    void whoever_works_for_ben_sees_his_concern_as_a_task_and_what_was_done() throws Exception {
        assertThat(show(Family.BOTH_SIDES, casePage() + "/safeguarding", MediaType.TEXT_HTML, 200))
                .contains("he was followed to the bus", "Harm to a child", "she said he drinks");
        assertThat(show(Family.BOTH_SIDES, "/concerns/" + Family.BENS_CONCERN.value(), MediaType.TEXT_HTML, 200))
                .contains("he was followed to the bus", "the school was rung", "Close the concern")
                .doesNotContain("??");
    }

    @Test
    void bens_own_pages_do_not_exist_for_annas_side() throws Exception {
        String missing = show(Family.ANNAS_SIDE, "/notes/" + UUID.randomUUID(), MediaType.TEXT_HTML, 404);
        for (String page : List.of(
                "/notes/" + Family.BENS_NOTE.value(),
                "/notes/" + Family.PROCESS_NOTE.value(),
                "/sessions/" + Family.BENS_SESSION.value(),
                "/concerns/" + Family.BENS_CONCERN.value(),
                casePage() + "/screenings/" + Family.BEN.value(),
                casePage() + "/consents/" + Family.BEN.value())) {
            assertThat(show(Family.ANNAS_SIDE, page, MediaType.TEXT_HTML, 404))
                    .as(page)
                    .isEqualTo(missing);
            assertThat(show(Family.ANNAS_SIDE, page, MediaType.APPLICATION_JSON, 404))
                    .doesNotContain("Ben");
        }
    }

    @Test
    void without_an_allocation_a_case_does_not_exist_and_is_in_no_list() throws Exception {
        String missing = show(Family.OUTSIDER, "/cases/" + UUID.randomUUID(), MediaType.TEXT_HTML, 404);
        assertThat(show(Family.OUTSIDER, casePage(), MediaType.TEXT_HTML, 404)).isEqualTo(missing);
        assertThat(show(Family.OUTSIDER, "/cases/not-an-id", MediaType.TEXT_HTML, 404))
                .isEqualTo(missing);
        assertThat(show(Family.OUTSIDER, "/cases", MediaType.TEXT_HTML, 200)).doesNotContain("Archer", "Brandt");
        assertThat(show(Family.OUTSIDER, "/cases", MediaType.APPLICATION_JSON, 200))
                .isEqualTo("{\"cases\":[]}");
    }

    /** A group is the staff's to plan, and who sits in it is nevertheless each member's own. */
    @Test
    void who_comes_to_a_group_is_shown_to_their_own_side_only() throws Exception {
        var mixed = new SessionId(UUID.randomUUID());
        var bensGroup = new SessionId(UUID.randomUUID());
        tell(Family.BOTH_SIDES, Family.group(mixed, Family.ANNA, Family.BEN), Family.group(bensGroup, Family.BEN));
        String inTheList = jsonOfSession(show(Family.ANNAS_SIDE, casePage(), MediaType.APPLICATION_JSON, 200), mixed);
        assertThat(inTheList)
                .contains(Family.ANNA.value().toString())
                .doesNotContain(Family.BEN.value().toString());
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.APPLICATION_JSON, 200))
                .doesNotContain(bensGroup.value().toString());
        assertThat(taking(Family.ANNAS_SIDE, mixed)).containsExactly(Family.ANNA);
        assertThat(taking(Family.BOTH_SIDES, mixed)).containsExactly(Family.ANNA, Family.BEN);
        assertThat(jsonOfSession(show(Family.BOTH_SIDES, casePage(), MediaType.APPLICATION_JSON, 200), mixed))
                .contains(Family.ANNA.value().toString(), Family.BEN.value().toString());
    }

    private List<PersonId> taking(Actor actor, SessionId session) {
        desk.actor.set(actor);
        return queries.ask(new OneSession(session)).people().stream()
                .map(SessionRecord.TakesPart::person)
                .toList();
    }

    /** The line of one session in the case's answer. */
    private static String jsonOfSession(String answer, SessionId session) {
        int from = answer.indexOf(session.value().toString());
        assertThat(from).as("the session is in the list").isPositive();
        int to = answer.indexOf("\"session\":", from);
        return answer.substring(from, to < 0 ? answer.indexOf(']', answer.indexOf('[', from)) : to);
    }

    @Test
    void a_conflict_of_interest_cuts_access_at_once() throws Exception {
        show(Family.BOTH_SIDES, casePage(), MediaType.TEXT_HTML, 200);
        tell(Actor.SYSTEM, new ConflictRecorded(Family.CASE, Family.BOTH_SIDES.id(), ConflictKind.PARTY));
        tell(Actor.SYSTEM, new ConflictRecorded(Family.CASE, Family.MANAGER.id(), ConflictKind.RELATIVE));
        show(Family.BOTH_SIDES, casePage(), MediaType.TEXT_HTML, 404);
        show(Family.BOTH_SIDES, "/sessions/" + Family.JOINT_SESSION.value(), MediaType.TEXT_HTML, 404);
        assertThat(show(Family.BOTH_SIDES, "/cases", MediaType.APPLICATION_JSON, 200))
                .isEqualTo("{\"cases\":[]}");
        assertThat(show(Family.MANAGER, "/cases", MediaType.APPLICATION_JSON, 200))
                .isEqualTo("{\"cases\":[]}");
    }

    @Test
    void an_auditor_sees_that_there_is_a_case_and_nobodys_name() throws Exception {
        assertThat(show(Family.AUDITOR, "/cases", MediaType.APPLICATION_JSON, 200))
                .contains(Family.CASE.value().toString())
                .doesNotContain("Archer", "Brandt");
        show(Family.AUDITOR, casePage(), MediaType.TEXT_HTML, 404);
        show(Family.LIAISON, casePage(), MediaType.TEXT_HTML, 404);
    }

    @Test
    void a_refuge_closes_every_detail_to_the_other_side_also_those_recorded_before() throws Exception {
        tell(Family.BOTH_SIDES, new RefugeMarked(Family.ANNA, LocalDate.of(2026, 11, 1), RefugeBasis.TOLD_BY_PERSON));
        assertThat(show(Family.BOTH_SIDES, casePage(), MediaType.TEXT_HTML, 200))
                .contains("1 Open Street", "In a refuge");
        String managers = show(Family.MANAGER, "/people/" + Family.ANNA.value(), MediaType.TEXT_HTML, 200);
        assertThat(managers).doesNotContain("1 Open Street", "refuge");
    }

    /** Edge case 15: a confidential new surname is as an address is, and its bearer is still called something. */
    @Test
    void a_confidential_name_is_shown_to_its_own_side_only() throws Exception {
        tell(Family.BOTH_SIDES, renamed("Underhill", Confidential.FROM_OTHER_PARTIES));
        for (String page : pages().toList()) {
            for (MediaType type : List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)) {
                for (Actor other : List.of(Family.ANNAS_SIDE, Family.MANAGER, Family.OUTSIDER)) {
                    assertThat(shown(other, page, type))
                            .as("%s as %s", page, type)
                            .doesNotContain("Underhill");
                }
            }
        }
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Parent B – Ben Brandt");
        assertThat(show(Family.BOTH_SIDES, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Parent B – Ben Underhill")
                .doesNotContain("Ben Brandt");
        assertThat(show(Family.BOTH_SIDES, "/people/" + Family.BEN.value(), MediaType.TEXT_HTML, 200))
                .contains("Ben Underhill", "Ben Brandt", "Who may not know it?")
                .doesNotContain("??");
    }

    @Test
    void protection_closes_a_name_that_was_taken_openly_and_saying_it_again_keeps_a_former_one() throws Exception {
        tell(Family.BOTH_SIDES, renamed("Underhill", Confidential.NOBODY));
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Ben Underhill");
        tell(
                Family.BOTH_SIDES,
                new ConfidentialityFlagged(Family.BEN, ConfidentialityBasis.C8_FILED, LocalDate.of(2026, 11, 2)));
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Ben Brandt")
                .doesNotContain("Underhill");
        // A deadname: the registered one is said again to be confidential, and the new one to be open.
        tell(
                Family.BOTH_SIDES,
                renamed("Brandt", Confidential.FROM_OTHER_PARTIES),
                renamed("Underhill", Confidential.NOBODY));
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Ben Underhill")
                .doesNotContain("Brandt");
        assertThat(show(Family.BOTH_SIDES, "/people/" + Family.BEN.value(), MediaType.TEXT_HTML, 200))
                .contains("Ben Brandt");
    }

    @Test
    void whoever_has_no_open_name_is_called_by_none() throws Exception {
        tell(Family.BOTH_SIDES, renamed("Brandt", Confidential.FROM_OTHER_PARTIES));
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Parent B – Name withheld")
                .doesNotContain("Brandt");
        assertThat(show(Family.BOTH_SIDES, casePage(), MediaType.TEXT_HTML, 200))
                .contains("Parent B – Ben Brandt");
    }

    private static NameChanged renamed(String family, Confidential confidential) {
        return new NameChanged(
                Family.BEN,
                new PersonName(Family.of(Family.BEN, "Ben"), Family.of(Family.BEN, family)),
                NameKind.DEED_POLL,
                LocalDate.ofInstant(Family.NOW, java.time.ZoneOffset.UTC),
                null,
                confidential);
    }

    private String shown(Actor actor, String page, MediaType type) throws Exception {
        desk.actor.set(actor);
        return browser.perform(get(page).accept(type))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void protecting_somebodys_details_closes_those_that_were_open_before() throws Exception {
        String bensPage = "/people/" + Family.BEN.value();
        tell(
                Family.BOTH_SIDES,
                new ContactDetailsSet(
                        Family.BEN,
                        ContactKind.EMAIL,
                        Personal.of(Family.BEN.subject(), "ben@open.example"),
                        Confidential.NOBODY,
                        LocalDate.of(2026, 11, 1)));
        assertThat(show(Family.ANNAS_SIDE, bensPage, MediaType.TEXT_HTML, 200)).contains("ben@open.example");
        tell(
                Family.BOTH_SIDES,
                new ConfidentialityFlagged(Family.BEN, ConfidentialityBasis.C8_FILED, LocalDate.of(2026, 11, 2)));
        assertThat(show(Family.ANNAS_SIDE, bensPage, MediaType.TEXT_HTML, 200)).doesNotContain("ben@open.example");
        assertThat(show(Family.BOTH_SIDES, bensPage, MediaType.TEXT_HTML, 200)).contains("ben@open.example");
    }

    /** Edge case 16: two records of one human, and the refuge was said under the one that is not in the case. */
    @Test
    void a_refuge_on_a_linked_record_closes_what_stands_open_on_this_one() throws Exception {
        var other = new PersonId(UUID.randomUUID());
        var linked = new PersonsLinked(
                Family.BEN,
                Family.BEN,
                other,
                Family.of(Family.BEN, "same passport"),
                Family.MANAGER.id(),
                Family.BOTH_SIDES.id());
        tell(
                Family.BOTH_SIDES,
                new ContactDetailsSet(
                        Family.BEN,
                        ContactKind.EMAIL,
                        Family.of(Family.BEN, "ben@open.example"),
                        Confidential.NOBODY,
                        LocalDate.of(2026, 11, 1)),
                new PersonRegistered(
                        other,
                        List.of(new PersonName(Family.of(other, "Benno"), Family.of(other, "Brandt"))),
                        Confidential.NOBODY,
                        null,
                        DatePrecision.YEAR,
                        null,
                        null,
                        List.of(),
                        List.of()),
                new RefugeMarked(other, LocalDate.of(2026, 11, 2), RefugeBasis.TOLD_BY_PERSON));
        assertThat(show(Family.ANNAS_SIDE, casePage(), MediaType.TEXT_HTML, 200))
                .contains("ben@open.example");
        tell(Family.MANAGER, linked, linked.mirrored());
        for (String page : List.of(casePage(), "/people/" + Family.BEN.value())) {
            for (MediaType type : List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)) {
                assertThat(show(Family.ANNAS_SIDE, page, type, 200)).as(page).doesNotContain("ben@open.example");
            }
            assertThat(show(Family.BOTH_SIDES, page, MediaType.TEXT_HTML, 200)).contains("ben@open.example");
        }
        assertThat(show(Family.BOTH_SIDES, casePage(), MediaType.TEXT_HTML, 200))
                .contains("In a refuge");
    }

    @Test
    void a_reading_is_entered_before_its_answer_leaves_and_so_is_a_denial() {
        desk.actor.set(Family.ANNAS_SIDE);
        desk.entered.clear();
        queries.ask(new OneCase(Family.CASE));
        assertThatThrownBy(() -> queries.ask(new OneCase(new CaseFileId(UUID.randomUUID()))))
                .isInstanceOf(NothingToShow.class);
        assertThat(desk.entered).hasSize(2);
        assertThat(desk.entered.getFirst()).isInstanceOfSatisfying(RecordViewed.class, viewed -> {
            assertThat(viewed.reader()).isEqualTo(Family.ANNAS_SIDE.id());
            assertThat(viewed.caseFile()).isEqualTo(Family.CASE.value());
            assertThat(Set.copyOf(viewed.compartments()))
                    .contains(Compartment.of(Family.ANNA), Compartment.JOINT)
                    .doesNotContain(Compartment.of(Family.BEN));
        });
        assertThat(desk.entered.getLast()).isInstanceOf(AccessDenied.class);
    }

    @Test
    void if_the_reading_cannot_be_entered_nothing_is_shown() {
        desk.actor.set(Family.BOTH_SIDES);
        desk.broken = true;
        assertThatThrownBy(() -> queries.ask(new OneCase(Family.CASE))).hasMessage("the access log is away");
    }

    /** Every route, with the family's ids where it takes one and with each of several; a new page is looked at by itself. */
    private Stream<String> pages() {
        return context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .flatMap(BetweenTheSidesTest::addresses)
                .sorted();
    }

    private static Stream<String> addresses(String route) {
        Matcher variable = VARIABLE.matcher(route);
        if (!variable.find()) {
            return Stream.of(route);
        }
        return OF_THE_FAMILY
                .getOrDefault(variable.group(1), List.of(UUID.randomUUID().toString()))
                .stream()
                .flatMap(id -> addresses(variable.replaceFirst(Matcher.quoteReplacement(id))));
    }

    private static List<String> ids(Id... ids) {
        return Stream.of(ids).map(id -> id.value().toString()).toList();
    }

    private static String casePage() {
        return "/cases/" + Family.CASE.value();
    }

    private String show(Actor actor, String page, MediaType type, int status) throws Exception {
        desk.actor.set(actor);
        var response = browser.perform(get(page).accept(type)).andReturn().getResponse();
        assertThat(response.getStatus()).as("%s for %s", page, actor.role()).isEqualTo(status);
        return response.getContentAsString(UTF_8);
    }

    private void tell(Actor by, org.evenhand.record.Event... events) {
        PagesForTests.tell(context.getBean(RememberedRecord.class), context.getBean(Progress.class), by, events);
    }
}
