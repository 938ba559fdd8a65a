package org.evenhand.people;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.people.PeopleWords.noted;
import static org.evenhand.people.PeopleWords.register;
import static org.evenhand.people.PeopleWords.registered;
import static org.evenhand.people.PeopleWords.typed;

import java.util.List;
import org.evenhand.family.TheFamily;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonRefusal.DateOfBirthUnreadable;
import org.evenhand.people.PersonRefusal.NameMissing;
import org.evenhand.people.PersonRefusal.PersonAlreadyRegistered;
import org.evenhand.people.PersonRefusal.PossibleDuplicate;
import org.evenhand.platform.StreamFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteringAPersonTest {

    private final StreamFixture<PersonStream> person = PeopleWords.person();

    @Test
    void a_person_is_registered_and_can_be_found_alike() {
        person.when(register("1986-04-03", null))
                .expectEvents(registered("1986-04-03", DatePrecision.DAY, null))
                .expectAlsoAppended(noted("hartley", "1986-04-03", A, null));
    }

    @Test
    void a_year_or_a_month_is_enough() {
        person.when(register("1986", null)).expectEvents(registered("1986-01-01", DatePrecision.YEAR, null));
    }

    @Test
    void a_month_stands_for_its_earliest_day() {
        person.when(register("1986-04", null)).expectEvents(registered("1986-04-01", DatePrecision.MONTH, null));
    }

    @Test
    void without_a_date_of_birth_nobody_is_alike() {
        person.when(register(null, null))
                .expectEvents(registered(null, DatePrecision.YEAR, null))
                .expectAlsoAppended();
    }

    @Test
    void the_same_surname_and_birthday_may_be_the_same_person() {
        person.givenElsewhere(noted("hartley", "1986-04-03", B, null))
                .when(register("1986-04-03", null))
                .expectRefusal(new PossibleDuplicate(List.of(B)));
    }

    @Test
    void spelling_does_not_hide_a_duplicate() {
        person.givenElsewhere(noted("oneillsmith", "1986-04-03", B, null))
                .when(new RegisterPerson(
                        A, List.of(typed("Aoife", "O’Néill-Smith")), TheFamily.words("1986-04-03"), null, List.of()))
                .expectRefusal(new PossibleDuplicate(List.of(B)));
    }

    @Test
    void somebody_judged_to_be_another_person_is_registered() {
        person.givenElsewhere(noted("hartley", "1986-04-03", B, null))
                .when(register("1986-04-03", null, B))
                .expectEvents(registered("1986-04-03", DatePrecision.DAY, null, B));
    }

    /** Edge case 3. */
    @Test
    void twins_pass_by_their_order_of_birth() {
        person.givenElsewhere(noted("hartley", "2019-05-06", B, 1))
                .when(register("2019-05-06", 2))
                .expectEvents(registered("2019-05-06", DatePrecision.DAY, 2))
                .expectAlsoAppended(noted("hartley", "2019-05-06", A, 2));
    }

    @Test
    void the_same_order_of_birth_is_the_same_twin() {
        person.givenElsewhere(noted("hartley", "2019-05-06", B, 1))
                .when(register("2019-05-06", 1))
                .expectRefusal(new PossibleDuplicate(List.of(B)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027", "1986-02-30", "3 April 1986", "86", "1789-07-14", "1986-4-3"})
    void a_date_of_birth_is_real_and_past(String typed) {
        person.when(register(typed, null)).expectRefusal(new DateOfBirthUnreadable());
    }

    @Test
    void somebody_has_a_name() {
        person.when(new RegisterPerson(A, List.of(typed(" ", "")), null, null, List.of()))
                .expectRefusal(new NameMissing());
    }

    @Test
    void nobody_is_registered_twice() {
        person.given(TheFamily.registered(A))
                .when(register("1986-04-03", null))
                .expectRefusal(new PersonAlreadyRegistered(A));
    }
}
