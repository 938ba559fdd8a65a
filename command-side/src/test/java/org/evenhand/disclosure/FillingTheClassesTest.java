package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.disclosure.DisclosureBasis.COURT_ORDER;
import static org.evenhand.disclosure.DisclosureBasis.SUBJECT_ACCESS;
import static org.evenhand.disclosure.DisclosureWords.LIAISON;
import static org.evenhand.disclosure.DisclosureWords.attendance;
import static org.evenhand.disclosure.DisclosureWords.booked;
import static org.evenhand.disclosure.DisclosureWords.build;
import static org.evenhand.disclosure.DisclosureWords.built;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.ofCase;
import static org.evenhand.disclosure.DisclosureWords.released;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.List;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
import org.evenhand.casefile.CaseFileEvent.CaseFileReopened;
import org.evenhand.casefile.ClosureReason;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureRefusal.NothingToDisclose;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.junit.jupiter.api.Test;

/** A3 and A12 from the record. */
class FillingTheClassesTest {

    @Test
    void how_the_work_ended_is_told_as_a_code_and_why_else_it_ended_is_not() {
        assertThat(packed(completion(closed(ClosureReason.COMPLETED))).manifest())
                .singleElement()
                .returns("case-file.closed", ManifestEntry::type)
                .returns(List.of("reason"), ManifestEntry::fields);
        assertThat(packed(completion(closed(ClosureReason.NOT_SUITABLE))).manifest())
                .singleElement()
                .returns(List.of(), ManifestEntry::fields);
    }

    @Test
    void a_case_that_was_reopened_is_neither_completed_nor_ended() {
        completion(closed(ClosureReason.COMPLETED), new CaseFileReopened(CASE, ofCase("they came back")))
                .whenAskedBy(LIAISON, build())
                .expectRefusal(new NothingToDisclose());
    }

    @Test
    void a_person_learns_to_whom_what_is_about_them_was_sent() {
        var sent = packed(recipients(A, builtAbout(A), released()));
        assertThat(sent.manifest())
                .singleElement()
                .returns("disclosure.released", ManifestEntry::type)
                .returns(List.of("at", "method", "recipient"), ManifestEntry::fields);
        recipients(B, builtAbout(A), released()).whenAskedBy(LIAISON, build()).expectRefusal(new NothingToDisclose());
    }

    @Test
    void what_the_other_parent_asked_for_themselves_is_never_learned_this_way() {
        var ofB = new DisclosureReleased(
                released().disclosure(),
                CASE,
                Compartment.of(B),
                released().packHash(),
                ofCase("her solicitor"),
                DisclosureMethod.SECURE_EMAIL,
                false,
                released().at(),
                LIAISON.id());
        recipients(A, builtAbout(A), ofB).whenAskedBy(LIAISON, build()).expectRefusal(new NothingToDisclose());
    }

    private static DisclosurePackBuilt builtAbout(PersonId person) {
        return built(6, DataClass.ATTENDANCE, person, booked().stream());
    }

    private static CaseFileClosed closed(ClosureReason reason) {
        return new CaseFileClosed(CASE, reason, List.of(), 0, STAFF);
    }

    private static StreamFixture<DisclosureStream> completion(Event... elsewhere) {
        return disclosure(elsewhere).given(requested(COURT_ORDER), decided(DataClass.COMPLETION, A, B));
    }

    private static StreamFixture<DisclosureStream> recipients(PersonId asking, Event... elsewhere) {
        var record = DisclosureWords.onRecord(attendance()).enter(elsewhere);
        return disclosure(record)
                .given(
                        requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, asking),
                        DecidingAScopeTest.advised(LegalAdvice.DISCLOSE),
                        decided(null, DataClass.ACCESS_LOG, asking));
    }

    private static DisclosurePackBuilt packed(StreamFixture<DisclosureStream> fixture) {
        return (DisclosurePackBuilt)
                fixture.whenAskedBy(LIAISON, build()).said().getFirst();
    }
}
