package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.platform.Family;
import org.evenhand.platform.PagesForTests;
import org.evenhand.platform.PagesForTests.Desk;
import org.evenhand.platform.RememberedRecord;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Attempt;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.privacy.RetentionEvent.ErasureBegun;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureFailed;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.privacy.RetentionEvent.ErasureVerified;
import org.evenhand.privacy.RetentionEvent.LegalHoldLifted;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.privacy.RetentionEvent.RetentionRuleApplied;
import org.evenhand.privacy.RetentionQuery.KeptAbout;
import org.evenhand.privacy.RetentionQuery.RetentionRegister;
import org.evenhand.privacy.RetentionRefusal.HoldStands;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** What those who answer for keeping and erasing are shown, and what everybody else is not. */
class ReadingWhatIsKeptTest {

    private static final Actor OFFICER = new Actor(new StaffId(new UUID(9, 1)), Role.PRIVACY_OFFICER);
    private static final Subject BEN = Family.BEN.subject();
    private static final Subject CASE = Family.CASE.subject();
    private static final ErasureId ERASURE = new ErasureId(new UUID(9, 2));
    private static final HoldId HOLD = new HoldId(new UUID(9, 3));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

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
    void what_is_held_is_counted_by_whose_keys_it_is_under() {
        assertThat(kept(BEN).holdings())
                .as("the joint note is the case file's")
                .filteredOn(each -> each.kind().equals("note"))
                .extracting(KeptData.Holding::streams)
                .containsExactly(1L);
        assertThat(kept(CASE).holdings())
                .filteredOn(each -> each.kind().equals("note"))
                .extracting(KeptData.Holding::streams)
                .containsExactly(2L);
        assertThat(kept(CASE).concerned()).extracting(KeptData.Concerned::name).contains("Ben Brandt", "Anna Archer");
    }

    @Test
    void the_longest_rule_keeps_it_and_a_hold_stands_above_every_rule() {
        assertThat(kept(BEN).state()).isEqualTo(KeptData.State.NO_RULE);
        tell(rule("adult-8-after-last-contact", TODAY.minusDays(1)));
        assertThat(kept(BEN).state()).isEqualTo(KeptData.State.DUE);
        tell(rule("mental-health-20-after-last-contact", TODAY.plusYears(3)));
        assertThat(kept(BEN).state()).isEqualTo(KeptData.State.KEPT);
        assertThat(kept(BEN).keptUntil()).isEqualTo(TODAY.plusYears(3));
        tell(held());
        assertThat(kept(BEN).state()).isEqualTo(KeptData.State.HELD);
        tell(new LegalHoldLifted(BEN, HOLD, Personal.of(BEN, "closed-7"), OFFICER.id()));
        assertThat(kept(BEN).state()).isEqualTo(KeptData.State.KEPT);
        assertThat(kept(BEN).holds()).singleElement().satisfies(hold -> {
            assertThat(hold.liftRef()).isEqualTo("closed-7");
            assertThat(hold.liftedBy()).isEqualTo(OFFICER.id());
        });
    }

    @Test
    void on_whose_word_a_hold_rests_is_no_auditors() throws Exception {
        tell(held(), new LegalHoldLifted(BEN, HOLD, Personal.of(BEN, "closed-7"), OFFICER.id()), held());
        String authority = kept(BEN).holds().getFirst().authorityRef();
        assertThat(authority).isNotNull();
        for (String path : List.of("/retention", "/retention/" + BEN)) {
            assertThat(json(OFFICER, path)).contains(authority);
            assertThat(json(Family.AUDITOR, path)).doesNotContain(authority, "closed-7");
        }
    }

    @Test
    void edge_13_who_was_seventeen_at_the_end_is_kept_a_year_longer_and_the_joint_record_with_them() {
        tell(rule("child-to-25th-birthday", LocalDate.of(2033, 12, 31)));
        assertThat(kept(BEN).keptUntil()).isEqualTo("2033-12-31");
        tell(rule("child-to-26th-birthday", LocalDate.of(2034, 12, 31)));
        assertThat(kept(BEN).keptUntil()).isEqualTo("2034-12-31");
        assertThat(kept(CASE).concerned())
                .filteredOn(each -> each.subject().equals(BEN))
                .extracting(KeptData.Concerned::keptUntil)
                .containsExactly(LocalDate.of(2034, 12, 31));
    }

    @Test
    void the_register_lists_what_is_past_its_time_held_and_asked_for() {
        assertThat(register().due()).isEmpty();
        tell(rule("adult-8-after-last-contact", TODAY.plusDays(364)), held(), requested());
        assertThat(register().due()).singleElement().satisfies(due -> {
            assertThat(due.subject()).isEqualTo(BEN);
            assertThat(due.name()).isEqualTo("Ben Brandt");
            assertThat(due.held()).isTrue();
            assertThat(due.asked()).isTrue();
        });
        assertThat(register().holds()).hasSize(1);
        assertThat(register().requests()).singleElement().satisfies(asked -> {
            assertThat(asked.due()).isEqualTo(TODAY.plusMonths(1));
            assertThat(asked.state()).isEqualTo(ErasureState.REQUESTED);
        });
        tell(rule("adult-8-after-last-contact", TODAY.plusDays(366)));
        assertThat(register().due()).isEmpty();
        tell(refused());
        assertThat(register().requests()).isEmpty();
    }

    @Test
    void each_step_of_an_erasure_is_shown_with_what_it_rested_on() throws Exception {
        tell(
                rule("adult-8-after-last-contact", TODAY.minusDays(1)),
                requested(),
                refused(),
                new ErasureDecided(BEN, ERASURE, ErasureOutcome.GRANTED, List.of(BEN), List.of(), OFFICER.id()));
        assertThat(kept(BEN).erasures().getFirst().state()).isEqualTo(ErasureState.GRANTED);
        assertThat(html(OFFICER, "/retention/" + BEN, 200))
                .contains("Article 17(3)(b)", "Destroy the keys", "type=\"password\"", "22 December 2026");
        tell(
                new ErasureBegun(BEN, ERASURE, ErasureGround.B_CONSENT_WITHDRAWN, List.of(BEN), OFFICER.id()),
                new ErasureExecuted(BEN, ERASURE, List.of(BEN), "erasing:1"),
                new ErasureFailed(BEN, ERASURE, List.of(ErasureCheck.VIEWS_EMPTY), "verifying:1"));
        assertThat(kept(BEN).erasures().getFirst().state()).isEqualTo(ErasureState.FAILED);
        assertThat(register().requests()).as("a failure still waits").hasSize(1);
        tell(new ErasureVerified(BEN, ERASURE, List.of(ErasureCheck.values()), "verifying:2"));
        assertThat(kept(BEN).state()).isEqualTo(KeptData.State.ERASED);
        assertThat(kept(BEN).name()).isEqualTo("erased");
        assertThat(register().due()).as("what is gone is not due").isEmpty();
        assertThat(html(OFFICER, "/retention/" + BEN, 200))
                .contains("Nothing left on any page", "Verify again")
                .doesNotContain("Destroy the keys", "Brandt");
    }

    @Test
    void an_auditor_reads_references_and_may_decide_nothing() throws Exception {
        tell(rule("adult-8-after-last-contact", TODAY.minusDays(1)), held(), requested());
        for (String path : List.of("/retention", "/retention/" + BEN, "/retention/" + CASE)) {
            assertThat(html(Family.AUDITOR, path, 200))
                    .contains("…")
                    .doesNotContain("Brandt", "Archer", "<form class=", "Place a hold");
            assertThat(json(Family.AUDITOR, path)).doesNotContain("Brandt", "Archer");
        }
        assertThat(json(OFFICER, "/retention")).contains("\"subject\":\"" + BEN + "\"", "Ben Brandt");
    }

    @Test
    void nobody_else_learns_what_is_kept_or_that_somebody_asked() throws Exception {
        tell(rule("adult-8-after-last-contact", TODAY.minusDays(1)), requested());
        for (Actor actor : List.of(Family.BOTH_SIDES, Family.ANNAS_SIDE, Family.LIAISON, Family.MANAGER)) {
            html(actor, "/retention", 404);
            html(actor, "/retention/" + BEN, 404);
        }
        html(Family.AUDITOR, "/retention/" + BEN + "/erasures/new", 404);
        html(OFFICER, "/retention/person:" + new UUID(5, 5), 404);
        html(OFFICER, "/retention/nobody", 404);
        html(OFFICER, "/retention/" + Subject.SITE, 404);
    }

    @Test
    void whoever_hears_it_records_it_and_sees_what_they_recorded_and_nothing_more() throws Exception {
        tellAs(Family.BOTH_SIDES, requested());
        String page = "/retention/" + BEN + "/erasures/new";
        assertThat(html(Family.BOTH_SIDES, page, 200))
                .contains("Consent withdrawn", "22 December 2026", "Record the request");
        assertThat(html(Family.ANNAS_SIDE, page, 200))
                .contains("You have recorded no request about them")
                .doesNotContain("22 December 2026", "Brandt");
        tell(refused());
        assertThat(json(Family.BOTH_SIDES, page)).doesNotContain("REFUSED", "ART_17");
    }

    @Test
    void a_conflict_of_interest_closes_this_too() throws Exception {
        tell(rule("adult-8-after-last-contact", TODAY.minusDays(1)), held(), requested());
        html(OFFICER, "/retention/" + BEN, 200);
        tell(new ConflictRecorded(Family.CASE, OFFICER.id(), ConflictKind.RELATIVE));
        html(OFFICER, "/retention/" + BEN, 404);
        html(OFFICER, "/retention/" + CASE, 404);
        assertThat(json(OFFICER, "/retention")).doesNotContain(BEN.id().toString());
    }

    @Test
    void a_refusal_stands_on_the_form_that_was_sent() {
        tell(rule("adult-8-after-last-contact", TODAY.minusDays(1)), requested(), held());
        var attempt = new Attempt(
                new UUID(9, 8),
                "DecideErasure",
                Map.of(
                        "subject", List.of(BEN.toString()),
                        "erasure", List.of(ERASURE.value().toString()),
                        "outcome", List.of("GRANTED"),
                        "erased", List.of(BEN.toString())),
                List.of(new HoldStands()));
        KeptPage page = KeptPage.of(
                kept(BEN),
                true,
                new Forms(() -> new UUID(9, 9), Optional.of(attempt)),
                context.getBean(Staff.class),
                context.getBean(Times.class));
        assertThat(page.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).isEqualTo(new HoldStands().sentence()));
        assertThat(page.drawn().decide().get(ERASURE).holds("erased", BEN.toString()))
                .isTrue();
        assertThat(page.drawn().hold().problems()).isEmpty();
    }

    @Test
    void with_nothing_kept_the_page_says_so() throws Exception {
        assertThat(html(OFFICER, "/retention", 200))
                .contains("Nobody waits for an answer.", "Nothing is due.", "No hold.");
        assertThat(html(OFFICER, "/retention/" + BEN, 200))
                .contains(
                        "No rule applied: it is kept.", "Apply a rule", "NHS Records Management Code", "Place a hold");
    }

    private KeptData kept(Subject subject) {
        desk.actor.set(OFFICER);
        return context.getBean(Queries.class).ask(new KeptAbout(subject));
    }

    private KeptRegister register() {
        desk.actor.set(OFFICER);
        return context.getBean(Queries.class).ask(new RetentionRegister());
    }

    private static RetentionRuleApplied rule(String rule, LocalDate due) {
        return new RetentionRuleApplied(BEN, rule, "england-and-wales", due);
    }

    private static LegalHoldPlaced held() {
        return new LegalHoldPlaced(BEN, HOLD, HoldReason.COMPLAINT, Personal.of(BEN, "complaint-7"), OFFICER.id());
    }

    private static ErasureRequested requested() {
        return new ErasureRequested(BEN, ERASURE, ErasureGround.B_CONSENT_WITHDRAWN, TODAY, TODAY.plusMonths(1));
    }

    private static ErasureDecided refused() {
        return new ErasureDecided(
                BEN, ERASURE, ErasureOutcome.REFUSED, List.of(), List.of(ErasureException.ART_17_3_B), OFFICER.id());
    }

    private void tell(Event... events) {
        tellAs(Family.BOTH_SIDES, events);
    }

    private void tellAs(Actor by, Event... events) {
        PagesForTests.tell(context.getBean(RememberedRecord.class), context.getBean(Progress.class), by, events);
    }

    private String html(Actor actor, String path, int status) throws Exception {
        return read(actor, path, MediaType.TEXT_HTML, status);
    }

    private String json(Actor actor, String path) throws Exception {
        return read(actor, path, MediaType.APPLICATION_JSON, 200);
    }

    private String read(Actor actor, String path, MediaType type, int status) throws Exception {
        desk.actor.set(actor);
        var answer = browser.perform(get(path).accept(type)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
