package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TwoSides.FOR_ALL;
import static org.evenhand.family.TwoSides.FOR_B;
import static org.evenhand.family.TwoSides.LIAISON;
import static org.evenhand.family.TwoSides.today;
import static org.evenhand.family.TwoSides.words;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.disclosure.Change;
import org.evenhand.disclosure.ClockPause;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.MarkPassages;
import org.evenhand.disclosure.DisclosureCommand.PauseDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.RecordLegalReview;
import org.evenhand.disclosure.DisclosureCommand.RecordSeriousHarmOpinion;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureCommand.ResumeDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.SendDisclosureCorrection;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.DisclosureMethod;
import org.evenhand.disclosure.DisclosureRefusal.PassagesNotMarked;
import org.evenhand.disclosure.DisclosureRefusal.ReleasedByTheDecider;
import org.evenhand.disclosure.LegalAdvice;
import org.evenhand.disclosure.ManifestEntry;
import org.evenhand.disclosure.Passage;
import org.evenhand.disclosure.Passage.Whose;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.disclosure.ShownField;
import org.evenhand.disclosure.TypedGrant;
import org.evenhand.identity.DemoStaff;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.incidents.IncidentKind;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.following.FollowUps;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.IndividualDisclosure;
import org.evenhand.sessions.NoteCommand.ProposeReattribution;
import org.evenhand.sessions.NoteCommand.ReattributeNote;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** DOMAIN.md §6, the edge cases of what leaves the record, through both sides of the running application. */
@EvenhandTest
class EdgesOfDisclosureTest {

    private static final Actor PRIVACY = new Actor(DemoStaff.PRIVACY, Role.PRIVACY_OFFICER);
    private static final Actor TRAINEE = new Actor(DemoStaff.TRAINEE, Role.TRAINEE);
    private static final String BOTH = "Both parents came. ";
    private static final String HIS = "He fears for the handover. ";
    private static final String HERS = "She told us of the night in Whitby.";

    private final Ids ids;
    private final OnRecord record;
    private final WhatFollows whatFollows;
    private final TwoSides family;
    private final Visitor forA;
    private final Visitor forB;
    private final Visitor liaison;
    private final Visitor auditor;
    private final DisclosureId disclosure;
    private final NoteId note;

    EdgesOfDisclosureTest(
            @Autowired Commands commands,
            @Autowired Ids ids,
            @Autowired OnRecord record,
            @Autowired FollowUps followUps,
            @LocalServerPort int port) {
        this.ids = ids;
        this.record = record;
        this.whatFollows = new WhatFollows(followUps);
        this.family = new TwoSides(commands, ids);
        this.forA = new Visitor("clinician", port);
        this.forB = new Visitor("clinician2", port);
        this.liaison = new Visitor("liaison", port);
        this.auditor = new Visitor("auditor", port);
        this.disclosure = new DisclosureId(ids.next());
        this.note = new NoteId(ids.next());
    }

    @Test
    void edge_19_of_a_joint_note_one_parent_gets_their_own_words_and_what_was_shared() {
        family.isReadyForJointWork();
        signed(Compartment.JOINT, BOTH + HIS + HERS, FOR_ALL);
        asksForTheirOwn(DataClass.JOINT_CONTENT, LocalDate.of(2026, 1, 31));
        assertThat(json(liaison)).contains("\"2026-02-28\"");
        done(LIAISON, new PauseDisclosureClock(disclosure, ClockPause.IDENTITY, LocalDate.of(2026, 2, 2)));
        done(LIAISON, new ResumeDisclosureClock(disclosure, LocalDate.of(2026, 2, 9)));
        done(LIAISON, new RecordLegalReview(disclosure, new Confided("adv-7"), LegalAdvice.DISCLOSE_WITHIN_LIMITS));
        done(FOR_ALL, new RecordSeriousHarmOpinion(disclosure, false, words("I know them both")));
        done(LIAISON, scope(DataClass.JOINT_CONTENT));
        assertThat(family.send(LIAISON, new BuildDisclosurePack(disclosure)))
                .isEqualTo(new RefusedWith(new PassagesNotMarked(stream())));

        var body = record.of(stream()).stream()
                .filter(each -> each.event() instanceof NoteDraftSaved)
                .findFirst()
                .orElseThrow();
        int his = BOTH.length();
        int hers = his + HIS.length();
        done(
                FOR_ALL,
                new MarkPassages(
                        disclosure,
                        stream(),
                        body.eventId(),
                        List.of(
                                new Passage(0, his, Whose.SHARED),
                                new Passage(his, hers, Whose.THEIR_OWN),
                                new Passage(hers, hers + HERS.length(), Whose.SOMEBODY_ELSES))));
        done(LIAISON, new BuildDisclosurePack(disclosure));

        DisclosurePackBuilt pack = pack();
        var shown = new StringBuilder();
        pack.manifest()
                .getFirst()
                .fields()
                .forEach(field -> shown.append(ShownField.parse(field).shownOf(BOTH + HIS + HERS)));
        assertThat(shown).hasToString(BOTH + HIS);
        released(pack);

        String page = json(liaison);
        assertThat(page).contains("\"2026-03-07\"").contains("RELEASED").contains("ABOUT_SOMEBODY_ELSE");
        assertThat(page).doesNotContain("Whitby");
        assertThat(json(forA)).contains("RELEASED").doesNotContain("Whitby");
        assertThat(forB.json("/disclosures/" + disclosure.value()).statusCode())
                .as("that one parent asked is nothing that the other's clinician learns")
                .isEqualTo(404);
        assertThat(forB.json(ofCase()).body()).doesNotContain(disclosure.value().toString());
    }

    @Test
    void a_liaison_works_a_request_through_in_the_browser() {
        family.isOpen();
        signed(Compartment.of(family.a), "Calm today.", TwoSides.FOR_A);
        var sent = liaison.send(
                ofCase(),
                "requester=DATA_SUBJECT&requestedBy=" + family.a.value() + "&from=Adaeze&basis=SUBJECT_ACCESS"
                        + "&asked=everything&classes=INDIVIDUAL_CONTENT&received.day=1&received.month=11&received.year=2026"
                        + "&disclosure=" + disclosure.value());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        for (String path : List.of("/disclosures", ofCase(), ofCase() + "/new", "/disclosures/" + disclosure.value())) {
            assertThat(liaison.page(path + atLeast()).statusCode()).as(path).isEqualTo(200);
        }
        String scope = "granted[0].dataClass=INDIVIDUAL_CONTENT&granted[0].persons=" + family.a.value()
                + "&granted[0].quoted=&granted[1].dataClass=&granted[1].quoted=";
        posted("scope", scope);
        posted("pack", "");
        String hash = pack().packHash();
        posted("confidentiality", "packHash=" + hash + "&pages=2&checked=2&findings[0].page=&findings[0].what=");
        assertThat(liaison.page("/disclosures/" + disclosure.value() + atLeast())
                        .body())
                .contains("Release the pack")
                .doesNotContain("Calm today");
        var released = new ReleaseDisclosure(disclosure, hash, words("Adaeze"), DisclosureMethod.BY_HAND, false);
        assertThat(family.send(LIAISON, released)).isEqualTo(new RefusedWith(new ReleasedByTheDecider()));
        done(PRIVACY, released);
        assertThat(json(liaison)).contains("RELEASED");
    }

    private void posted(String step, String fields) {
        var answer = liaison.send("/disclosures/" + disclosure.value() + "/" + step, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElse("")).as(step).contains("at-least");
    }

    @Test
    void edge_9_a_note_in_the_wrong_record_is_moved_by_two_and_whoever_was_sent_it_is_corrected() throws Exception {
        family.isOpen();
        var hers = new NoteId(ids.next());
        signed(hers, Compartment.of(family.b), "She spoke of her work.", FOR_B);
        signed(note, Compartment.of(family.b), "He said that he drinks.", FOR_B);
        asksFor(family.b, DataClass.INDIVIDUAL_CONTENT, today());
        done(LIAISON, scope(DataClass.INDIVIDUAL_CONTENT, family.b));
        done(LIAISON, new BuildDisclosurePack(disclosure));
        released(pack());
        assertThat(forB.json("/notes/" + note.value() + atLeast()).body()).contains("he drinks");
        done(
                FOR_ALL,
                new AllocateClinician(
                        family.caseFile,
                        new AllocationId(ids.next()),
                        TRAINEE.id(),
                        AllocationRole.TRAINEE,
                        List.of(family.a, family.b),
                        today()));

        done(TRAINEE, new ProposeReattribution(note, null, family.a, null, words("it was his session")));
        assertThat(family.send(FOR_B, new ReattributeNote(note)))
                .as("who works with one of the two only does not decide")
                .isInstanceOf(RefusedWith.class);
        done(FOR_ALL, new ReattributeNote(note));

        assertThat(forB.json("/notes/" + note.value() + atLeast()).body()).doesNotContain("he drinks");
        assertThat(record.of(stream()))
                .as("what was written stays in the record")
                .anyMatch(each -> each.event() instanceof NoteDraftSaved saved
                        && saved.body().orElse("").contains("he drinks"));
        assertThat(auditor.json("/notes/" + note.value() + "/affected" + atLeast())
                        .body())
                .as("who had read it")
                .contains("Tom Lindqvist");
        assertThat(followed(DisclosedDataChanged.class).change())
                .isIn(Change.NOTE_STRUCK_OUT, Change.NOTE_REATTRIBUTED);
        assertThat(followed(IncidentReported.class).kind()).isEqualTo(IncidentKind.WRONG_RECORD);

        done(LIAISON, new BuildDisclosurePack(disclosure));
        DisclosurePackBuilt corrected = pack();
        assertThat(corrected.manifest())
                .extracting(ManifestEntry::source)
                .containsOnly(new StreamId(StreamType.NOTE, hers));
        done(LIAISON, new CheckConfidentiality(disclosure, corrected.packHash(), 1, 1, List.of()));
        assertThat(json(liaison)).contains("NOTE_REATTRIBUTED");
        done(PRIVACY, new SendDisclosureCorrection(disclosure, corrected.packHash(), DisclosureMethod.SECURE_EMAIL));
        assertThat(json(liaison)).contains("\"changed\":false");
    }

    private <E extends Event> E followed(Class<E> kind) {
        whatFollows.isDoneBy("telling-what-changed", "reporting-misplaced-notes");
        return record.keptBy(family.caseFile.subject(), 0).stream()
                .map(OnRecord.Entered::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind.getSimpleName() + " did not follow"));
    }

    private String atLeast() {
        return "?at-least=" + (record.size() - 1);
    }

    private void signed(Compartment compartment, String body, Actor author) {
        signed(note, compartment, body, author);
    }

    private void signed(NoteId id, Compartment compartment, String body, Actor author) {
        var choice = compartment.equals(Compartment.JOINT) ? IndividualDisclosure.NONE : null;
        done(author, new StartNote(id, family.caseFile, compartment, null, NoteKind.PROGRESS, choice, words(body)));
        done(author, new SignNote(id, 1, null, TwoSides.now(), null));
    }

    private void asksForTheirOwn(DataClass what, LocalDate received) {
        asksFor(family.a, what, received);
    }

    private void asksFor(PersonId person, DataClass what, LocalDate received) {
        done(
                LIAISON,
                new RequestDisclosure(
                        disclosure,
                        family.caseFile,
                        null,
                        RequesterRole.DATA_SUBJECT,
                        person,
                        words("in person"),
                        DisclosureBasis.SUBJECT_ACCESS,
                        words("everything about me"),
                        List.of(what),
                        received,
                        null));
    }

    private DecideDisclosureScope scope(DataClass what) {
        return scope(what, family.a);
    }

    private DecideDisclosureScope scope(DataClass what, PersonId person) {
        return new DecideDisclosureScope(
                disclosure, List.of(new TypedGrant(what, List.of(person), null)), List.of(), null);
    }

    private void released(DisclosurePackBuilt pack) {
        done(LIAISON, new CheckConfidentiality(disclosure, pack.packHash(), 2, 2, List.of()));
        done(
                PRIVACY,
                new ReleaseDisclosure(
                        disclosure, pack.packHash(), words("the person"), DisclosureMethod.BY_HAND, false));
    }

    private DisclosurePackBuilt pack() {
        return record.of(new StreamId(StreamType.DISCLOSURE, disclosure)).stream()
                .map(OnRecord.Entered::event)
                .filter(DisclosurePackBuilt.class::isInstance)
                .map(DisclosurePackBuilt.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private StreamId stream() {
        return new StreamId(StreamType.NOTE, note);
    }

    private String ofCase() {
        return "/cases/" + family.caseFile.value() + "/disclosures";
    }

    private String json(Visitor visitor) {
        var answer = visitor.json("/disclosures/" + disclosure.value() + atLeast());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private void done(Actor actor, Command command) {
        var outcome = family.send(actor, command);
        assertThat(outcome)
                .as(command.getClass().getSimpleName() + " " + outcome)
                .isInstanceOf(Accepted.class);
    }
}
