package org.evenhand.court;

import java.util.Map;
import java.util.UUID;
import org.evenhand.court.SearchCommand.RequestSearch;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Asking, and what was found. */
@Controller
final class SearchPages {

    private final Queries queries;
    private final Times times;

    SearchPages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @GetMapping("/searches/new")
    SearchPage search(Forms forms) {
        queries.ask(new NewSearch());
        return new SearchPage(form(forms));
    }

    @GetMapping("/searches/{search}")
    FoundPage found(@PathVariable UUID search, Forms forms) {
        return FoundPage.of(queries.ask(new SearchOf(new SearchId(search))), times, form(forms));
    }

    private static Form form(Forms forms) {
        return forms.of(RequestSearch.class, Map.of());
    }
}
