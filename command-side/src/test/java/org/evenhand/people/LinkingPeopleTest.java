package org.evenhand.people;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.family.TheFamily.words;

import java.util.List;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.PartyRole;
import org.evenhand.court.PersonInCourtEvent.CourtCaseEntered;
import org.evenhand.people.PersonCommand.ApprovePersonLink;
import org.evenhand.people.PersonCommand.DeclinePersonLink;
import org.evenhand.people.PersonCommand.ProposePersonLink;
import org.evenhand.people.PersonCommand.UnlinkPersons;
import org.evenhand.people.PersonEvent.PersonLinkDeclined;
import org.evenhand.people.PersonEvent.PersonLinkProposed;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.people.PersonRefusal.HeldWithoutPrivacyOfficer;
import org.evenhand.people.PersonRefusal.LinkAlreadyProposed;
import org.evenhand.people.PersonRefusal.LinkNotProposed;
import org.evenhand.people.PersonRefusal.OneRecordOnly;
import org.evenhand.people.PersonRefusal.OpposingParties;
import org.evenhand.people.PersonRefusal.OtherRecordUnknown;
import org.evenhand.people.PersonRefusal.RecordsAlreadyLinked;
import org.evenhand.people.PersonRefusal.RecordsNotLinked;
import org.evenhand.people.PersonRefusal.SecondDeciderRequired;
import org.evenhand.people.PersonRefusal.TwinsAreTwo;
import org.evenhand.platform.StreamFixture;
import org.evenhand.privacy.HoldId;
import org.evenhand.privacy.HoldReason;
import org.evenhand.privacy.RetentionEvent.LegalHoldLifted;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.record.Actor;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.junit.jupiter.api.Test;

/** STRANGER's record turns out to be A's: one proposes, another approves. */
class LinkingPeopleTest {

    private static final Actor FIRST = new Actor(SUPERVISOR, Role.SUPERVISOR);
    private static final Actor SECOND = new Actor(COLLEAGUE, Role.SERVICE_MANAGER);
    private static final CourtCaseId COURT_CASE = new CourtCaseId(id(0xC0));
    private static final PersonLinkProposed PROPOSED =
            new PersonLinkProposed(A, STRANGER, about(A, "same passport"), SUPERVISOR, Role.SUPERVISOR);
    private static final HoldId HOLD = new HoldId(id(0x401D));
    private static final LegalHoldPlaced HELD =
            new LegalHoldPlaced(A.subject(), HOLD, HoldReason.PROCEEDINGS, about(A, "letter 1"), SUPERVISOR);
    private static final PersonsLinked LINKED =
            new PersonsLinked(A, A, STRANGER, about(A, "same passport"), SUPERVISOR, COLLEAGUE);

    private static StreamFixture<PersonStream> a() {
        return StreamFixture.of(PersonStream.class)
                .given(registered(A))
                .givenElsewhere(registered(A), registered(STRANGER));
    }

    private static StreamFixture<PersonStream> proposed() {
        return a().given(PROPOSED).givenElsewhere(PROPOSED);
    }

    private static ProposePersonLink propose(PersonId other) {
        return new ProposePersonLink(A, other, words("same passport"));
    }

    private static ApprovePersonLink approve() {
        return new ApprovePersonLink(A, STRANGER);
    }

    @Test
    void one_proposes_and_another_approves_in_the_streams_of_both() {
        a().whenAskedBy(FIRST, propose(STRANGER)).expectEvents(PROPOSED);
        proposed()
                .whenAskedBy(SECOND, approve())
                .expectEvents(LINKED)
                .expectAlsoAppended(new PersonsLinked(
                        STRANGER, A, STRANGER, about(STRANGER, "same passport"), SUPERVISOR, COLLEAGUE));
    }

    @Test
    void two_approvers_are_two_people() {
        proposed().whenAskedBy(FIRST, approve()).expectRefusal(new SecondDeciderRequired());
        proposed().whenAskedBy(SECOND, propose(STRANGER)).expectRefusal(new LinkAlreadyProposed());
        a().whenAskedBy(SECOND, approve()).expectRefusal(new LinkNotProposed());
    }

    @Test
    void it_rests_on_evidence_and_on_two_records() {
        a().whenAskedBy(FIRST, new ProposePersonLink(A, STRANGER, words(" ")))
                .expectRefusal(new FieldMissing("evidence"));
        a().whenAskedBy(FIRST, propose(A)).expectRefusal(new OneRecordOnly());
        a().whenAskedBy(FIRST, propose(CHILD)).expectRefusal(new OtherRecordUnknown());
    }

    @Test
    void edge_16_opposing_parents_of_a_case_file_are_never_one() {
        a().givenElsewhere(
                        new CaseFileEntered(A, CASE, CaseRole.PARENT),
                        new CaseFileEntered(STRANGER, CASE, CaseRole.PARENT))
                .whenAskedBy(FIRST, propose(STRANGER))
                .expectRefusal(new OpposingParties());
        a().givenElsewhere(
                        new CaseFileEntered(A, CASE, CaseRole.CHILD),
                        new CaseFileEntered(STRANGER, CASE, CaseRole.CHILD))
                .whenAskedBy(FIRST, propose(STRANGER))
                .expectEvents(PROPOSED);
    }

    @Test
    void edge_16_two_sides_of_a_court_case_are_never_one() {
        a().givenElsewhere(
                        new CourtCaseEntered(A, COURT_CASE, PartyRole.APPLICANT),
                        new CourtCaseEntered(STRANGER, COURT_CASE, PartyRole.RESPONDENT))
                .whenAskedBy(FIRST, propose(STRANGER))
                .expectRefusal(new OpposingParties());
        a().givenElsewhere(
                        new CourtCaseEntered(A, COURT_CASE, PartyRole.APPLICANT),
                        new CourtCaseEntered(STRANGER, COURT_CASE, PartyRole.APPLICANT))
                .whenAskedBy(FIRST, propose(STRANGER))
                .expectEvents(PROPOSED);
    }

    @Test
    void who_became_opponents_since_the_proposal_are_not_linked() {
        proposed()
                .givenElsewhere(
                        new CaseFileEntered(A, CASE, CaseRole.PARENT),
                        new CaseFileEntered(STRANGER, CASE, CaseRole.PARENT))
                .whenAskedBy(SECOND, approve())
                .expectRefusal(new OpposingParties());
    }

    @Test
    void nor_by_way_of_a_third_record() {
        a().givenElsewhere(
                        registered(B),
                        new PersonsLinked(STRANGER, STRANGER, B, about(STRANGER, "x"), SUPERVISOR, COLLEAGUE),
                        new CaseFileEntered(A, CASE, CaseRole.PARENT),
                        new CaseFileEntered(B, CASE, CaseRole.PARENT))
                .whenAskedBy(FIRST, propose(STRANGER))
                .expectRefusal(new OpposingParties());
    }

    @Test
    void edge_3_twins_are_never_one() {
        StreamFixture.of(PersonStream.class)
                .given(twin(A, 1))
                .givenElsewhere(twin(A, 1), twin(STRANGER, 2))
                .whenAskedBy(FIRST, propose(STRANGER))
                .expectRefusal(new TwinsAreTwo());
    }

    @Test
    void under_a_legal_hold_the_privacy_officer_is_one_of_the_two() {
        proposed().givenElsewhere(HELD).whenAskedBy(SECOND, approve()).expectRefusal(new HeldWithoutPrivacyOfficer());
        proposed()
                .givenElsewhere(HELD)
                .whenAskedBy(new Actor(COLLEAGUE, Role.PRIVACY_OFFICER), approve())
                .expectEvents(LINKED);
    }

    @Test
    void a_hold_that_was_lifted_holds_nothing() {
        proposed()
                .givenElsewhere(HELD, new LegalHoldLifted(A.subject(), HOLD, about(A, "letter 2"), SUPERVISOR))
                .whenAskedBy(SECOND, approve())
                .expectEvents(LINKED);
    }

    @Test
    void a_proposal_is_declined_with_a_reason_and_may_be_made_again() {
        var declined = new PersonLinkDeclined(A, STRANGER, about(A, "another passport"), COLLEAGUE);
        proposed()
                .whenAskedBy(SECOND, new DeclinePersonLink(A, STRANGER, words("another passport")))
                .expectEvents(declined);
        proposed().given(declined).whenAskedBy(FIRST, propose(STRANGER)).expectEvents(PROPOSED);
    }

    @Test
    void a_wrong_link_is_undone_by_one_person_in_the_streams_of_both() {
        proposed()
                .given(LINKED)
                .whenAskedBy(FIRST, new UnlinkPersons(A, STRANGER, words("two sisters")))
                .expectEvents(new PersonsUnlinked(A, A, STRANGER, about(A, "two sisters"), SUPERVISOR))
                .expectAlsoAppended(
                        new PersonsUnlinked(STRANGER, A, STRANGER, about(STRANGER, "two sisters"), SUPERVISOR));
        a().whenAskedBy(FIRST, new UnlinkPersons(A, STRANGER, words("x"))).expectRefusal(new RecordsNotLinked());
    }

    @Test
    void it_is_undone_from_the_other_record_too() {
        StreamFixture.of(PersonStream.class)
                .given(registered(STRANGER), LINKED.mirrored())
                .whenAskedBy(FIRST, new UnlinkPersons(STRANGER, A, words("two sisters")))
                .expectEvents(new PersonsUnlinked(STRANGER, A, STRANGER, about(STRANGER, "two sisters"), SUPERVISOR));
    }

    @Test
    void linked_records_are_linked_once() {
        a().given(LINKED)
                .givenElsewhere(LINKED, LINKED.mirrored())
                .whenAskedBy(FIRST, propose(STRANGER))
                .expectRefusal(new RecordsAlreadyLinked());
    }

    private static PersonRegistered twin(PersonId person, int order) {
        PersonRegistered born = registered(person);
        return new PersonRegistered(
                person,
                born.names(),
                Confidential.NOBODY,
                born.dateOfBirth(),
                born.precision(),
                order,
                null,
                List.of(),
                List.of());
    }
}
