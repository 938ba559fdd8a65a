package org.evenhand.record;

import java.util.UUID;

/**
 * Where content belongs from the moment it is written (DOMAIN.md §2.0). It leaves its compartment only by a decision that
 * is itself an event. Whether a person is parent A, parent B or a child depends on the case file, so a person's
 * compartment names the person; pages give it its letter.
 */
public sealed interface Compartment {

    /** Stored form: {@code joint}, {@code court}, {@code staff} or {@code person:<uuid>}. */
    String code();

    Compartment JOINT = new Joint();
    Compartment COURT = new Court();
    Compartment STAFF = new Staff();

    static Compartment of(PersonId person) {
        return new OfPerson(person);
    }

    /** @throws IllegalArgumentException if the code is none of the stored forms */
    static Compartment parse(String code) {
        return switch (code) {
            case "joint" -> JOINT;
            case "court" -> COURT;
            case "staff" -> STAFF;
            default -> {
                if (!code.startsWith("person:")) {
                    throw new IllegalArgumentException("not a compartment");
                }
                yield new OfPerson(new PersonId(UUID.fromString(code.substring("person:".length()))));
            }
        };
    }

    /** One parent's or one child's. */
    record OfPerson(PersonId person) implements Compartment {
        @Override
        public String code() {
            return "person:" + person.value();
        }
    }

    record Joint() implements Compartment {
        @Override
        public String code() {
            return "joint";
        }
    }

    record Court() implements Compartment {
        @Override
        public String code() {
            return "court";
        }
    }

    record Staff() implements Compartment {
        @Override
        public String code() {
            return "staff";
        }
    }
}
