package org.evenhand.court;

import java.util.List;
import org.evenhand.court.SearchOf.Found;
import org.evenhand.platform.families.NumberShown;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/** What a search found, and the box to ask again. */
record FoundPage(Found answer, String askedAt, List<Row> rows, Form form) implements Page {

    /** @param href where the row leads: the court case for who may see it, else the case file */
    record Row(
            SearchOf.By by,
            @Nullable String name,
            @Nullable String role,
            @Nullable String number,
            @Nullable String court,
            String href) {}

    @Override
    public List<Form> forms() {
        return List.of(form);
    }

    static FoundPage of(Found found, Times times, Form form) {
        return new FoundPage(
                found,
                times.full(found.askedAt()),
                found.hits().stream().map(FoundPage::row).toList(),
                form);
    }

    private static Row row(SearchOf.Hit hit) {
        CourtCaseId courtCase = hit.courtCase();
        var caseFile = hit.caseFile();
        String href = caseFile != null
                ? "/cases/" + caseFile.value()
                : courtCase != null ? "/court-cases/" + courtCase.value() : "/searches/new";
        return new Row(
                hit.by(), hit.name(), hit.role(), NumberShown.of(hit.number(), NumberScheme.CCD16), hit.court(), href);
    }
}
