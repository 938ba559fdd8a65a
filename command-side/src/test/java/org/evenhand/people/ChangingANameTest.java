package org.evenhand.people;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.people.PeopleWords.noted;
import static org.evenhand.people.PeopleWords.typed;

import java.time.LocalDate;
import org.evenhand.family.TheFamily;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonRefusal.FutureNameNeedsDocument;
import org.evenhand.people.PersonRefusal.NameMissing;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangingANameTest {

    private final StreamFixture<PersonStream> person = PeopleWords.person();

    @Test
    void a_name_changes_and_the_new_surname_finds_the_same_person() {
        var born = TheFamily.born(A, "1986-04-03", DatePrecision.DAY);
        person.given(born)
                .givenElsewhere(born)
                .when(change("Moss", TODAY, null))
                .expectEvents(changed("Moss", TODAY, null))
                .expectAlsoAppended(noted("moss", "1986-04-03", A, null));
    }

    @Test
    void a_future_name_comes_with_its_document() {
        person.given(registered(A))
                .when(change("Moss", TODAY.plusDays(9), "deed-poll-2026"))
                .expectEvents(changed("Moss", TODAY.plusDays(9), "deed-poll-2026"));
    }

    @Test
    void a_future_name_without_a_document_is_refused() {
        person.given(registered(A))
                .when(change("Moss", TODAY.plusDays(1), " "))
                .expectRefusal(new FutureNameNeedsDocument());
    }

    @Test
    void a_name_is_not_blank() {
        person.given(registered(A))
                .when(new ChangeName(A, typed("", " "), NameKind.KNOWN_AS, TODAY, null, null))
                .expectRefusal(new NameMissing());
    }

    @Test
    void a_stranger_has_no_name_to_change() {
        person.when(change("Moss", TODAY, null)).expectRefusal(new NotFound());
    }

    private static ChangeName change(String family, LocalDate from, @Nullable String document) {
        return new ChangeName(
                A, typed("Robin", family), NameKind.DEED_POLL, from, document == null ? null : words(document), null);
    }

    private static NameChanged changed(String family, LocalDate from, @Nullable String document) {
        return new NameChanged(
                A,
                new PersonName(about(A, "Robin"), about(A, family)),
                NameKind.DEED_POLL,
                from,
                document == null ? null : about(A, document),
                Confidential.NOBODY);
    }
}
