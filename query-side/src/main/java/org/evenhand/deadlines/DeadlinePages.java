package org.evenhand.deadlines;

import org.evenhand.deadlines.DeadlineQuery.WhatFallsDue;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class DeadlinePages {

    private final Queries queries;
    private final Times times;
    private final Asker asker;

    DeadlinePages(Queries queries, Times times, Asker asker) {
        this.queries = queries;
        this.times = times;
        this.asker = asker;
    }

    @GetMapping("/deadlines")
    DeadlinesPage deadlines() {
        return DeadlinesPage.of(queries.ask(new WhatFallsDue()), times, opensCourtCases());
    }

    /** Proceedings are the liaison officer's page; everybody else is led to the family's case. */
    private boolean opensCourtCases() {
        return asker.signedIn()
                .filter(actor -> actor.role() == Role.COURT_LIAISON)
                .isPresent();
    }
}
