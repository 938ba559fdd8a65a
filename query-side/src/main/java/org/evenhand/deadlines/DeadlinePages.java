package org.evenhand.deadlines;

import org.evenhand.deadlines.DeadlineQuery.WhatFallsDue;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class DeadlinePages {

    private final Queries queries;
    private final Times times;

    DeadlinePages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/deadlines")
    Page deadlines() {
        return DeadlinesPage.of(queries.ask(new WhatFallsDue()), times);
    }
}
