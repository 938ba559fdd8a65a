package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.disclosure.DisclosureBasis.CONSENT;
import static org.evenhand.disclosure.DisclosureBasis.COURT_ORDER;
import static org.evenhand.disclosure.DisclosureBasis.SUBJECT_ACCESS;
import static org.evenhand.disclosure.DisclosureWords.LIAISON;
import static org.evenhand.disclosure.DisclosureWords.NOTE;
import static org.evenhand.disclosure.DisclosureWords.SESSION;
import static org.evenhand.disclosure.DisclosureWords.attendance;
import static org.evenhand.disclosure.DisclosureWords.booked;
import static org.evenhand.disclosure.DisclosureWords.build;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.discharged;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.note;
import static org.evenhand.disclosure.DisclosureWords.ofCase;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.disclosure.DisclosureWords.struckOut;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.court.OrderStanding;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.disclosure.DisclosureRefusal.ConsentMissing;
import org.evenhand.disclosure.DisclosureRefusal.ContactDetailsInSource;
import org.evenhand.disclosure.DisclosureRefusal.NothingToDisclose;
import org.evenhand.disclosure.DisclosureRefusal.OrderNotInForce;
import org.evenhand.disclosure.DisclosureRefusal.ScopeNotDecided;
import org.evenhand.disclosure.ManifestEntry.Treatment;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonName;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.AddendumId;
import org.evenhand.sessions.AddendumKind;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.junit.jupiter.api.Test;

class BuildingAPackTest {

    @Test
    void edge_17_attendance_only_is_the_day_and_the_mark_of_the_person_named() {
        var built = built(disclosure(with(attendance(), note(Compartment.of(A), "drank again")))
                .given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A)));
        assertThat(built.manifest())
                .extracting(ManifestEntry::type, ManifestEntry::person, ManifestEntry::fields, ManifestEntry::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "session.booked", A, List.of("startsAt"), booked().stream()),
                        org.assertj.core.groups.Tuple.tuple(
                                "session.attendance-recorded", A, List.of("mark.attendance"), booked().stream()));
        assertThat(built.withheld())
                .containsExactly(new Withheld(DataClass.ATTENDANCE, Withheld.Because.ABOUT_SOMEBODY_ELSE));
        assertThat(built.toString()).doesNotContain(NOTE.value().toString());
    }

    @Test
    void each_entry_says_which_event_at_which_version_and_what_proves_it() {
        ManifestEntry mark = built(attendanceOf(A)).manifest().getLast();
        assertThat(mark.version()).isEqualTo(1);
        assertThat(mark.leafHash()).isEqualTo("hash-4");
        assertThat(mark.treatment()).isEqualTo(Treatment.WHOLE);
    }

    @Test
    void the_same_facts_have_the_same_hash_and_other_facts_another() {
        String hash = built(attendanceOf(A)).packHash();
        assertThat(hash)
                .matches("[0-9a-f]{64}")
                .isEqualTo(built(attendanceOf(A)).packHash());
        assertThat(built(attendanceOf(B)).packHash()).isNotEqualTo(hash);
    }

    @Test
    void a_mark_that_was_corrected_is_told_as_it_stands_without_the_reason() {
        var corrected = new AttendanceCorrected(
                SESSION,
                CASE,
                Compartment.JOINT,
                new Mark(A, Attendance.ATTENDED, null),
                new Mark(A, Attendance.LATE, 20),
                ofCase("the register says so"),
                null);
        assertThat(built(disclosure(attendance(corrected))
                                .given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A)))
                        .manifest()
                        .getLast())
                .returns("session.attendance-corrected", ManifestEntry::type)
                .returns(List.of("is.attendance"), ManifestEntry::fields);
    }

    @Test
    void a_note_leaves_with_its_addenda_and_is_counted_by_its_versions() {
        var addendum = new AddendumSigned(
                NOTE,
                CASE,
                Compartment.of(A),
                new AddendumId(org.evenhand.family.TheFamily.id(0xADD)),
                AddendumKind.CLARIFICATION,
                ofCase("he meant Tuesday"),
                ofCase("asked"),
                STAFF);
        var built = built(byConsent(DataClass.INDIVIDUAL_CONTENT, with(note(Compartment.of(A), "calm"), addendum)));
        assertThat(built.manifest())
                .extracting(ManifestEntry::type, ManifestEntry::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("note.draft-saved", 1L),
                        org.assertj.core.groups.Tuple.tuple("note.signed", 2L),
                        org.assertj.core.groups.Tuple.tuple("note.addendum-signed", 3L));
    }

    @Test
    void a_countersigned_note_leaves_with_the_signature_that_made_it_final() {
        var signed = note(Compartment.of(A), "calm");
        var awaiting = new NoteSigned(NOTE, CASE, Compartment.of(A), 1, ofCase("0"), STAFF, true, 30L);
        var countersigned = new NoteCountersigned(NOTE, CASE, Compartment.of(A), 1, LIAISON.id(), null);
        assertThat(built(byConsent(DataClass.INDIVIDUAL_CONTENT, signed[0], signed[1], awaiting, countersigned))
                        .manifest())
                .extracting(ManifestEntry::type)
                .containsExactly("note.draft-saved", "note.signed", "note.countersigned");
        byConsent(DataClass.INDIVIDUAL_CONTENT, signed[0], signed[1], awaiting)
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new NothingToDisclose());
    }

    @Test
    void a_note_filed_where_it_belongs_leaves_from_there_and_is_looked_through_like_any_other() {
        var address = new ContactDetailsSet(
                B, ContactKind.ADDRESS, about(B, "4 Mill Lane, Ormskirk"), Confidential.NOBODY, TODAY);
        assertThat(built(byConsent(DataClass.INDIVIDUAL_CONTENT, filed("calm"), address))
                        .manifest())
                .extracting(ManifestEntry::type)
                .containsExactly("note.filed-by-reattribution");
        byConsent(DataClass.INDIVIDUAL_CONTENT, filed("she is in Ormskirk"), address)
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new ContactDetailsInSource(filed("").stream()));
    }

    private static NoteFiledByReattribution filed(String body) {
        return new NoteFiledByReattribution(
                NOTE,
                CASE,
                Compartment.of(A),
                new NoteId(org.evenhand.family.TheFamily.id(0x71)),
                SESSION,
                NoteKind.PROGRESS,
                STAFF,
                about(A, body),
                about(A, "0"),
                false);
    }

    @Test
    void what_was_struck_out_or_is_not_signed_does_not_leave_and_the_pack_says_so() {
        var struck = byConsent(
                DataClass.INDIVIDUAL_CONTENT,
                with(attendance(), with(note(Compartment.of(A), "calm"), struckOut(Compartment.of(A)))));
        struck.whenAskedBy(LIAISON, build()).expectRefusal(new NothingToDisclose());
        var unsigned = note(Compartment.of(A), "calm");
        byConsent(DataClass.INDIVIDUAL_CONTENT, unsigned[0], unsigned[1])
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new NothingToDisclose());
    }

    @Test
    void a_note_that_holds_somebody_elses_address_stops_the_pack_whatever_its_capitals() {
        var address = new ContactDetailsSet(
                B, ContactKind.ADDRESS, about(B, "4 Mill Lane, Ormskirk, L39 4ZZ"), Confidential.NOBODY, TODAY);
        for (String leak : List.of("she is in ORMSKIRK now", "lives at L394ZZ", "4 mill  lane, as ever")) {
            byConsent(DataClass.INDIVIDUAL_CONTENT, with(note(Compartment.of(A), leak), address))
                    .whenAskedBy(LIAISON, build())
                    .expectRefusal(new ContactDetailsInSource(note(Compartment.of(A), leak)[0].stream()));
        }
        assertThat(built(byConsent(
                                DataClass.INDIVIDUAL_CONTENT, with(note(Compartment.of(A), "she moved away"), address)))
                        .manifest())
                .hasSize(2);
    }

    @Test
    void an_address_under_another_record_of_the_same_human_stops_the_pack_too() {
        var linked = new PersonsLinked(B, B, STRANGER, about(B, "same passport"), STAFF, STAFF);
        var address = new ContactDetailsSet(
                STRANGER, ContactKind.ADDRESS, about(STRANGER, "4 Mill Lane, Ormskirk"), Confidential.NOBODY, TODAY);
        Event[] note = note(Compartment.of(A), "she is in Ormskirk now");
        byConsent(DataClass.INDIVIDUAL_CONTENT, with(note, linked, linked.mirrored(), address))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new ContactDetailsInSource(note[0].stream()));
        assertThat(built(byConsent(DataClass.INDIVIDUAL_CONTENT, with(note, address)))
                        .manifest())
                .hasSize(2);
    }

    /** Edge case 15. */
    @Test
    void a_confidential_name_of_somebody_else_stops_the_pack_as_an_address_does() {
        var born = new PersonRegistered(
                B,
                List.of(new PersonName(about(B, "Ben"), about(B, "Hartley"))),
                Confidential.NOBODY,
                null,
                DatePrecision.YEAR,
                null,
                null,
                List.of(),
                List.of());
        var name = new PersonName(about(B, "Ben"), about(B, "Underhill"));
        var kept = new NameChanged(B, name, NameKind.DEED_POLL, TODAY, null, Confidential.FROM_OTHER_PARTIES);
        var open = new NameChanged(B, name, NameKind.DEED_POLL, TODAY, null, Confidential.NOBODY);
        Event[] note = note(Compartment.of(A), "he calls himself UNDERHILL now");
        byConsent(DataClass.INDIVIDUAL_CONTENT, with(note, born, kept))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new ContactDetailsInSource(note[0].stream()));
        assertThat(built(byConsent(DataClass.INDIVIDUAL_CONTENT, with(note, born, open)))
                        .manifest())
                .hasSize(2);
        assertThat(built(byConsent(DataClass.INDIVIDUAL_CONTENT, with(note(Compartment.of(A), "Ben rang"), born, kept)))
                        .manifest())
                .hasSize(2);
    }

    @Test
    void what_the_scope_redacts_is_left_out_and_said_to_be() {
        var scope = decided(DataClass.ATTENDANCE, A);
        var redacted = new DisclosureScopeDecided(
                scope.disclosure(),
                CASE,
                Compartment.COURT,
                scope.granted(),
                List.of(new Redaction(booked().stream(), Redaction.Because.OTHER_PERSON)),
                scope.order(),
                scope.decidedBy());
        disclosure(attendance())
                .given(requested(COURT_ORDER), redacted)
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new NothingToDisclose());
    }

    @Test
    void a_subject_sees_their_own_passages_of_a_joint_note() {
        var built = built(disclosure(note(Compartment.JOINT, "both spoke"))
                .given(
                        requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A),
                        DecidingAScopeTest.advised(LegalAdvice.DISCLOSE_WITHIN_LIMITS),
                        DisclosureWords.opinion(false),
                        DisclosureWords.marked(new Passage(0, 10, Passage.Whose.SHARED)),
                        decided(null, DataClass.JOINT_CONTENT, A)));
        assertThat(built.manifest()).allMatch(entry -> entry.treatment() == Treatment.OWN_PASSAGES);
    }

    @Test
    void nothing_is_built_without_a_scope_or_under_an_order_that_ended_or_a_consent_that_was_withdrawn() {
        disclosure(attendance())
                .given(requested(COURT_ORDER))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new ScopeNotDecided());
        disclosure(attendance(discharged()))
                .given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new OrderNotInForce(OrderStanding.SUPERSEDED));
        disclosure(attendance())
                .given(requested(CONSENT), decided(null, DataClass.ATTENDANCE, A))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new ConsentMissing(DataClass.ATTENDANCE, A));
    }

    private static StreamFixture<DisclosureStream> attendanceOf(PersonId person) {
        return disclosure(attendance()).given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, person));
    }

    private static StreamFixture<DisclosureStream> byConsent(DataClass dataClass, Event... elsewhere) {
        return disclosure(with(elsewhere, consented(A, ConsentPurpose.COURT_REPORT)))
                .given(requested(CONSENT), decided(null, dataClass, A));
    }

    private static DisclosurePackBuilt built(StreamFixture<DisclosureStream> fixture) {
        return (DisclosurePackBuilt)
                fixture.whenAskedBy(LIAISON, build()).said().getFirst();
    }

    private static Event[] with(Event[] events, Event... further) {
        var all = new ArrayList<>(List.of(events));
        all.addAll(List.of(further));
        return all.toArray(Event[]::new);
    }
}
