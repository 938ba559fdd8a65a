package org.evenhand.disclosure;

import java.util.Set;
import org.evenhand.record.PersonId;

/** A grant as decisions need it: without the words quoted, which stay in the record. */
record Granted(DataClass dataClass, Set<PersonId> persons) {

    Granted(Grant grant) {
        this(grant.dataClass(), Set.copyOf(grant.persons()));
    }
}
