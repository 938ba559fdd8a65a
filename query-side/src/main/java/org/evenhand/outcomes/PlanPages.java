package org.evenhand.outcomes;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.outcomes.PlanQuery.PlansOf;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class PlanPages {

    private final Queries queries;
    private final Times times;

    PlanPages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/cases/{caseFile}/plans")
    PlansPage plans(@PathVariable UUID caseFile, Forms forms) {
        return PlansPage.of(queries.ask(new PlansOf(new CaseFileId(caseFile))), forms, times);
    }
}
