package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.disclosure.DisclosureBasis.COURT_ORDER;
import static org.evenhand.disclosure.DisclosureBasis.SUBJECT_ACCESS;
import static org.evenhand.disclosure.DisclosureWords.DISCLOSURE;
import static org.evenhand.disclosure.DisclosureWords.LIAISON;
import static org.evenhand.disclosure.DisclosureWords.NOTE;
import static org.evenhand.disclosure.DisclosureWords.build;
import static org.evenhand.disclosure.DisclosureWords.builtOfAttendance;
import static org.evenhand.disclosure.DisclosureWords.checked;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.marked;
import static org.evenhand.disclosure.DisclosureWords.note;
import static org.evenhand.disclosure.DisclosureWords.ofCase;
import static org.evenhand.disclosure.DisclosureWords.opinion;
import static org.evenhand.disclosure.DisclosureWords.release;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.disclosure.Passage.Whose.SHARED;
import static org.evenhand.disclosure.Passage.Whose.SOMEBODY_ELSES;
import static org.evenhand.disclosure.Passage.Whose.THEIR_OWN;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.disclosure.DisclosureCommand.MarkPassages;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureRefusal.ContactDetailsInSource;
import org.evenhand.disclosure.DisclosureRefusal.MarkedForOneParentOnly;
import org.evenhand.disclosure.DisclosureRefusal.NotAJointNote;
import org.evenhand.disclosure.DisclosureRefusal.PackNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.PassagesNotMarked;
import org.evenhand.disclosure.DisclosureRefusal.PassagesNotWhole;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.AddendumId;
import org.evenhand.sessions.AddendumKind;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.junit.jupiter.api.Test;

/** Edge case 19 on the one stream: whose the words of a joint note are, stretch by stretch. */
class RedactingAJointNoteTest {

    private static final String BOTH = "Both came on time. ";
    private static final String HIS = "He said the school worries him. ";
    private static final String HERS = "She said she now lives in Ormskirk.";
    private static final String BODY = BOTH + HIS + HERS;
    private static final StreamId SOURCE = new StreamId(StreamType.NOTE, NOTE);
    private static final Actor WHO_WORKS_WITH_BOTH = new Actor(STAFF, Role.SUPERVISOR);
    private static final Passage[] PASSAGES = {
        new Passage(0, BOTH.length(), SHARED),
        new Passage(BOTH.length(), (BOTH + HIS).length(), THEIR_OWN),
        new Passage((BOTH + HIS).length(), BODY.length(), SOMEBODY_ELSES)
    };

    @Test
    void one_parent_gets_their_own_words_and_what_was_shared_and_nothing_else() {
        DisclosurePackBuilt pack =
                packed(bySubject(note(Compartment.JOINT, BODY)).given(marked(PASSAGES)));
        ManifestEntry body = pack.manifest().getFirst();
        assertThat(body.treatment()).isEqualTo(ManifestEntry.Treatment.OWN_PASSAGES);
        assertThat(shown(body)).isEqualTo(BOTH + HIS);
        assertThat(pack.withheld())
                .contains(new Withheld(DataClass.JOINT_CONTENT, Withheld.Because.ABOUT_SOMEBODY_ELSE));
    }

    @Test
    void words_that_nobody_answered_for_leave_in_no_pack() {
        bySubject(note(Compartment.JOINT, BODY))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new PassagesNotMarked(SOURCE));
        var addendum = new AddendumSigned(
                NOTE,
                CASE,
                Compartment.JOINT,
                new AddendumId(org.evenhand.family.TheFamily.id(0xADD)),
                AddendumKind.CLARIFICATION,
                ofCase("She meant Tuesday"),
                ofCase("asked"),
                STAFF);
        bySubject(with(note(Compartment.JOINT, BODY), addendum))
                .given(marked(PASSAGES))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new PassagesNotMarked(SOURCE));
    }

    @Test
    void the_other_parents_address_stops_the_pack_only_where_it_would_be_shown() {
        var address = new ContactDetailsSet(
                B, ContactKind.ADDRESS, about(B, "9 High St, Ormskirk"), Confidential.NOBODY, TODAY);
        Event[] events = with(note(Compartment.JOINT, BODY), address);
        assertThat(packed(bySubject(events).given(marked(PASSAGES))).manifest()).isNotEmpty();
        bySubject(events)
                .given(marked(new Passage(0, BODY.length(), SHARED)))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new ContactDetailsInSource(SOURCE));
    }

    @Test
    void every_stretch_is_answered_for_in_order_and_without_a_gap() {
        var asked = bySubject(note(Compartment.JOINT, BODY));
        for (List<Passage> holed : List.of(
                List.<Passage>of(),
                List.of(PASSAGES[0], PASSAGES[2]),
                List.of(PASSAGES[1], PASSAGES[0], PASSAGES[2]),
                List.of(PASSAGES[0], PASSAGES[1]),
                List.of(PASSAGES[0], new Passage(BOTH.length(), BODY.length() + 1, SHARED)),
                List.of(new Passage(0, 0, SHARED), new Passage(0, BODY.length(), SHARED)))) {
            asked.whenAskedBy(WHO_WORKS_WITH_BOTH, mark(DisclosureWords.bodyOfNote(), holed))
                    .expectRefusal(new PassagesNotWhole());
        }
        asked.whenAskedBy(WHO_WORKS_WITH_BOTH, mark(DisclosureWords.bodyOfNote(), List.of(PASSAGES)))
                .expectEvents(marked(PASSAGES));
    }

    @Test
    void only_the_words_of_a_joint_note_of_the_case_are_marked() {
        bySubject(note(Compartment.of(B), BODY))
                .whenAskedBy(WHO_WORKS_WITH_BOTH, mark(DisclosureWords.bodyOfNote(), List.of(PASSAGES)))
                .expectRefusal(new NotAJointNote(SOURCE));
        bySubject(note(Compartment.JOINT, BODY))
                .whenAskedBy(WHO_WORKS_WITH_BOTH, mark(new UUID(1, 1), List.of(PASSAGES)))
                .expectRefusal(new NotAJointNote(SOURCE));
    }

    @Test
    void for_a_court_a_joint_note_is_not_cut_into_passages() {
        disclosure(note(Compartment.JOINT, BODY))
                .given(requested(COURT_ORDER))
                .whenAskedBy(WHO_WORKS_WITH_BOTH, mark(DisclosureWords.bodyOfNote(), List.of(PASSAGES)))
                .expectRefusal(new MarkedForOneParentOnly());
    }

    @Test
    void marked_anew_it_is_packed_anew() {
        bySubject(note(Compartment.JOINT, BODY))
                .given(marked(PASSAGES), builtOfAttendance(), checked(), marked(PASSAGES))
                .whenAskedBy(LIAISON, release(true))
                .expectRefusal(new PackNotBuilt());
    }

    private static String shown(ManifestEntry entry) {
        var shown = new StringBuilder();
        entry.fields().forEach(field -> shown.append(ShownField.parse(field).shownOf(BODY)));
        return shown.toString();
    }

    private static MarkPassages mark(UUID event, List<Passage> passages) {
        return new MarkPassages(DISCLOSURE, SOURCE, event, passages);
    }

    private static StreamFixture<DisclosureStream> bySubject(Event... elsewhere) {
        return disclosure(elsewhere)
                .given(
                        requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A),
                        DecidingAScopeTest.advised(LegalAdvice.DISCLOSE_WITHIN_LIMITS),
                        opinion(false),
                        decided(null, DataClass.JOINT_CONTENT, A));
    }

    private static DisclosurePackBuilt packed(StreamFixture<DisclosureStream> fixture) {
        return (DisclosurePackBuilt)
                fixture.whenAskedBy(LIAISON, build()).said().getFirst();
    }

    private static Event[] with(Event[] events, Event... further) {
        var all = new ArrayList<>(Arrays.asList(events));
        all.addAll(Arrays.asList(further));
        return all.toArray(Event[]::new);
    }
}
