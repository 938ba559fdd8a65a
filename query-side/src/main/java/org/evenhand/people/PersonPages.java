package org.evenhand.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.people.PersonQuery.NewPerson;
import org.evenhand.people.PersonQuery.OnePerson;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class PersonPages {

    private final Queries queries;
    private final Times times;

    PersonPages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/people/new")
    NewPersonPage newPerson(Forms forms) {
        // Only ids of those who look alike: the names of people in other cases are not for this page.
        List<String> alike = forms.refusals(PersonRefusal.PossibleDuplicate.class).stream()
                .flatMap(refusal -> refusal.alike().stream())
                .map(person -> person.value().toString())
                .toList();
        return NewPersonPage.of(
                queries.ask(new NewPerson()), forms.of(PersonCommand.RegisterPerson.class, Map.of()), alike);
    }

    @GetMapping("/people/{person}")
    PersonPage person(@PathVariable UUID person, Forms forms) {
        return PersonPage.of(queries.ask(new OnePerson(new PersonId(person))), forms, times);
    }
}
