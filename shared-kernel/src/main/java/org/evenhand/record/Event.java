package org.evenhand.record;

import java.util.Optional;

/**
 * Something that is now true. A record under its stream's sealed parent, with a stable {@link Named name} and only these
 * kinds of field: ids, {@link Personal}, enums, strings that are codes, integers, dates, instants, {@link Moment},
 * compartments, booleans, and lists, optionals or records of them. Numbers whose exactness matters are decimal strings.
 */
public interface Event {

    /** The stream it belongs to. */
    StreamId stream();

    /** Whose keys salt the fields that are about no single person. */
    Subject keeper();

    Compartment compartment();

    /** When it happened, as claimed; empty where the event itself is the happening and the recorded time says it. */
    default Optional<Moment> occurred() {
        return Optional.empty();
    }
}
