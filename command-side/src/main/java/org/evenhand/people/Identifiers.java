package org.evenhand.people;

import java.util.List;
import org.evenhand.people.PersonRefusal.IdentifierUnreadable;
import org.evenhand.platform.Refused;
import org.evenhand.record.PersonId;

/** Numbers by which others know a person. An empty line of a form is none. */
record Identifiers(PersonId person) {

    private static final int NHS_DIGITS = 10;

    List<PersonIdentifier> of(List<TypedIdentifier> typed) {
        return typed.stream()
                .filter(each -> !each.value().isBlank())
                .map(this::read)
                .toList();
    }

    private PersonIdentifier read(TypedIdentifier typed) {
        IdentifierScheme scheme = typed.scheme();
        String text = typed.value().text().strip();
        if (scheme == null || scheme == IdentifierScheme.NHS_NUMBER && !isNhsNumber(text)) {
            throw Refused.because(new IdentifierUnreadable());
        }
        return new PersonIdentifier(scheme, typed.value().about(person.subject()));
    }

    /** The first nine digits weighted 10 to 2, modulo 11 (NHS Data Dictionary, NHS NUMBER). Spaces and hyphens may stand between. */
    private static boolean isNhsNumber(String text) {
        String digits = text.replaceAll("[ -]", "");
        if (!digits.matches("[0-9]{" + NHS_DIGITS + "}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < NHS_DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (NHS_DIGITS - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(NHS_DIGITS - 1) - '0';
    }
}
