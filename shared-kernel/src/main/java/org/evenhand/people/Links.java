package org.evenhand.people;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.record.PersonId;

/** Which records are of one human. A link joins two records and changes neither, so taking it away restores both. */
public final class Links {

    private Links() {}

    /** The records that this one is linked with directly, from the events of its own stream. */
    public static Set<PersonId> of(List<? extends PersonEvent> events) {
        var linked = new LinkedHashSet<PersonId>();
        for (PersonEvent event : events) {
            if (event instanceof PersonsLinked e) {
                linked.add(e.other());
            } else if (event instanceof PersonsUnlinked e) {
                linked.remove(e.other());
            }
        }
        return linked;
    }

    /**
     * This record and every one that links lead to.
     *
     * @param read the events of a person's own stream
     */
    public static Set<PersonId> oneWith(
            PersonId person, Function<PersonId, ? extends List<? extends PersonEvent>> read) {
        var found = new LinkedHashSet<PersonId>();
        var next = new ArrayDeque<PersonId>();
        next.add(person);
        while (!next.isEmpty()) {
            PersonId each = next.remove();
            if (found.add(each)) {
                next.addAll(of(read.apply(each)));
            }
        }
        return found;
    }
}
