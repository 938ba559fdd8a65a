package org.evenhand.audit;

import java.util.List;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** Who stamped which checkpoint, and when. */
record AnchorsPage(Anchored answer, String from, List<Line> lines) implements Page {

    /** @param at in words */
    record Line(long number, long size, String authority, String at) {}

    static AnchorsPage of(Anchored anchored, Times times) {
        return new AnchorsPage(
                anchored,
                anchored.log() == WhichLog.RECORD ? "/ledger/anchors" : "/access-ledger/anchors",
                anchored.stamps().stream()
                        .map(each -> new Line(each.number(), each.size(), each.authority(), times.full(each.at())))
                        .toList());
    }
}
