package org.evenhand.court;

import java.util.List;
import org.evenhand.court.SearchEvent.SearchRequested;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Searches that were asked, for whoever asked them. */
@Component
final class SearchProjection implements Projection<SearchEvent> {

    private final Views views;

    SearchProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "searches";
    }

    @Override
    public Class<SearchEvent> reads() {
        return SearchEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.search");
    }

    @Override
    public void evolve(SearchEvent event, Recorded as) {
        switch (event) {
            case SearchRequested e ->
                views.sql(
                                "insert into views.search (search, terms, asked_by, asked_at) values (:search, :terms, :by, :at)")
                        .with("search", e.search())
                        .with("terms", e.terms())
                        .with("by", e.by())
                        .with("at", as.recordedAt())
                        .run();
        }
    }
}
