package org.evenhand.people;

import java.util.List;
import java.util.function.Function;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.record.PersonId;

/**
 * Whether somebody's contact details are protected. Asked of the human and not of one record: a refuge that is said under one of
 * two linked records protects the address that stands under the other.
 *
 * @param flagged by a form C8, an order, a wish or a judgement
 */
public record Shielded(boolean refuge, boolean flagged) {

    public static final Shielded NOT = new Shielded(false, false);

    /** Of one record alone. */
    public static Shielded of(List<? extends PersonEvent> events) {
        var shielded = NOT;
        for (PersonEvent event : events) {
            shielded = shielded.after(event);
        }
        return shielded;
    }

    /**
     * Of this record and of every one that links lead to.
     *
     * @param read the events of a person's own stream
     */
    public static Shielded human(PersonId person, Function<PersonId, ? extends List<? extends PersonEvent>> read) {
        return Links.oneWith(person, read).stream()
                .map(each -> of(read.apply(each)))
                .reduce(NOT, Shielded::or);
    }

    public boolean isSo() {
        return refuge || flagged;
    }

    public Shielded after(PersonEvent event) {
        return new Shielded(
                refuge || event instanceof RefugeMarked, flagged || event instanceof ConfidentialityFlagged);
    }

    public Shielded or(Shielded other) {
        return new Shielded(refuge || other.refuge, flagged || other.flagged);
    }
}
