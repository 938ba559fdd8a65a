package org.evenhand.disclosure;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DisclosureQuery.DisclosuresOf;
import org.evenhand.disclosure.DisclosureQuery.NewDisclosure;
import org.evenhand.disclosure.DisclosureQuery.OneDisclosure;
import org.evenhand.disclosure.DisclosureQuery.OpenDisclosures;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class DisclosurePages {

    private final Queries queries;
    private final Times times;

    DisclosurePages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/disclosures")
    DisclosuresPage open() {
        return DisclosuresPage.of(queries.ask(new OpenDisclosures()), null, times);
    }

    @GetMapping("/cases/{caseFile}/disclosures")
    DisclosuresPage ofCase(@PathVariable UUID caseFile) {
        return DisclosuresPage.of(queries.ask(new DisclosuresOf(new CaseFileId(caseFile))), caseFile, times);
    }

    @GetMapping("/cases/{caseFile}/disclosures/new")
    NewDisclosurePage ask(@PathVariable UUID caseFile, Forms forms) {
        return NewDisclosurePage.of(queries.ask(new NewDisclosure(new CaseFileId(caseFile))), caseFile, forms);
    }

    @GetMapping("/disclosures/{disclosure}")
    DisclosurePage one(@PathVariable UUID disclosure, Forms forms) {
        return DisclosurePage.of(queries.ask(new OneDisclosure(new DisclosureId(disclosure))), forms, times);
    }
}
