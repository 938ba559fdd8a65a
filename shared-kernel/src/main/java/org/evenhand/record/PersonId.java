package org.evenhand.record;

import java.util.UUID;

/** A human, adult or child. */
public record PersonId(UUID value) implements Id {

    public Subject subject() {
        return new Subject(Subject.Kind.PERSON, value);
    }
}
