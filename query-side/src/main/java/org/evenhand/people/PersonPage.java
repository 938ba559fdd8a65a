package org.evenhand.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** One person: names, how they may be reached, and what protects them. To the other side a name and little else. */
record PersonPage(
        PersonDetails answer,
        String name,
        boolean ownSide,
        String born,
        String sex,
        List<Number> numbers,
        String refugeFrom,
        String protectedFrom,
        List<Name> names,
        List<Detail> current,
        List<Detail> earlier,
        List<String> cases,
        List<String> linked,
        Form contact,
        Form rename,
        Form flag,
        Form refuge,
        List<Choice> contactKinds,
        List<Choice> nameKinds,
        List<Choice> bases,
        List<Choice> refugeBases)
        implements Page {

    record Name(String text, String kind, boolean confidential, String from) {}

    record Number(String scheme, String value) {}

    record Detail(String kind, String text, boolean confidential, String from) {}

    static PersonPage of(PersonDetails person, Forms forms, Times times) {
        var path = Map.of("person", person.person());
        return new PersonPage(
                person,
                person.name(),
                person.ownSide(),
                person.dateOfBirth() == null ? "" : times.partial(person.dateOfBirth()),
                person.sexRecorded() == null ? "" : "SexRecorded." + person.sexRecorded(),
                person.identifiers().stream()
                        .map(each -> new Number(
                                "IdentifierScheme." + each.scheme(), each.value() == null ? "erased" : each.value()))
                        .toList(),
                person.refugeFrom() == null ? "" : times.day(person.refugeFrom()),
                person.protectedFrom() == null ? "" : times.day(person.protectedFrom()),
                person.names().stream()
                        .map(each -> new Name(
                                Stream.of(each.given(), each.family())
                                        .filter(part -> part != null && !part.isBlank())
                                        .collect(Collectors.joining(" ")),
                                each.kind() == null ? "" : "NameKind." + each.kind(),
                                each.confidential(),
                                times.day(each.effectiveFrom())))
                        .toList(),
                details(person, true, times),
                details(person, false, times),
                person.cases().stream().map(each -> "/cases/" + each).toList(),
                person.linked().stream().map(PersonDetails.Linked::name).toList(),
                forms.of(PersonCommand.SetContactDetails.class, path),
                forms.of(PersonCommand.ChangeName.class, path),
                forms.of(PersonCommand.FlagConfidentiality.class, path),
                forms.of(PersonCommand.MarkRefuge.class, path),
                Choice.of(ContactKind.values()),
                Choice.of(NameKind.values()),
                Choice.of(ConfidentialityBasis.values()),
                Choice.of(RefugeBasis.values()));
    }

    private static List<Detail> details(PersonDetails person, boolean current, Times times) {
        return person.contacts().stream()
                .filter(each -> each.current() == current)
                .map(each -> new Detail(
                        "ContactKind." + each.kind(),
                        each.detail() == null ? "erased" : each.detail(),
                        each.confidential(),
                        times.day(each.validFrom())))
                .toList();
    }

    @Override
    public List<Form> forms() {
        return ownSide ? List.of(contact, rename, flag, refuge) : List.of(contact);
    }
}
