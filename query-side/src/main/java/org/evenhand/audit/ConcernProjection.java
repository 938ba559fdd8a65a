package org.evenhand.audit;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.springframework.stereotype.Component;

/** Where to look for a case's events. An index of streams and nothing more: what they hold is read from the log. */
@Component
final class ConcernProjection implements Projection<Event> {

    private final Views views;

    ConcernProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "concerns";
    }

    @Override
    public Class<Event> reads() {
        return Event.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.concern");
    }

    @Override
    public void evolve(Event event, Recorded as) {
        for (StreamId about : Concerns.of(event)) {
            views.sql("insert into views.concern values (:about, :stream) on conflict do nothing")
                    .with("about", about)
                    .with("stream", event.stream())
                    .run();
        }
    }
}
