package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.people.PersonQuery.OnePerson;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The other side learns a name and what is kept from nobody; not even that there is more. */
@Component
final class AnswerOnePerson implements Answers<OnePerson, PersonDetails> {

    private final Views views;

    AnswerOnePerson(Views views) {
        this.views = views;
    }

    private record Row(
            PersonId person,
            String name,
            @Nullable String dateOfBirth,
            @Nullable Integer birthOrder,
            @Nullable SexRecorded sexRecorded,
            @Nullable LocalDate refugeFrom,
            @Nullable LocalDate protectedFrom,
            long version) {}

    @Override
    public Class<OnePerson> question() {
        return OnePerson.class;
    }

    @Override
    public Optional<PersonDetails> answer(OnePerson question, Sight sight) {
        boolean own = sight.worksWith(question.person());
        return views.named("people/person")
                .with("person", question.person())
                .with("mayReach", sight.mayReach(question.person()))
                .with("staff", sight.staff())
                .with("role", sight.actor().role())
                .with("today", sight.today())
                .first(Row.class)
                .map(row -> new PersonDetails(
                        row.person(),
                        row.name(),
                        own,
                        own ? row.dateOfBirth() : null,
                        own ? row.birthOrder() : null,
                        own ? row.sexRecorded() : null,
                        sight.mayReach(question.person()) ? identifiers(question.person()) : List.of(),
                        own ? row.refugeFrom() : null,
                        own ? row.protectedFrom() : null,
                        own ? names(question.person(), sight) : List.of(),
                        sight.basis().isEmpty() && !own ? List.of() : details(question.person(), sight),
                        cases(question.person(), sight),
                        own ? linked(question.person(), sight) : List.of(),
                        row.version()));
    }

    private List<PersonDetails.Linked> linked(PersonId person, Sight sight) {
        return within("people/linked", person, sight)
                .with("today", sight.today())
                .rows(PersonDetails.Linked.class);
    }

    private List<PersonDetails.Known> names(PersonId person, Sight sight) {
        return within("people/names", person, sight).rows(PersonDetails.Known.class);
    }

    private List<PersonDetails.Number> identifiers(PersonId person) {
        return views.named("people/identifiers").with("person", person).rows(PersonDetails.Number.class);
    }

    private Statement within(String statement, PersonId person, Sight sight) {
        return views.named(statement)
                .with("person", person)
                .with("mayReach", sight.mayReach(person))
                .with("role", sight.actor().role());
    }

    private List<PersonDetails.Detail> details(PersonId person, Sight sight) {
        return views.named("people/details")
                .with("person", person)
                .with("ownSide", sight.mayReach(person))
                .with("role", sight.actor().role())
                .rows(PersonDetails.Detail.class);
    }

    private List<UUID> cases(PersonId person, Sight sight) {
        return views.named("people/cases-to-open")
                .with("person", person)
                .with("staff", sight.staff())
                .with("today", sight.today())
                .rows(UUID.class);
    }
}
