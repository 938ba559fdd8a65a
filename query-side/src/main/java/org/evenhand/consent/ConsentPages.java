package org.evenhand.consent;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.consent.ConsentQuery.ConsentsOf;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class ConsentPages {

    private final Queries queries;
    private final Times times;

    ConsentPages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/cases/{caseFile}/consents/{person}")
    ConsentsPage consents(@PathVariable UUID caseFile, @PathVariable UUID person, Forms forms) {
        Consents found = queries.ask(new ConsentsOf(new CaseFileId(caseFile), new PersonId(person)));
        return ConsentsPage.of(found, forms, times);
    }
}
