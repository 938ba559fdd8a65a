package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.people.ConfidentialityBasis;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.platform.PagesForTests.Desk;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassEnded;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassReviewed;
import org.evenhand.privacy.BreakGlassGround;
import org.evenhand.privacy.BreakGlassId;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** What an emergency opens, until when, and what it never does. */
class SightUnderBreakGlassTest {

    private static final BreakGlassId GLASS = new BreakGlassId(new UUID(7, 7));
    private static final Actor SUPERVISOR = new Actor(new StaffId(new UUID(7, 8)), Role.SUPERVISOR);
    private static final Actor PRIVACY = new Actor(new StaffId(new UUID(7, 9)), Role.PRIVACY_OFFICER);

    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private MockMvc browser;
    private Desk desk;

    @BeforeEach
    void open() {
        context.setServletContext(new MockServletContext());
        context.register(PagesForTests.class);
        context.refresh();
        browser = MockMvcBuilders.webAppContextSetup(context).build();
        desk = context.getBean(Desk.class);
        tell(Family.everything());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void it_opens_the_case_and_the_sides_that_were_asked_for() throws Exception {
        tell(opened(Family.OUTSIDER, hours(4), Family.BEN));
        assertThat(html(Family.OUTSIDER, casePage(), 200)).contains("Parent A – Anna Archer", "Clear, with monitoring");
        assertThat(html(Family.OUTSIDER, "/notes/" + Family.BENS_NOTE.value(), 200))
                .contains("cellar room");
        assertThat(html(Family.OUTSIDER, "/concerns/" + Family.BENS_CONCERN.value(), 200))
                .contains("to the bus");
        html(Family.OUTSIDER, casePage() + "/screenings/" + Family.BEN.value(), 200);
        html(Family.OUTSIDER, casePage() + "/screenings/" + Family.ANNA.value(), 404);
    }

    @Test
    void without_a_side_it_opens_what_is_shared_and_no_word_of_ben() throws Exception {
        tell(opened(Family.OUTSIDER, hours(4)));
        assertThat(html(Family.OUTSIDER, "/notes/" + Family.JOINT_NOTE.value(), 200))
                .contains("spoke of the school");
        assertThat(Family.BENS_SECRETS).noneMatch(html(Family.OUTSIDER, casePage(), 200)::contains);
        html(Family.OUTSIDER, "/notes/" + Family.BENS_NOTE.value(), 404);
    }

    /** ADR 21: who hides from somebody is hidden from everybody who does not work with them. */
    @Test
    void it_never_opens_a_confidential_address_or_a_colleagues_process_notes() throws Exception {
        tell(
                opened(Family.OUTSIDER, hours(4), Family.BEN, Family.ANNA),
                opened(Family.ANNAS_SIDE, new BreakGlassId(new UUID(7, 6)), hours(4), Family.BEN),
                new ConfidentialityFlagged(Family.BEN, ConfidentialityBasis.C8_FILED, LocalDate.of(2026, 11, 2)));
        for (Actor reader : List.of(Family.OUTSIDER, Family.ANNAS_SIDE)) {
            for (String page : List.of(
                    casePage(),
                    "/people/" + Family.BEN.value(),
                    "/sessions/" + Family.BENS_SESSION.value(),
                    "/sessions/" + Family.JOINT_SESSION.value())) {
                for (MediaType type : List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)) {
                    assertThat(show(reader, page, type, 200))
                            .as("%s as %s", page, type)
                            .doesNotContain("Ormskirk", "Old Road", "countertransference");
                }
            }
            html(reader, "/notes/" + Family.PROCESS_NOTE.value(), 404);
        }
        assertThat(html(Family.BOTH_SIDES, "/people/" + Family.BEN.value(), 200))
                .as("whoever works with him knows where he is")
                .contains("Ormskirk");
    }

    @Test
    void it_puts_nothing_into_lists_of_work() throws Exception {
        tell(opened(Family.OUTSIDER, hours(4), Family.BEN));
        for (String page : List.of("/cases", "/today")) {
            assertThat(show(Family.OUTSIDER, page, MediaType.APPLICATION_JSON, 200))
                    .doesNotContain(Family.CASE.value().toString(), "Brandt", "Archer");
        }
    }

    @Test
    void its_time_ends_it_to_the_second_recorded_or_not() throws Exception {
        String missing = html(Family.OUTSIDER, "/cases/" + UUID.randomUUID(), 404);
        tell(opened(Family.OUTSIDER, Family.NOW, Family.BEN));
        assertThat(html(Family.OUTSIDER, casePage(), 404)).isEqualTo(missing);
        tell(opened(Family.OUTSIDER, new BreakGlassId(new UUID(7, 6)), Family.NOW.plusSeconds(1), Family.BEN));
        html(Family.OUTSIDER, casePage(), 200);
    }

    @Test
    void ended_before_its_time_it_opens_nothing() throws Exception {
        tell(opened(Family.OUTSIDER, hours(4), Family.BEN));
        html(Family.OUTSIDER, casePage(), 200);
        tell(new BreakGlassEnded(Family.CASE, GLASS, SUPERVISOR.id()));
        html(Family.OUTSIDER, casePage(), 404);
        html(Family.OUTSIDER, "/notes/" + Family.BENS_NOTE.value(), 404);
    }

    @Test
    void a_conflict_of_interest_closes_it_at_once() throws Exception {
        tell(opened(Family.OUTSIDER, hours(4), Family.BEN));
        tell(new ConflictRecorded(Family.CASE, Family.OUTSIDER.id(), ConflictKind.PARTY));
        html(Family.OUTSIDER, casePage(), 404);
        assertThat(show(Family.OUTSIDER, "/break-glass", MediaType.APPLICATION_JSON, 200))
                .doesNotContain(Family.CASE.value().toString());
    }

    @Test
    void every_reading_is_entered_under_it_and_one_that_needs_it_not_is_not() throws Exception {
        tell(
                opened(Family.OUTSIDER, hours(4), Family.BEN),
                opened(Family.BOTH_SIDES, new BreakGlassId(new UUID(7, 6)), hours(4), Family.BEN));
        desk.bases.clear();
        html(Family.OUTSIDER, casePage(), 200);
        html(Family.OUTSIDER, "/notes/" + Family.BENS_NOTE.value(), 200);
        assertThat(desk.bases).containsExactly(GLASS.basis(), GLASS.basis());
        desk.bases.clear();
        html(Family.BOTH_SIDES, casePage(), 200);
        assertThat(desk.bases).singleElement().asString().doesNotContain("break-glass");
    }

    @Test
    void those_who_answer_for_it_see_all_with_the_reason_an_auditor_without_and_colleagues_that_it_happened()
            throws Exception {
        tell(opened(Family.OUTSIDER, hours(4), Family.BEN));
        for (Actor overseer : List.of(SUPERVISOR, PRIVACY, Family.MANAGER)) {
            assertThat(html(overseer, "/break-glass", 200)).contains("he rang from the bridge", "Record the review");
        }
        assertThat(html(Family.AUDITOR, "/break-glass", 200))
                .contains("Immediate safety")
                .doesNotContain("bridge", "Record the review");
        assertThat(html(Family.BOTH_SIDES, "/break-glass", 200))
                .contains("Immediate safety")
                .doesNotContain("bridge", "Record the review", "End it now");
        assertThat(html(Family.ANNAS_SIDE, "/break-glass", 200))
                .as("somebody needed Ben's own records: not Anna's side's to know")
                .contains("Nobody has opened anything")
                .doesNotContain("bridge");
        assertThat(html(Family.OUTSIDER, "/break-glass", 200))
                .contains("he rang from the bridge", casePage(), "End it now")
                .doesNotContain("Record the review", "??");
        html(Family.LIAISON, "/break-glass", 404);
    }

    @Test
    void a_review_is_shown_with_who_made_it() throws Exception {
        tell(opened(Family.OUTSIDER, Family.NOW, Family.BEN));
        assertThat(html(SUPERVISOR, "/break-glass", 200)).contains("Not reviewed", "To be reviewed by");
        tell(new BreakGlassReviewed(
                Family.CASE, GLASS, PRIVACY.id(), false, Personal.of(Family.CASE.subject(), "could have waited")));
        assertThat(html(SUPERVISOR, "/break-glass", 200))
                .contains("Not justified", "could have waited", "Reviewed by")
                .doesNotContain("Record the review", "??");
    }

    @Test
    void whoever_reviews_it_sees_what_was_read_under_it() throws Exception {
        tell(opened(Family.OUTSIDER, hours(4), Family.BEN));
        html(Family.OUTSIDER, "/notes/" + Family.BENS_NOTE.value(), 200);
        html(Family.BOTH_SIDES, casePage(), 200);
        assertThat(html(SUPERVISOR, "/break-glass", 200)).contains("What was read (1)");
        assertThat(html(Family.OUTSIDER, "/break-glass", 200)).doesNotContain("What was read");
    }

    /** Edge case 12. */
    @Test
    void who_looks_at_a_colleagues_case_is_listed_and_the_colleague_who_tries_too() throws Exception {
        html(Family.BOTH_SIDES, casePage(), 200);
        desk.entered.clear();
        desk.bases.clear();
        tell(new ConflictRecorded(Family.CASE, Family.ANNAS_SIDE.id(), ConflictKind.PARTY));
        html(Family.BOTH_SIDES, casePage(), 200);
        html(Family.MANAGER, casePage(), 200);
        html(Family.ANNAS_SIDE, casePage(), 404);
        for (Actor reviewer : List.of(SUPERVISOR, PRIVACY, Family.AUDITOR)) {
            assertThat(html(reviewer, "/break-glass", 200))
                    .contains("Looks at a colleague", "Does not work there", "Shown nothing");
        }
        tell(new ConflictRecorded(Family.CASE, SUPERVISOR.id(), ConflictKind.RELATIVE));
        assertThat(html(SUPERVISOR, "/break-glass", 200)).doesNotContain("Looks at a colleague");
    }

    private static Instant hours(int hours) {
        return Family.NOW.plus(Duration.ofHours(hours));
    }

    private static BreakGlassOpened opened(Actor by, Instant until, PersonId... sides) {
        return opened(by, GLASS, until, sides);
    }

    private static BreakGlassOpened opened(Actor by, BreakGlassId id, Instant until, PersonId... sides) {
        var london = ZoneId.of("Europe/London");
        return new BreakGlassOpened(
                Family.CASE,
                id,
                by.id(),
                List.of(sides),
                BreakGlassGround.IMMEDIATE_SAFETY,
                Personal.of(Family.CASE.subject(), "he rang from the bridge"),
                new Moment(until, london),
                new Moment(until.plus(Duration.ofHours(72)), london));
    }

    private static String casePage() {
        return "/cases/" + Family.CASE.value();
    }

    private String html(Actor actor, String page, int status) throws Exception {
        return show(actor, page, MediaType.TEXT_HTML, status);
    }

    private String show(Actor actor, String page, MediaType type, int status) throws Exception {
        desk.actor.set(actor);
        var response = browser.perform(get(page).accept(type)).andReturn().getResponse();
        assertThat(response.getStatus()).as("%s for %s", page, actor.role()).isEqualTo(status);
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void tell(Event... events) {
        PagesForTests.tell(
                context.getBean(RememberedRecord.class), context.getBean(Progress.class), Actor.SYSTEM, events);
    }
}
