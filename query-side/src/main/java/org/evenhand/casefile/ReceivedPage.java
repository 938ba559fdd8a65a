package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Times;

/**
 * A referral was received, and what happens next: for whoever recorded it, who need not be allowed to open the case.
 *
 * @param decide where it is decided; empty for a reader who is not led there
 */
record ReceivedPage(Received answer, List<Row> rows, String decide) implements Page {

    static ReceivedPage of(Received received, Times times, boolean decides) {
        return new ReceivedPage(
                received,
                ReferralRows.of(received, times),
                decides ? "/cases/" + received.caseFile().value() + "/triage" : "");
    }
}
