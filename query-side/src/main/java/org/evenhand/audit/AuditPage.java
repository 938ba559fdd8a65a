package org.evenhand.audit;

import java.util.List;
import java.util.Map;
import org.evenhand.audit.CasesToAudit.Listed;
import org.evenhand.bundles.BundleCommand.OrderBundle;
import org.evenhand.bundles.BundleCommand.OrderBundleOfPeriod;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** Where an audit begins: the cases by reference, nobody by name. */
record AuditPage(Listed answer, List<Row> rows, Form period) implements Page {

    record Row(
            String id,
            String reference,
            ReferralRoute route,
            String received,
            String status,
            long streams,
            List<String> courtCases,
            Form order) {}

    static AuditPage of(Listed listed, Times times, Forms forms) {
        return new AuditPage(
                listed,
                listed.cases().stream().map(row -> row(row, times, forms)).toList(),
                forms.of(OrderBundleOfPeriod.class, Map.of()));
    }

    private static Row row(CasesToAudit.Row row, Times times, Forms forms) {
        return new Row(
                row.caseFile().value().toString(),
                Pseudonyms.brief(row.caseFile().value()),
                row.route(),
                times.day(row.receivedOn()),
                row.status(),
                row.streams(),
                row.courtCases().stream().map(id -> id.value().toString()).toList(),
                forms.of(OrderBundle.class, Map.of("caseFile", row.caseFile())));
    }

    @Override
    public List<Form> forms() {
        return List.of(period);
    }
}
