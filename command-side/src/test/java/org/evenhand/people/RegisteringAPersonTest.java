package org.evenhand.people;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.people.PeopleWords.noted;
import static org.evenhand.people.PeopleWords.register;
import static org.evenhand.people.PeopleWords.registered;
import static org.evenhand.people.PeopleWords.typed;

import java.util.List;
import org.evenhand.family.TheFamily;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonRefusal.DateOfBirthUnreadable;
import org.evenhand.people.PersonRefusal.IdentifierUnreadable;
import org.evenhand.people.PersonRefusal.NameMissing;
import org.evenhand.people.PersonRefusal.PersonAlreadyRegistered;
import org.evenhand.people.PersonRefusal.PossibleDuplicate;
import org.evenhand.platform.StreamFixture;
import org.jspecify.annotations.Nullable;
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
                        A,
                        List.of(typed("Aoife", "O’Néill-Smith")),
                        null,
                        TheFamily.words("1986-04-03"),
                        null,
                        null,
                        List.of(),
                        List.of()))
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
    void what_others_know_somebody_by_is_kept_with_what_is_recorded_of_their_sex() {
        person.when(known(IdentifierScheme.NHS_NUMBER, "943 476 5919"))
                .expectEvents(new PersonRegistered(
                        A,
                        List.of(new PersonName(about(A, "Robin"), about(A, "Hartley"))),
                        Confidential.FROM_OTHER_PARTIES,
                        null,
                        DatePrecision.YEAR,
                        null,
                        about(A, "FEMALE"),
                        List.of(new PersonIdentifier(IdentifierScheme.NHS_NUMBER, about(A, "943 476 5919"))),
                        List.of()));
    }

    @Test
    void a_number_of_the_health_service_checks_itself_and_every_number_says_whose_it_is() {
        person.when(known(IdentifierScheme.NHS_NUMBER, "943 476 5918")).expectRefusal(new IdentifierUnreadable());
        PeopleWords.person().when(known(null, "SC-12")).expectRefusal(new IdentifierUnreadable());
        PeopleWords.person()
                .when(new RegisterPerson(
                        A,
                        List.of(typed("Robin", "Hartley")),
                        null,
                        null,
                        null,
                        null,
                        List.of(new TypedIdentifier(null, TheFamily.words(" "))),
                        List.of()))
                .expectEvents(registered(null, DatePrecision.YEAR, null));
    }

    /** Else whoever tries surnames would be told which is hers. */
    @Test
    void who_is_registered_under_a_confidential_name_is_not_found_by_trying() {
        person.when(new RegisterPerson(
                        A,
                        List.of(typed("Robin", "Hartley")),
                        Confidential.FROM_OTHER_PARTIES,
                        TheFamily.words("1986-04-03"),
                        null,
                        null,
                        List.of(),
                        List.of()))
                .expectAlsoAppended();
    }

    private static RegisterPerson known(@Nullable IdentifierScheme scheme, String number) {
        return new RegisterPerson(
                A,
                List.of(typed("Robin", "Hartley")),
                Confidential.FROM_OTHER_PARTIES,
                null,
                null,
                SexRecorded.FEMALE,
                List.of(new TypedIdentifier(scheme, TheFamily.words(number))),
                List.of());
    }

    @Test
    void somebody_has_a_name() {
        person.when(new RegisterPerson(A, List.of(typed(" ", "")), null, null, null, null, List.of(), List.of()))
                .expectRefusal(new NameMissing());
    }

    @Test
    void nobody_is_registered_twice() {
        person.given(TheFamily.registered(A))
                .when(register("1986-04-03", null))
                .expectRefusal(new PersonAlreadyRegistered(A));
    }
}
