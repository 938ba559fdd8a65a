package org.evenhand.casefile;

import org.evenhand.record.PersonId;

/**
 * Somebody in a case file as pages name them.
 *
 * @param name what they are called now; {@code erased} where it has been erased
 * @param letter A for the parent named first, B for the second, C for a third; empty for everybody else
 */
public record Member(PersonId person, String name, CaseRole role, String letter) {

    /** {@code Parent A – Anna Archer}: never a name alone where two sides stand side by side. */
    public String label() {
        return switch (role) {
            case PARENT -> "Parent " + letter + " – " + name;
            case CHILD -> "Child – " + name;
            case OTHER -> name;
        };
    }
}
