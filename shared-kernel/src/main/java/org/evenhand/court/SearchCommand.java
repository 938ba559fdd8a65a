package org.evenhand.court;

import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What is asked of the whole record: where is a court number, a child, a party. */
public sealed interface SearchCommand extends Command {

    SearchId search();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.SEARCH, search());
    }

    /** @param terms a court number, or words of a name; never in an address, where a history would keep them */
    @PostedTo(value = "/searches", form = "/searches/new", then = "/searches/{search}")
    record RequestSearch(SearchId search, Confided terms) implements SearchCommand {}
}
