package org.evenhand.safeguarding;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarLifted;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.springframework.stereotype.Component;

/** What bars joint work in each case file, for staff only. */
@Component
final class BarProjection implements Projection<JointWorkEvent> {

    private final Views views;

    BarProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "bars";
    }

    @Override
    public Class<JointWorkEvent> reads() {
        return JointWorkEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.bar");
    }

    @Override
    public void evolve(JointWorkEvent event, Recorded as) {
        switch (event) {
            case JointWorkBarred e ->
                views.named("safeguarding/barred")
                        .with("bar", e.bar())
                        .with("caseFile", e.caseFile())
                        .with("basis", e.basis())
                        .with("source", e.source())
                        .with("until", e.until() == null ? null : e.until().at())
                        .with("reason", e.reason())
                        .with("setBy", e.setBy())
                        .with("at", as.recordedAt())
                        .with("version", as.version())
                        .run();
            case JointWorkBarLifted e ->
                views.sql("update views.bar set lifted_at = :at, lifted_by = :by, lift_reason = :reason"
                                + " where case_file = :caseFile and bar = :bar")
                        .with("caseFile", e.caseFile())
                        .with("bar", e.bar())
                        .with("at", as.recordedAt())
                        .with("by", e.liftedBy())
                        .with("reason", e.reason())
                        .run();
        }
        views.sql("update views.bar set version = :version where case_file = :caseFile")
                .with("version", as.version())
                .with("caseFile", event.caseFile())
                .run();
    }
}
