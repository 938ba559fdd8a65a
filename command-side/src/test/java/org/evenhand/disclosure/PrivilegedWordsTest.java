package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.disclosure.DisclosureBasis.CONSENT;
import static org.evenhand.disclosure.DisclosureBasis.SUBJECT_ACCESS;
import static org.evenhand.disclosure.DisclosureWords.DISCLOSURE;
import static org.evenhand.disclosure.DisclosureWords.LIAISON;
import static org.evenhand.disclosure.DisclosureWords.NOTE;
import static org.evenhand.disclosure.DisclosureWords.SESSION;
import static org.evenhand.disclosure.DisclosureWords.attendance;
import static org.evenhand.disclosure.DisclosureWords.booked;
import static org.evenhand.disclosure.DisclosureWords.build;
import static org.evenhand.disclosure.DisclosureWords.built;
import static org.evenhand.disclosure.DisclosureWords.checked;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.note;
import static org.evenhand.disclosure.DisclosureWords.ofCase;
import static org.evenhand.disclosure.DisclosureWords.release;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.disclosure.DisclosureCommand.RecordPrivilegeException;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureEvent.PrivilegeExceptionRecorded;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.disclosure.DisclosureRefusal.AuthorityRequired;
import org.evenhand.disclosure.DisclosureRefusal.ExceptionNeedsOpinion;
import org.evenhand.disclosure.DisclosureRefusal.NoPrivilegeToExcept;
import org.evenhand.disclosure.DisclosureRefusal.NothingButPrivileged;
import org.evenhand.disclosure.DisclosureRefusal.PrivilegeStands;
import org.evenhand.disclosure.DisclosureRefusal.ReasonRequired;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.PrivilegeAsserted;
import org.evenhand.sessions.NoteEvent.PrivilegeWaived;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.PrivilegeBasis;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeAsserted;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeWaived;
import org.junit.jupiter.api.Test;

/** DOMAIN.md finding 2: what somebody says is privileged stays here until it is waived or excepted; whether it is, nobody here decides. */
class PrivilegedWordsTest {

    private static final StreamId SOURCE = new StreamId(StreamType.NOTE, NOTE);
    private static final Compartment JOINT = Compartment.JOINT;

    @Test
    void a_note_said_to_be_privileged_is_left_out_of_the_pack_and_the_pack_says_why() {
        var both = new ArrayList<>(List.of(note(JOINT, "both spoke")));
        both.add(asserted(PrivilegeBasis.CONCILIATION));
        var alone = new NoteFiledByReattribution(
                new NoteId(org.evenhand.family.TheFamily.id(0x71)),
                CASE,
                JOINT,
                new NoteId(org.evenhand.family.TheFamily.id(0x72)),
                null,
                NoteKind.PROGRESS,
                STAFF,
                ofCase("another day"),
                ofCase("0"),
                false);
        both.add(alone);
        DisclosurePackBuilt pack = packed(byConsent(both));
        assertThat(pack.manifest()).extracting(ManifestEntry::source).containsOnly(alone.stream());
        assertThat(pack.withheld()).contains(new Withheld(DataClass.JOINT_CONTENT, Withheld.Because.PRIVILEGED));
    }

    @Test
    void a_pack_of_nothing_but_privileged_words_is_not_built() {
        byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new NothingButPrivileged());
    }

    @Test
    void of_a_session_said_to_be_privileged_every_note_is() {
        byConsent(jointNote(booked(), sessionSaid()))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new NothingButPrivileged());
        assertThat(packed(byConsent(jointNote(booked(), sessionSaid(), sessionWaived())))
                        .manifest())
                .isNotEmpty();
    }

    @Test
    void that_the_session_took_place_is_not_what_was_said_in_it() {
        var pack = packed(disclosure(attendance(sessionSaid()))
                .given(requested(DisclosureBasis.COURT_ORDER), decided(DataClass.ATTENDANCE, A)));
        assertThat(pack.manifest()).hasSize(2);
    }

    @Test
    void waived_by_both_it_leaves() {
        var events = jointNote(
                asserted(PrivilegeBasis.CONCILIATION),
                new PrivilegeWaived(NOTE, CASE, JOINT, PrivilegeBasis.CONCILIATION, List.of(A, B), null));
        assertThat(packed(byConsent(events)).manifest()).isNotEmpty();
    }

    @Test
    void words_that_were_moved_take_their_privilege_along() {
        var moved = new NoteFiledByReattribution(
                NOTE,
                CASE,
                JOINT,
                new NoteId(org.evenhand.family.TheFamily.id(0x71)),
                SESSION,
                NoteKind.PROGRESS,
                STAFF,
                ofCase("calm"),
                ofCase("0"),
                false);
        var said = new PrivilegeAsserted(
                new NoteId(org.evenhand.family.TheFamily.id(0x71)),
                CASE,
                JOINT,
                PrivilegeBasis.CONCILIATION,
                A,
                List.of(A, B));
        byConsent(List.of(moved, said)).whenAskedBy(LIAISON, build()).expectRefusal(new NothingButPrivileged());
        assertThat(packed(byConsent(List.of(moved))).manifest()).isNotEmpty();
    }

    @Test
    void conciliation_keeps_words_from_the_court_and_not_from_those_who_spoke_them() {
        assertThat(packed(byAccess(jointNote(asserted(PrivilegeBasis.CONCILIATION))))
                        .manifest())
                .isNotEmpty();
        byAccess(jointNote(asserted(PrivilegeBasis.LEGAL_ADVICE)))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new NothingButPrivileged());
    }

    @Test
    void what_is_said_to_be_privileged_after_the_pack_was_built_stops_its_release_as_of_whenever_it_speaks() {
        var pack = built(99, DataClass.JOINT_CONTENT, null, SOURCE);
        byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)))
                .given(pack, checked())
                .whenAskedBy(LIAISON, release(true))
                .expectRefusal(new PrivilegeStands(SOURCE));
        assertThat(byConsent(jointNote())
                        .given(pack, checked())
                        .whenAskedBy(LIAISON, release(true))
                        .said())
                .hasOnlyElementsOfType(DisclosureReleased.class);
    }

    @Test
    void an_exception_is_recorded_with_who_relies_on_it_and_where_the_authority_is_and_then_the_words_leave() {
        byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)))
                .whenAskedBy(LIAISON, except(PrivilegeException.COURT_RULED, "ruling of 3 November", "the judge ruled"))
                .expectEvents(excepted());
        assertThat(packed(byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)))
                                .given(excepted()))
                        .manifest())
                .isNotEmpty();
    }

    @Test
    void the_exception_of_serious_harm_rests_on_a_named_professionals_opinion() {
        var harm = except(PrivilegeException.SERIOUS_HARM_TO_A_CHILD, "advice 12", "what she said of the child");
        byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)))
                .whenAskedBy(LIAISON, harm)
                .expectRefusal(new ExceptionNeedsOpinion());
        byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)))
                .given(opinion(false))
                .whenAskedBy(LIAISON, harm)
                .expectRefusal(new ExceptionNeedsOpinion());
        assertThat(byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)))
                        .given(opinion(true))
                        .whenAskedBy(LIAISON, harm)
                        .said())
                .hasOnlyElementsOfType(PrivilegeExceptionRecorded.class);
    }

    @Test
    void an_exception_needs_a_reason_an_authority_and_a_privilege() {
        var said = byConsent(jointNote(asserted(PrivilegeBasis.CONCILIATION)));
        said.whenAskedBy(LIAISON, except(PrivilegeException.COURT_RULED, " ", "ruled"))
                .expectRefusal(new AuthorityRequired());
        said.whenAskedBy(LIAISON, except(PrivilegeException.COURT_RULED, "ruling", " "))
                .expectRefusal(new ReasonRequired());
        byConsent(jointNote())
                .whenAskedBy(LIAISON, except(PrivilegeException.COURT_RULED, "ruling", "ruled"))
                .expectRefusal(new NoPrivilegeToExcept(SOURCE));
    }

    private static List<Event> jointNote(Event... further) {
        var events = new ArrayList<>(List.of(note(JOINT, "both spoke")));
        events.addAll(List.of(further));
        return events;
    }

    private static StreamFixture<DisclosureStream> byConsent(List<Event> elsewhere) {
        var all = new ArrayList<>(elsewhere);
        all.add(consented(A, ConsentPurpose.COURT_REPORT));
        all.add(consented(B, ConsentPurpose.COURT_REPORT));
        return disclosure(all.toArray(Event[]::new))
                .given(requested(CONSENT), decided(null, DataClass.JOINT_CONTENT, A, B));
    }

    private static StreamFixture<DisclosureStream> byAccess(List<Event> elsewhere) {
        return disclosure(elsewhere.toArray(Event[]::new))
                .given(
                        requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A),
                        DecidingAScopeTest.advised(LegalAdvice.DISCLOSE_WITHIN_LIMITS),
                        DisclosureWords.opinion(false),
                        DisclosureWords.marked(new Passage(0, 10, Passage.Whose.SHARED)),
                        decided(null, DataClass.JOINT_CONTENT, A));
    }

    private static DisclosurePackBuilt packed(StreamFixture<DisclosureStream> fixture) {
        return (DisclosurePackBuilt)
                fixture.whenAskedBy(LIAISON, build()).said().getFirst();
    }

    private static PrivilegeAsserted asserted(PrivilegeBasis basis) {
        return new PrivilegeAsserted(NOTE, CASE, JOINT, basis, A, List.of(A, B));
    }

    private static SessionPrivilegeAsserted sessionSaid() {
        return new SessionPrivilegeAsserted(SESSION, CASE, JOINT, PrivilegeBasis.CONCILIATION, B, List.of(A, B));
    }

    private static SessionPrivilegeWaived sessionWaived() {
        return new SessionPrivilegeWaived(
                SESSION, CASE, JOINT, PrivilegeBasis.CONCILIATION, List.of(A, B), ofCase("letter-2"));
    }

    private static SeriousHarmOpinionRecorded opinion(boolean harmLikely) {
        return new SeriousHarmOpinionRecorded(
                DISCLOSURE, CASE, Compartment.COURT, harmLikely, ofCase("seen twice"), STAFF);
    }

    private static RecordPrivilegeException except(PrivilegeException because, String authority, String reason) {
        return new RecordPrivilegeException(DISCLOSURE, SOURCE, because, words(authority), words(reason));
    }

    private static PrivilegeExceptionRecorded excepted() {
        return new PrivilegeExceptionRecorded(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                SOURCE,
                PrivilegeException.COURT_RULED,
                ofCase("ruling of 3 November"),
                ofCase("the judge ruled"),
                LIAISON.id());
    }
}
