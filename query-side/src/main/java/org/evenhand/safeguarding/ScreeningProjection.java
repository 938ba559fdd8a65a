package org.evenhand.safeguarding;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.springframework.stereotype.Component;

/** Each parent's screenings. */
@Component
final class ScreeningProjection implements Projection<ScreeningEvent> {

    private final Views views;

    ScreeningProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "screenings";
    }

    @Override
    public Class<ScreeningEvent> reads() {
        return ScreeningEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.screening");
    }

    @Override
    public void evolve(ScreeningEvent event, Recorded as) {
        switch (event) {
            case ScreeningStarted e ->
                views.named("safeguarding/started")
                        .with("leaf", as.leafIndex())
                        .with("caseFile", e.caseFile())
                        .with("person", e.person())
                        .with("tool", e.tool())
                        .with("safeContact", e.safeContactMethod())
                        .with("interpreter", e.interpreter())
                        .with("at", e.at().at())
                        .with("version", as.version())
                        .run();
            case ScreeningCompleted e ->
                views.named("safeguarding/completed")
                        .with("caseFile", e.caseFile())
                        .with("person", e.person())
                        .with("toolResult", e.toolResult())
                        .with("outcome", e.outcome())
                        .with("risk", e.risk())
                        .with("answers", e.answers())
                        .with("rationale", e.rationale())
                        .with("screener", e.screener())
                        .with("reviewer", e.reviewer())
                        .with("rescreenDue", e.rescreenDue())
                        .with("at", as.recordedAt())
                        .with("version", as.version())
                        .run();
            case RescreenCalledFor e ->
                views.named("safeguarding/called-for")
                        .with("caseFile", e.caseFile())
                        .with("person", e.person())
                        .with("from", e.from())
                        .with("version", as.version())
                        .run();
            case JointSessionCounted e -> {}
        }
    }
}
