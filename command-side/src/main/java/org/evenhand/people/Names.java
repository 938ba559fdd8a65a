package org.evenhand.people;

import org.evenhand.record.PersonId;

/** Typed names on their way to being somebody's. */
final class Names {

    private Names() {}

    static boolean isBlank(TypedName name) {
        return name.given().isBlank() && name.family().isBlank();
    }

    static PersonName about(PersonId person, TypedName name) {
        return new PersonName(
                name.given().about(person.subject()), name.family().about(person.subject()));
    }
}
