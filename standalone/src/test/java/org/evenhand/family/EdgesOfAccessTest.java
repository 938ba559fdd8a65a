package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TwoSides.FOR_A;
import static org.evenhand.family.TwoSides.FOR_ALL;
import static org.evenhand.family.TwoSides.FOR_B;
import static org.evenhand.family.TwoSides.words;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.identity.DemoStaff;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassGround;
import org.evenhand.privacy.BreakGlassId;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassInConflict;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.CancelReason;
import org.evenhand.sessions.CancelledBy;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionCommand.CancelSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.OwnSurname;
import org.evenhand.standalone.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** DOMAIN.md §6, the edge cases of who may still look and work, through both sides of the running application. */
@EvenhandTest
class EdgesOfAccessTest {

    private final Ids ids;
    private final TwoSides family;
    private final EventStore store;
    private final OnRecord record;
    private final Visitor forA;
    private final Visitor forB;
    private final Visitor supervisor;
    private final Visitor privacy;
    private final Visitor auditor;

    EdgesOfAccessTest(
            @Autowired Commands commands,
            @Autowired Ids ids,
            @Autowired EventStore store,
            @Autowired OnRecord record,
            @LocalServerPort int port) {
        this.ids = ids;
        this.family = new TwoSides(commands, ids);
        this.store = store;
        this.record = record;
        this.forA = new Visitor("clinician", port);
        this.forB = new Visitor("clinician2", port);
        this.supervisor = new Visitor("supervisor", port);
        this.privacy = new Visitor("privacy", port);
        this.auditor = new Visitor("auditor", port);
    }

    @Test
    void edge_12_a_clinician_who_is_a_party_is_cut_off_at_once_and_everybody_who_looks_is_listed() {
        family.isOpen();
        NoteId note = noteAbout(family.a);
        assertThat(status(forA, casePage())).isEqualTo(200);
        assertThat(status(forA, "/notes/" + note.value())).isEqualTo(200);
        assertThat(found(forA)).contains(family.caseFile.value().toString());

        long cut = conflict(DemoStaff.CLINICIAN, ConflictKind.PARTY);

        assertThat(anonymous(forA.page(casePage() + "?at-least=" + cut).body()))
                .isEqualTo(anonymous(forA.page("/cases/" + UUID.randomUUID()).body()));
        for (String page : List.of(
                casePage() + "/timeline",
                casePage() + "/team",
                "/notes/" + note.value(),
                "/people/" + family.a.value(),
                "/audit/cases/" + family.caseFile.value())) {
            assertThat(status(forA, page)).as(page).isEqualTo(404);
        }
        assertThat(forA.json("/cases").body())
                .doesNotContain(family.caseFile.value().toString());
        assertThat(found(forA)).doesNotContain(family.caseFile.value().toString());
        assertThat(family.send(FOR_A, noteOf(new NoteId(ids.next()), Compartment.of(family.a))))
                .isEqualTo(new RefusedWith(new NotFound()));

        assertThat(family.send(FOR_A, glass(new BreakGlassId(ids.next()), family.a)))
                .isEqualTo(new RefusedWith(new BreakGlassInConflict()));
        UUID tried = ids.next();
        var refused = forA.post("/break-glass", opening(tried));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("CONFLICT");
        assertThat(store.readEvents(new StreamId(StreamType.COMMAND, tried).toString())
                        .asStream()
                        .map(message -> ((CommandRefused) message.getPayload()).code()))
                .containsExactly("BREAK_GLASS_IN_CONFLICT");

        assertThat(status(forB, casePage())).isEqualTo(200);
        for (Visitor reviewer : List.of(supervisor, privacy)) {
            assertThat(reviewer.page("/break-glass" + atLeast()).body()).contains("Looks at a colleague");
        }
    }

    @Test
    void edge_12_the_audit_screens_are_cut_too() {
        family.isOpen();
        assertThat(status(auditor, "/audit/cases/" + family.caseFile.value())).isEqualTo(200);
        long cut = conflict(DemoStaff.AUDITOR, ConflictKind.RELATIVE);
        assertThat(auditor.json("/audit?at-least=" + cut).body())
                .doesNotContain(family.caseFile.value().toString());
        assertThat(status(auditor, "/audit/cases/" + family.caseFile.value())).isEqualTo(404);
    }

    /** Break-glass in the running application: the other side's clinician reads what it opens, until it is taken back. */
    @Test
    void break_glass_opens_the_other_side_and_closes_again() {
        family.isOpen();
        var theirs = new NoteId(ids.next());
        position(family.send(FOR_B, noteOf(theirs, Compartment.of(family.b))));
        assertThat(status(forA, casePage() + "/screenings/" + family.b.value())).isEqualTo(404);
        var id = new BreakGlassId(ids.next());
        long opened = position(family.send(FOR_A, glass(id, family.b)));

        assertThat(status(forA, casePage() + "/screenings/" + family.b.value() + "?at-least=" + opened))
                .isEqualTo(200);
        assertThat(privacy.page("/break-glass" + atLeast()).body()).contains("Break-glass", "he rang from the bridge");

        long ended = position(family.send(FOR_ALL, new EndBreakGlass(family.caseFile, id)));
        assertThat(status(forA, casePage() + "/screenings/" + family.b.value() + "?at-least=" + ended))
                .isEqualTo(404);
    }

    @Test
    void edge_10_a_withdrawal_stops_the_joint_session_and_nothing_else_and_says_nobody_withdrew() {
        family.isReadyForJointWork();
        var session = new SessionId(ids.next());
        family.accepted(FOR_A, family.together(session));
        NoteId ofA = noteAbout(family.a);

        long withdrew = position(family.send(
                FOR_B,
                new WithdrawConsent(
                        family.caseFile, family.b, ConsentPurpose.JOINT_WORK, TwoSides.now(), words("she rang"))));

        var start = new StartSession(session, null, List.of(family.a, family.b));
        assertThat(family.send(FOR_ALL, start))
                .isInstanceOfSatisfying(
                        RefusedWith.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(JointConsentMissing.class));
        var told = forA.post(
                "/sessions/" + session.value() + "/start",
                "{\"commandId\":\"%s\",\"present\":[\"%s\",\"%s\"]}"
                        .formatted(ids.next(), family.a.value(), family.b.value()));
        assertThat(told.body()).contains("JOINT_WORK_NOT_OFFERED").doesNotContain("CONSENT", "withdr");
        for (String page : List.of(casePage(), casePage() + "/timeline", "/sessions/" + session.value(), "/today")) {
            String shown = forA.page(page + "?at-least=" + withdrew).body();
            assertThat(shown).as(page).doesNotContainIgnoringCase("withdr").doesNotContain("she rang");
        }

        // Each parent's own record goes on.
        assertThat(status(forA, "/notes/" + ofA.value())).isEqualTo(200);
        family.accepted(FOR_A, noteOf(new NoteId(ids.next()), Compartment.of(family.a)));
        family.accepted(FOR_B, noteOf(new NoteId(ids.next()), Compartment.of(family.b)));
        assertThat(forB.page(casePage() + "/consents/" + family.b.value() + atLeast())
                        .body())
                .containsIgnoringCase("withdrawn");

        long off = position(
                family.send(FOR_ALL, new CancelSession(session, CancelledBy.SERVICE, CancelReason.NOT_GOING_AHEAD)));
        assertThat(forA.page("/sessions/" + session.value() + "?at-least=" + off)
                        .body())
                .contains("Not going ahead")
                .doesNotContainIgnoringCase("withdr");
    }

    private long conflict(org.evenhand.record.StaffId staff, ConflictKind kind) {
        return position(family.send(FOR_ALL, new RecordConflictOfInterest(family.caseFile, staff, kind)));
    }

    private NoteId noteAbout(PersonId person) {
        var note = new NoteId(ids.next());
        family.accepted(FOR_A, noteOf(note, Compartment.of(person)));
        return note;
    }

    private StartNote noteOf(NoteId note, Compartment compartment) {
        return new StartNote(
                note, family.caseFile, compartment, null, NoteKind.TELEPHONE, null, words("what was said"));
    }

    private OpenBreakGlass glass(BreakGlassId id, PersonId side) {
        return new OpenBreakGlass(
                family.caseFile,
                id,
                List.of(side),
                BreakGlassGround.IMMEDIATE_SAFETY,
                words("he rang from the bridge"));
    }

    private String opening(UUID command) {
        return """
            {"commandId":"%s","caseFile":"%s","breakGlass":"%s","sides":[],"ground":"SAFEGUARDING","reason":"must see"}\
            """.formatted(command, family.caseFile.value(), ids.next());
    }

    /** What a search by the family's name shows. */
    private String found(Visitor visitor) {
        UUID search = ids.next();
        var sent = visitor.post(
                "/searches",
                "{\"commandId\":\"%s\",\"search\":\"%s\",\"terms\":\"%s\"}"
                        .formatted(ids.next(), search, OwnSurname.of("Quill", family.caseFile.value())));
        assertThat(sent.statusCode()).as(sent.body()).isBetween(200, 201);
        String position = sent.body().replaceAll("(?s).*\"position\"\\s*:\\s*(\\d+).*", "$1");
        return visitor.json("/searches/" + search + "?at-least=" + position).body();
    }

    private String casePage() {
        return "/cases/" + family.caseFile.value();
    }

    /** Without the token against forgery, which is another each time. */
    private static String anonymous(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** As of everything that is recorded: a view that is behind would answer for another moment. */
    private int status(Visitor visitor, String page) {
        return visitor.page(page.contains("?") ? page : page + atLeast()).statusCode();
    }

    private String atLeast() {
        return "?at-least=" + (record.size() - 1);
    }

    private static long position(org.evenhand.platform.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
        return ((Accepted) outcome).position();
    }
}
