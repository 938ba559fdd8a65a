package org.evenhand.court;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What is asked of the whole record: where is a court number, a child, a party. What is found is cut to the asker's rights. */
public sealed interface SearchCommand extends Command {

    SearchId search();

    Confided terms();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.SEARCH, search());
    }

    /** @param terms a court number, or words of a name; never in an address, where a history would keep them */
    @PostedTo(value = "/searches", form = "/searches/new", then = "/searches/{search}")
    record RequestSearch(SearchId search, Confided terms) implements SearchCommand {}

    /** @param terms names of the people of a referral, with commas between them */
    @PostedTo(value = "/cases/new/searches", form = "/cases/new", then = "/cases/new/searches/{search}")
    record FindPeopleToRefer(SearchId search, Confided terms) implements SearchCommand {}

    /** @param terms the name of who joins a case */
    @PostedTo(
            value = "/cases/{caseFile}/people/searches",
            form = "/cases/{caseFile}/people/new",
            then = "/cases/{caseFile}/people/searches/{search}")
    record FindPersonForCase(SearchId search, CaseFileId caseFile, Confided terms) implements SearchCommand {}
}
