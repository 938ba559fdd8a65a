package org.evenhand.casefile;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.platform.pages.Coded;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Times;

/** A referral as it came, line by line. */
final class ReferralRows {

    private ReferralRows() {}

    static List<Row> of(Received referral, Times times) {
        var rows = new ArrayList<Row>();
        rows.add(Row.keyed("referral.route", referral.route()));
        rows.add(Coded.REFERRER.row("referral.referrer", referral.referrerRole()));
        if (referral.source() != null) {
            rows.add(Row.of("referral.source", referral.source()));
        }
        if (referral.courtCase() != null) {
            rows.add(new Row("referral.court-case", "", "referral.court-case.recorded"));
        }
        rows.add(Coded.INTERVENTION.row("referral.intervention", referral.requestedIntervention()));
        rows.add(Row.of("referral.received", times.day(referral.receivedOn())));
        return rows;
    }

    static List<Row> of(CaseFacts facts, Times times) {
        return of(
                new Received(
                        facts.caseFile(),
                        facts.route(),
                        facts.referrerRole(),
                        facts.requestedIntervention(),
                        facts.receivedOn(),
                        facts.source(),
                        facts.courtCase()),
                times);
    }
}
