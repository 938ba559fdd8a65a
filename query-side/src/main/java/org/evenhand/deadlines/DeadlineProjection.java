package org.evenhand.deadlines;

import java.util.List;
import org.evenhand.deadlines.DeadlineChange.Cleared;
import org.evenhand.deadlines.DeadlineChange.Set;
import org.evenhand.language.Language;
import org.evenhand.law.Law;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Derived;
import org.evenhand.record.Event;
import org.springframework.stereotype.Component;

/** What falls due, from the capabilities' own declarations: the same that the command side waits by. */
@Component
final class DeadlineProjection implements Projection<Event> {

    private final Views views;
    private final Law law;

    DeadlineProjection(Views views, Law law) {
        this.views = views;
        this.law = law;
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Class<Event> reads() {
        return Event.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.deadline");
    }

    @Override
    public void evolve(Event event, Recorded as) {
        // The event's id names the deadline's own stream, which is not shown: any id that is the same at each rebuild
        // will do.
        var occasion = new Occasion(
                Derived.from("leaf", as.leafIndex()),
                as.recordedAt(),
                as.envelope().zone(),
                law);
        for (Declares<?> declares : Language.DEADLINES) {
            declares.of(event, occasion).forEach(this::changed);
        }
    }

    private void changed(DeadlineChange change) {
        switch (change) {
            case Set set ->
                views.named("deadlines/set")
                        .with("kind", set.kind())
                        .with("key", set.key())
                        .with("type", set.about().type().code())
                        .with("about", set.about().id())
                        .with("compartment", set.compartment())
                        .with("due", set.due())
                        .run();
            case Cleared cleared ->
                views.sql("delete from views.deadline where kind = :kind and key = :key")
                        .with("kind", cleared.kind())
                        .with("key", cleared.key())
                        .run();
        }
    }
}
