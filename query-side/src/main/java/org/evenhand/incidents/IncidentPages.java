package org.evenhand.incidents;

import org.evenhand.incidents.IncidentQuery.IncidentRegister;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class IncidentPages {

    private final Queries queries;
    private final Times times;

    IncidentPages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/incidents")
    IncidentsPage incidents(Forms forms) {
        return IncidentsPage.of(queries.ask(new IncidentRegister()), forms, times);
    }
}
