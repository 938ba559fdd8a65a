package org.evenhand.court;

import java.util.UUID;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Importing what a court system gave out, and the report of it. */
@Controller
final class ImportPages {

    private final Queries queries;
    private final Times times;

    ImportPages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/court-cases/imports/new")
    NewImportPage upload(Forms forms) {
        queries.ask(new NewImport());
        return NewImportPage.of(forms);
    }

    @GetMapping("/court-cases/imports/{courtImport}")
    ImportPage report(@PathVariable UUID courtImport) {
        return ImportPage.of(queries.ask(new ImportReport(new CourtImportId(courtImport))), times);
    }
}
