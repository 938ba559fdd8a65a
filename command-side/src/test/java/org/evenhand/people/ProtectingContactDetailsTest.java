package org.evenhand.people;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.family.TheFamily.words;

import java.util.List;
import java.util.Set;
import org.evenhand.people.PersonCommand.FlagConfidentiality;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonRefusal.ConfidentialityRequired;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Edge cases 1 and 2: an address is protected before anybody writes it down. */
class ProtectingContactDetailsTest {

    private static final RefugeMarked REFUGE = new RefugeMarked(A, TODAY, RefugeBasis.TOLD_BY_PERSON);
    private static final ConfidentialityFlagged C8 =
            new ConfidentialityFlagged(A, ConfidentialityBasis.C8_FILED, TODAY);

    private static final ConfidentialityRequired REQUIRED = new ConfidentialityRequired();
    private static final RefugeMarked OTHERS_REFUGE = new RefugeMarked(STRANGER, TODAY, RefugeBasis.TOLD_BY_PERSON);
    private static final PersonsLinked LINKED =
            new PersonsLinked(A, A, STRANGER, about(A, "same passport"), SUPERVISOR, COLLEAGUE);
    private static final PersonsUnlinked UNLINKED =
            new PersonsUnlinked(A, A, STRANGER, about(A, "two cousins"), SUPERVISOR);

    private final StreamFixture<PersonStream> person = PeopleWords.person();

    @Test
    void nobody_need_decide_about_an_unprotected_person() {
        person.given(registered(A)).when(set(null)).expectEvents(wasSet(Confidential.NOBODY));
    }

    @Test
    void a_c8_makes_silence_no_answer() {
        person.given(registered(A), C8).when(set(null)).expectRefusal(new ConfidentialityRequired());
    }

    @Test
    void after_a_c8_a_decision_is_enough_also_to_keep_nothing_back() {
        person.given(registered(A), C8).when(set(Confidential.NOBODY)).expectEvents(wasSet(Confidential.NOBODY));
    }

    @Test
    void a_refuge_makes_silence_no_answer() {
        person.given(registered(A), REFUGE).when(set(null)).expectRefusal(new ConfidentialityRequired());
    }

    @Test
    void in_a_refuge_nothing_is_open_to_another_party() {
        var onlyFromLiaison = new Confidential(false, List.of(), Set.of(Role.COURT_LIAISON));
        person.given(registered(A), REFUGE).when(set(onlyFromLiaison)).expectRefusal(new ConfidentialityRequired());
    }

    @Test
    void in_a_refuge_a_detail_is_set_for_those_who_must_know() {
        person.given(registered(A), REFUGE)
                .when(set(Confidential.FROM_OTHER_PARTIES))
                .expectEvents(wasSet(Confidential.FROM_OTHER_PARTIES));
    }

    /** A refuge under one record of a human protects what is said under the other. */
    @Test
    void a_refuge_on_a_linked_record_makes_silence_no_answer() {
        person.given(registered(A), LINKED)
                .givenElsewhere(OTHERS_REFUGE)
                .when(set(null))
                .expectRefusal(REQUIRED);
        PeopleWords.person()
                .given(registered(A), LINKED)
                .givenElsewhere(OTHERS_REFUGE)
                .when(set(Confidential.NOBODY))
                .expectRefusal(REQUIRED);
        PeopleWords.person()
                .given(registered(A), LINKED)
                .givenElsewhere(OTHERS_REFUGE)
                .when(set(Confidential.FROM_OTHER_PARTIES))
                .expectEvents(wasSet(Confidential.FROM_OTHER_PARTIES));
    }

    @Test
    void after_the_link_is_taken_away_nothing_of_it_is_left() {
        person.given(registered(A), LINKED, UNLINKED)
                .givenElsewhere(OTHERS_REFUGE)
                .when(set(null))
                .expectEvents(wasSet(Confidential.NOBODY));
    }

    @Test
    void a_detail_says_something() {
        person.given(registered(A))
                .when(new SetContactDetails(A, ContactKind.EMAIL, words(" "), null, TODAY))
                .expectRefusal(new FieldMissing("detail"));
    }

    @Test
    void a_refuge_is_marked_whatever_was_there() {
        person.given(registered(A), C8)
                .when(new MarkRefuge(A, TODAY, RefugeBasis.TOLD_BY_PERSON))
                .expectEvents(REFUGE);
    }

    @Test
    void the_same_refuge_again_says_nothing_new() {
        person.given(registered(A), REFUGE)
                .when(new MarkRefuge(A, TODAY, RefugeBasis.TOLD_BY_PERSON))
                .expectNothingToSay();
    }

    @Test
    void a_refuge_may_be_marked_again_with_other_facts() {
        person.given(registered(A), REFUGE)
                .when(new MarkRefuge(A, TODAY, RefugeBasis.TOLD_BY_REFUGE))
                .expectEvents(new RefugeMarked(A, TODAY, RefugeBasis.TOLD_BY_REFUGE));
    }

    @Test
    void confidentiality_is_flagged_once() {
        person.given(registered(A))
                .when(new FlagConfidentiality(A, ConfidentialityBasis.C8_FILED, TODAY))
                .expectEvents(C8);
    }

    @Test
    void the_same_flag_again_says_nothing_new() {
        person.given(registered(A), C8)
                .when(new FlagConfidentiality(A, ConfidentialityBasis.C8_FILED, TODAY))
                .expectNothingToSay();
    }

    private static SetContactDetails set(@Nullable Confidential confidential) {
        return new SetContactDetails(A, ContactKind.ADDRESS, words("4 Mill Lane, Ormskirk"), confidential, TODAY);
    }

    private static ContactDetailsSet wasSet(Confidential confidential) {
        return new ContactDetailsSet(A, ContactKind.ADDRESS, about(A, "4 Mill Lane, Ormskirk"), confidential, TODAY);
    }
}
