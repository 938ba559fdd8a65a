package org.evenhand.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.record.PersonId;

/**
 * Every name that somebody was ever given, and which of them are kept from others (edge case 15: a former name, or a new surname,
 * can tell as much as an address).
 *
 * <p>Who comes to need protection keeps every name that they took since they were registered, as with contact details. Under what
 * they were registered they stay known: the other side's papers say that name, and a person must be called something.
 */
public final class NamesOnRecord {

    /** @param taken after they were registered */
    private record Known(PersonName name, boolean taken, boolean confidential) {

        Known said(Confidential confidential) {
            return new Known(name, taken, confidential.fromSomebody());
        }

        Known closed() {
            return new Known(name, taken, confidential || taken);
        }
    }

    private final List<Known> names = new ArrayList<>();

    private NamesOnRecord() {}

    /** Of one record alone. */
    public static NamesOnRecord of(List<? extends PersonEvent> events) {
        var names = new NamesOnRecord();
        events.forEach(names::on);
        return names;
    }

    /**
     * Of this record; what protects somebody under a linked one closes their names here too.
     *
     * @param read the events of a person's own stream
     */
    public static NamesOnRecord of(PersonId person, Function<PersonId, ? extends List<? extends PersonEvent>> read) {
        NamesOnRecord names = of(read.apply(person));
        boolean elsewhere = Links.oneWith(person, read).stream()
                .filter(each -> !each.equals(person))
                .anyMatch(each -> Shielded.of(read.apply(each)).isSo());
        if (elsewhere) {
            names.names.replaceAll(Known::closed);
        }
        return names;
    }

    private void on(PersonEvent event) {
        if (event instanceof PersonRegistered e) {
            e.names()
                    .forEach(name -> names.add(
                            new Known(name, false, e.namesConfidential().fromSomebody())));
        } else if (event instanceof NameChanged e) {
            names.replaceAll(known -> isSame(known.name(), e.name()) ? known.said(e.confidential()) : known);
            names.add(new Known(e.name(), true, e.confidential().fromSomebody()));
        } else if (event instanceof RefugeMarked || event instanceof ConfidentialityFlagged) {
            names.replaceAll(Known::closed);
        }
    }

    public List<PersonName> open() {
        return names(false).toList();
    }

    public List<PersonName> confidential() {
        return names(true).toList();
    }

    public List<PersonName> all() {
        return names.stream().map(Known::name).toList();
    }

    private Stream<PersonName> names(boolean confidential) {
        return names.stream()
                .filter(each -> each.confidential() == confidential)
                .map(Known::name);
    }

    private static boolean isSame(PersonName one, PersonName other) {
        return words(one).equals(words(other));
    }

    private static String words(PersonName name) {
        return Words.bare(name.given().orElse(""))
                + ' '
                + Words.bare(name.family().orElse(""));
    }
}
