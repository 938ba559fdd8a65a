package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.platform.Family;
import org.evenhand.platform.PagesForTests;
import org.evenhand.platform.PagesForTests.Desk;
import org.evenhand.platform.RememberedRecord;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.record.AccessEvent.ExportMade;
import org.evenhand.record.AccessEvent.PermissionChanged;
import org.evenhand.record.AccessEvent.PrintMade;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.AccessEvent.SearchPerformed;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** What leaves is entered as what it is, before it leaves, and who answers for it reads it in words. */
class LeavingTest {

    private static final String CASE = "/cases/" + Family.CASE.value();

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
        desk.entered.clear();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_page_is_printed_by_its_own_route_and_by_no_other() throws Exception {
        assertThat(html(Family.BOTH_SIDES, CASE))
                .contains("Print this page", "name=\"print\"", "Nothing of this page is printed from here")
                .doesNotContain("ev-printing");
        assertThat(desk.entered).noneMatch(PrintMade.class::isInstance);
        desk.entered.clear();

        assertThat(html(Family.BOTH_SIDES, CASE + "?print=yes"))
                .contains("ev-printing", "It is entered that you print this page")
                .doesNotContain("name=\"print\"");
        assertThat(desk.entered.getFirst()).isInstanceOf(RecordViewed.class);
        assertThat(desk.entered)
                .filteredOn(PrintMade.class::isInstance)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(((PrintMade) each).caseFile()).isEqualTo(Family.CASE.value()));
    }

    @Test
    void what_cannot_be_entered_is_not_drawn_to_be_printed() {
        desk.broken = true;
        assertThatThrownBy(() -> html(Family.BOTH_SIDES, CASE + "?print=yes")).hasMessageContaining("access log");
    }

    @Test
    void data_of_who_reads_across_cases_leaves_and_that_of_who_works_there_is_a_look() throws Exception {
        json(Family.AUDITOR, "/retention/" + Family.BEN.subject());
        assertThat(desk.entered).hasSize(2);
        assertThat(desk.entered.getLast())
                .isEqualTo(new ExportMade(
                        Family.AUDITOR.id(),
                        "KeptAbout",
                        RetentionEvent.streamOf(Family.BEN.subject()),
                        Family.CASE.value(),
                        ExportMade.As.JSON));
        desk.entered.clear();
        json(Family.BOTH_SIDES, CASE);
        assertThat(desk.entered).noneMatch(ExportMade.class::isInstance);
    }

    @Test
    void who_answers_for_it_reads_every_kind_in_words_and_filters() throws Exception {
        html(Family.BOTH_SIDES, CASE + "?print=yes");
        desk.entered.add(new SearchPerformed(Family.LIAISON.id(), new StreamId(StreamType.SEARCH, Family.CASE), 3));
        desk.entered.add(new PermissionChanged(Family.MANAGER.id(), Role.AUDITOR, Role.SERVICE_MANAGER));
        desk.entered.add(new PermissionChanged(Family.MANAGER.id(), Role.SERVICE_MANAGER, null));
        while (desk.bases.size() < desk.entered.size()) {
            desk.bases.add("");
        }
        assertThat(html(Family.AUDITOR, "/access"))
                .contains("Printed", "3 found", "Auditor, now Service manager", "Service manager, now nothing")
                .doesNotContain("Archer", "Brandt", "??");
        assertThat(html(Family.AUDITOR, "/access?kind=SearchPerformed"))
                .contains("3 found")
                .doesNotContain("now nothing");
        assertThat(html(
                        Family.AUDITOR,
                        "/access?kind=PrintMade&who=" + Family.LIAISON.id().value()))
                .contains("Nothing of this kind");
        assertThat(status(Family.BOTH_SIDES, "/access", MediaType.TEXT_HTML)).isEqualTo(404);
    }

    @Test
    void a_conflict_of_interest_hides_who_looked_at_that_family() throws Exception {
        html(Family.BOTH_SIDES, CASE);
        String reference = "case-file …" + Family.CASE.value().toString().substring(32);
        assertThat(html(Family.AUDITOR, "/access")).contains(reference);
        tell(new ConflictRecorded(Family.CASE, Family.AUDITOR.id(), ConflictKind.RELATIVE));
        assertThat(html(Family.AUDITOR, "/access")).doesNotContain(reference);
    }

    private void tell(Event... events) {
        PagesForTests.tell(
                context.getBean(RememberedRecord.class), context.getBean(Progress.class), Family.BOTH_SIDES, events);
    }

    private String html(Actor actor, String path) throws Exception {
        return read(actor, path, MediaType.TEXT_HTML);
    }

    private void json(Actor actor, String path) throws Exception {
        read(actor, path, MediaType.APPLICATION_JSON);
    }

    private String read(Actor actor, String path, MediaType type) throws Exception {
        desk.actor.set(actor);
        var answer = browser.perform(get(path).accept(type)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(Actor actor, String path, MediaType type) throws Exception {
        desk.actor.set(actor);
        return browser.perform(get(path).accept(type)).andReturn().getResponse().getStatus();
    }
}
