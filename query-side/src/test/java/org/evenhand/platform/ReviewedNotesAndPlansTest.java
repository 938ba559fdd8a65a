package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.ProvisionId;
import org.evenhand.outcomes.PlanEvent.PlanAgreed;
import org.evenhand.outcomes.PlanEvent.PlanBreached;
import org.evenhand.outcomes.PlanEvent.PlanDrafted;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanId;
import org.evenhand.outcomes.PlanItem;
import org.evenhand.outcomes.PlanMatter;
import org.evenhand.platform.PagesForTests.Desk;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteEvent.CountersignatureFellOverdue;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteReturned;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.RectificationRequested;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.RectificationId;
import org.evenhand.sessions.StrikeOutReason;
import org.evenhand.supervision.SupervisionEvent.SupervisionArranged;
import org.evenhand.supervision.SupervisionEvent.SupervisionHeld;
import org.evenhand.supervision.SupervisionForm;
import org.evenhand.supervision.SupervisionId;
import org.evenhand.supervision.SupervisionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** What becomes of a signed note and of a plan, as each reader sees it. */
class ReviewedNotesAndPlansTest {

    private static final Actor TRAINEE = new Actor(new StaffId(id(110)), Role.TRAINEE);
    private static final Actor SUPERVISOR = new Actor(new StaffId(id(111)), Role.SUPERVISOR);
    private static final NoteId TRAINEES = new NoteId(id(120));
    private static final NoteId MOVED = new NoteId(id(121));
    private static final PlanId PLAN = new PlanId(id(122));
    private static final Compartment ANNAS = Compartment.of(Family.ANNA);
    private static final Compartment BENS = Compartment.of(Family.BEN);

    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private MockMvc browser;

    @BeforeEach
    void open() {
        context.setServletContext(new MockServletContext());
        context.register(PagesForTests.class);
        context.refresh();
        browser = MockMvcBuilders.webAppContextSetup(context).build();
        tell(Family.everything());
        tell(
                allocated(60, TRAINEE, AllocationRole.TRAINEE),
                allocated(61, SUPERVISOR, AllocationRole.SUPERVISOR),
                new NoteStarted(TRAINEES, Family.CASE, Compartment.JOINT, null, NoteKind.PROGRESS, null, TRAINEE.id()),
                draft(1, "They argued about shoes."),
                signed(1));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_trainees_note_stands_in_the_supervisors_queue_until_it_is_countersigned() throws Exception {
        assertThat(show(SUPERVISOR, "/countersignatures"))
                .contains(TRAINEES.value().toString(), "Progress note")
                .doesNotContain("Overdue");
        assertThat(show(SUPERVISOR, "/notes/" + TRAINEES.value()))
                .contains("Awaits countersignature", "They argued about shoes.", "Return for revision");
        assertThat(show(Family.BOTH_SIDES, "/notes/" + TRAINEES.value())).doesNotContain("Return for revision");
        tell(new CountersignatureFellOverdue(
                TRAINEES, Family.CASE, Compartment.JOINT, 1, Family.at("2026-11-21T10:00")));
        assertThat(show(SUPERVISOR, "/countersignatures")).contains("Overdue");
        tell(new NoteCountersigned(TRAINEES, Family.CASE, Compartment.JOINT, 1, SUPERVISOR.id(), words("Well seen.")));
        assertThat(show(SUPERVISOR, "/countersignatures"))
                .doesNotContain(TRAINEES.value().toString());
        assertThat(show(Family.BOTH_SIDES, "/notes/" + TRAINEES.value()))
                .contains("Countersigned", "Well seen.")
                .doesNotContain("Overdue", "overdue");
    }

    @Test
    void nothing_of_a_returned_signature_is_lost_and_its_new_draft_is_the_authors_alone() throws Exception {
        tell(
                new NoteReturned(TRAINEES, Family.CASE, Compartment.JOINT, 1, SUPERVISOR.id(), words("Whose shoes?")),
                draft(2, "They argued about her shoes."));
        assertThat(show(TRAINEE, "/notes/" + TRAINEES.value()))
                .contains("They argued about her shoes.", "Whose shoes?", "Sign the note");
        assertThat(show(SUPERVISOR, "/notes/" + TRAINEES.value()))
                .contains("Returned for revision", "They argued about shoes.")
                .doesNotContain("her shoes");
        assertThat(show(Family.BOTH_SIDES, "/cases/" + Family.CASE.value())).doesNotContain("her shoes");
        tell(signed(2));
        assertThat(show(SUPERVISOR, "/notes/" + TRAINEES.value()))
                .contains("They argued about her shoes.", "They argued about shoes.", "Whose shoes?");
    }

    @Test
    void a_moved_note_is_masked_where_it_was_wrong_and_stands_where_it_is_right() throws Exception {
        tell(
                new NoteFiledByReattribution(
                        MOVED,
                        Family.CASE,
                        ANNAS,
                        Family.BENS_NOTE,
                        null,
                        NoteKind.PROGRESS,
                        Family.BOTH_SIDES.id(),
                        Family.of(Family.ANNA, "he sleeps in the cellar room"),
                        Family.of(Family.ANNA, "0"),
                        false),
                new NoteStruckOut(
                        Family.BENS_NOTE,
                        Family.CASE,
                        BENS,
                        StrikeOutReason.WRONG_PERSON,
                        Family.BOTH_SIDES.id(),
                        SUPERVISOR.id()),
                new NoteReattributed(
                        Family.BENS_NOTE,
                        Family.CASE,
                        BENS,
                        MOVED,
                        Family.CASE,
                        Family.ANNA,
                        Family.BOTH_SIDES.id(),
                        SUPERVISOR.id()));
        assertThat(show(Family.BOTH_SIDES, "/notes/" + Family.BENS_NOTE.value()))
                .contains("Moved to the right record", "/notes/" + MOVED.value())
                .doesNotContain("cellar room", "erased");
        assertThat(show(Family.ANNAS_SIDE, "/notes/" + MOVED.value())).contains("cellar room");
        assertThat(show(Family.BOTH_SIDES, "/cases/" + Family.CASE.value())).containsOnlyOnce("cellar room");
    }

    @Test
    void what_one_parent_contests_in_a_joint_note_stays_with_that_parent() throws Exception {
        tell(new RectificationRequested(
                Family.JOINT_NOTE,
                Family.CASE,
                new RectificationId(id(130)),
                Family.BEN,
                Family.of(Family.BEN, "I never said school."),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 20)));
        assertThat(show(Family.BOTH_SIDES, "/notes/" + Family.JOINT_NOTE.value()))
                .contains("I never said school.");
        assertThat(show(Family.ANNAS_SIDE, "/notes/" + Family.JOINT_NOTE.value()))
                .contains("Both spoke of the school")
                .doesNotContain("I never said", "Requests to put it right");
    }

    @Test
    void a_plan_is_in_force_when_both_agreed_and_an_order_takes_one_matter() throws Exception {
        String page = "/cases/" + Family.CASE.value() + "/plans";
        tell(
                new PlanDrafted(
                        PLAN,
                        Family.CASE,
                        List.of(
                                new PlanItem(PlanMatter.SPENDS_TIME, words("Every second weekend."), null, null),
                                new PlanItem(PlanMatter.SCHOOL, words("She stays where she is."), null, null))),
                new PlanAgreed(PLAN, Family.CASE, 1, Family.ANNA, null));
        assertThat(show(Family.ANNAS_SIDE, page))
                .contains("Every second weekend.", "Proposed")
                .doesNotContain("In force<");
        tell(
                new PlanAgreed(PLAN, Family.CASE, 1, Family.BEN, null),
                new PlanBreached(
                        PLAN, Family.CASE, PlanMatter.SPENDS_TIME, Family.BEN, Family.of(Family.BEN, "She came late.")),
                new PlanSuperseded(
                        PLAN,
                        Family.CASE,
                        PlanMatter.SPENDS_TIME,
                        LocalDate.of(2026, 11, 19),
                        null,
                        new CourtCaseId(id(140)),
                        new ProvisionId(id(141))));
        assertThat(show(Family.ANNAS_SIDE, page))
                .contains("In force<")
                .containsOnlyOnce("Settled by a court order")
                .doesNotContain("She came late.");
        assertThat(show(Family.BOTH_SIDES, page)).contains("She came late.");
    }

    @Test
    void of_a_group_each_counts_a_part_and_what_is_missing_is_said() throws Exception {
        var group = new SupervisionId(id(150));
        tell(
                new SupervisionArranged(
                        group,
                        SUPERVISOR.id(),
                        SupervisionForm.GROUP,
                        List.of(TRAINEE.id(), Family.BOTH_SIDES.id()),
                        LocalDate.of(2026, 9, 1)),
                new SupervisionHeld(
                        group,
                        Family.at("2026-11-05T10:00"),
                        120,
                        SupervisionMode.ONLINE,
                        List.of(TRAINEE.id()),
                        List.of(Family.CASE)));
        assertThat(show(SUPERVISOR, "/supervision")).contains("60", "30 minutes", "90 minutes");
        assertThat(show(TRAINEE, "/supervision")).contains("30 minutes").doesNotContain("90 minutes");
        assertThat(show(SUPERVISOR, "/supervision?month=2026-10")).doesNotContain("30 minutes");
        assertThat(show(Family.OUTSIDER, "/supervision")).doesNotContain("minutes");
    }

    private static UUID id(int n) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    private static Personal words(String text) {
        return Personal.of(Family.CASE.subject(), text);
    }

    private static ClinicianAllocated allocated(int n, Actor staff, AllocationRole role) {
        return new ClinicianAllocated(
                Family.CASE, new AllocationId(id(n)), staff.id(), role, List.of(), LocalDate.of(2026, 9, 2));
    }

    private static NoteDraftSaved draft(int revision, String text) {
        return new NoteDraftSaved(TRAINEES, Family.CASE, Compartment.JOINT, revision, words(text));
    }

    private static NoteSigned signed(int revision) {
        return new NoteSigned(TRAINEES, Family.CASE, Compartment.JOINT, revision, words("0"), TRAINEE.id(), true, null);
    }

    private void tell(Event... events) {
        PagesForTests.tell(
                context.getBean(RememberedRecord.class), context.getBean(Progress.class), Family.BOTH_SIDES, events);
    }

    private String show(Actor reader, String page) throws Exception {
        context.getBean(Desk.class).actor.set(reader);
        return browser.perform(MockMvcRequestBuilders.get(page).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
