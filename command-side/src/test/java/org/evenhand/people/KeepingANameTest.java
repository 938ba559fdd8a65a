package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.people.PeopleWords.typed;

import java.util.List;
import java.util.Set;
import org.evenhand.family.TheFamily;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonRefusal.ConfidentialityRequired;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Edge case 15: a confidential new surname, and a former name, are as an address is. */
class KeepingANameTest {

    private static final RefugeMarked REFUGE = new RefugeMarked(A, TODAY, RefugeBasis.TOLD_BY_PERSON);
    private static final ConfidentialityFlagged C8 =
            new ConfidentialityFlagged(A, ConfidentialityBasis.C8_FILED, TODAY);
    private static final ConfidentialityRequired REQUIRED = new ConfidentialityRequired();

    private final StreamFixture<PersonStream> person = PeopleWords.person();

    @Test
    void where_nothing_protects_somebody_silence_leaves_a_name_open() {
        person.given(registered(A)).when(change(null)).expectEvents(changed("Moss", Confidential.NOBODY));
    }

    @Test
    void a_c8_makes_silence_about_a_name_no_answer_and_a_decision_is_enough() {
        person.given(registered(A), C8).when(change(null)).expectRefusal(REQUIRED);
        PeopleWords.person()
                .given(registered(A), C8)
                .when(change(Confidential.NOBODY))
                .expectEvents(changed("Moss", Confidential.NOBODY));
    }

    @Test
    void in_a_refuge_no_new_name_is_open_to_another_party() {
        person.given(registered(A), REFUGE).when(change(Confidential.NOBODY)).expectRefusal(REQUIRED);
        PeopleWords.person()
                .given(registered(A), REFUGE)
                .when(change(new Confidential(false, List.of(), Set.of(Role.COURT_LIAISON))))
                .expectRefusal(REQUIRED);
        PeopleWords.person()
                .given(registered(A), REFUGE)
                .when(change(Confidential.FROM_OTHER_PARTIES))
                .expectEvents(changed("Moss", Confidential.FROM_OTHER_PARTIES));
    }

    @Test
    void a_refuge_on_a_linked_record_protects_a_name_here() {
        var linked = new PersonsLinked(A, A, STRANGER, about(A, "same passport"), SUPERVISOR, COLLEAGUE);
        person.given(registered(A), linked)
                .givenElsewhere(new RefugeMarked(STRANGER, TODAY, RefugeBasis.TOLD_BY_PERSON))
                .when(change(null))
                .expectRefusal(REQUIRED);
    }

    /** Whoever tries surnames with a date of birth would be told by {@code POSSIBLE_DUPLICATE} which of them is hers. */
    @Test
    void a_confidential_surname_is_not_found_by_trying() {
        var born = TheFamily.born(A, "1986-04-03", DatePrecision.DAY);
        person.given(born)
                .givenElsewhere(born)
                .when(change(Confidential.FROM_OTHER_PARTIES))
                .expectEvents(changed("Moss", Confidential.FROM_OTHER_PARTIES))
                .expectAlsoAppended();
    }

    @Test
    void who_comes_to_need_protection_keeps_every_name_taken_since() {
        var names = NamesOnRecord.of(List.of(registered(A), changed("Moss", Confidential.NOBODY), REFUGE));
        assertThat(names.open())
                .hasSize(1)
                .noneMatch(name -> "Moss".equals(name.family().text()));
        assertThat(names.confidential())
                .singleElement()
                .satisfies(name -> assertThat(name.family().text()).isEqualTo("Moss"));
    }

    @Test
    void what_is_said_last_of_a_name_counts_so_a_former_name_can_be_closed() {
        var former = changed("Moss", Confidential.NOBODY);
        var names = NamesOnRecord.of(List.of(
                registered(A),
                former,
                changed("Reed", Confidential.NOBODY),
                changed("MOSS", Confidential.FROM_OTHER_PARTIES)));
        assertThat(names.open())
                .extracting(name -> name.family().text())
                .contains("Reed")
                .doesNotContain("Moss");
    }

    @Test
    void a_confidential_name_is_found_in_a_text_whole_and_by_the_part_that_nobody_else_has() {
        var names = NamesOnRecord.of(List.of(registered(A), changed("Moss", Confidential.FROM_OTHER_PARTIES)));
        var kept = new NamesToKeep(List.of(names), List.of(new PersonName(about(B, "Robin"), about(B, "Reed"))));
        assertThat(List.of("Ask robin MOSS.", "Mrs Moss rang", "Moss-Reed")).allMatch(kept::areIn);
        assertThat(List.of("Robin rang", "a mossy wall", "she moved")).noneMatch(kept::areIn);
    }

    private static ChangeName change(@Nullable Confidential confidential) {
        return new ChangeName(A, typed("Robin", "Moss"), NameKind.DEED_POLL, TODAY, null, confidential);
    }

    private static NameChanged changed(String family, Confidential confidential) {
        return new NameChanged(
                A, new PersonName(about(A, "Robin"), about(A, family)), NameKind.DEED_POLL, TODAY, null, confidential);
    }
}
