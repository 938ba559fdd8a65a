package org.evenhand.court;

import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** Who searched for what. That somebody was looked for is itself something about them. */
public sealed interface SearchEvent extends Event {

    SearchId search();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.SEARCH, search());
    }

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    /** @param terms under the site's key: whose they are is known only once they are found; never hashed, as a surname's
     *     hash can be guessed */
    @Named("search.requested")
    record SearchRequested(SearchId search, Personal terms, StaffId by) implements SearchEvent {}
}
