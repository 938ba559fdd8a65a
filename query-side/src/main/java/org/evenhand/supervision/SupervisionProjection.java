package org.evenhand.supervision;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.supervision.SupervisionEvent.CompetencySignedOff;
import org.evenhand.supervision.SupervisionEvent.SupervisionArranged;
import org.evenhand.supervision.SupervisionEvent.SupervisionEnded;
import org.evenhand.supervision.SupervisionEvent.SupervisionHeld;
import org.evenhand.supervision.SupervisionEvent.SupervisionMissed;
import org.evenhand.supervision.SupervisionEvent.TrainingCaseAssigned;
import org.springframework.stereotype.Component;

/** Arrangements, and when they were kept. */
@Component
final class SupervisionProjection implements Projection<SupervisionEvent> {

    private final Views views;

    SupervisionProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    public Class<SupervisionEvent> reads() {
        return SupervisionEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "views.supervision",
                "views.supervision_held",
                "views.supervision_missed",
                "views.training_case",
                "views.competency");
    }

    @Override
    public void evolve(SupervisionEvent event, Recorded as) {
        switch (event) {
            case SupervisionArranged e ->
                views.sql("insert into views.supervision values (:supervision, :supervisor, :form, :supervisees,"
                                + " :from)")
                        .with("supervision", e.supervision())
                        .with("supervisor", e.supervisor())
                        .with("form", e.form())
                        .with("supervisees", e.supervisees())
                        .with("from", e.from())
                        .run();
            case SupervisionHeld e ->
                views.sql("insert into views.supervision_held values (:leaf, :supervision, :at, :day, :minutes,"
                                + " :mode, :present)")
                        .with("leaf", as.leafIndex())
                        .with("supervision", e.supervision())
                        .with("at", e.at().at())
                        .with("day", e.at().local().toLocalDate())
                        .with("minutes", e.minutes())
                        .with("mode", e.mode())
                        .with("present", e.present())
                        .run();
            case SupervisionMissed e ->
                views.sql("insert into views.supervision_missed values (:leaf, :supervision, :day, :because)")
                        .with("leaf", as.leafIndex())
                        .with("supervision", e.supervision())
                        .with("day", e.on())
                        .with("because", e.because())
                        .run();
            case TrainingCaseAssigned e ->
                views.sql("insert into views.training_case values (:trainee, :caseFile) on conflict do nothing")
                        .with("trainee", e.trainee())
                        .with("caseFile", e.caseFile())
                        .run();
            case CompetencySignedOff e ->
                views.sql("insert into views.competency values (:trainee, :competency, :by, :day) on conflict do"
                                + " nothing")
                        .with("trainee", e.trainee())
                        .with("competency", e.competency())
                        .with("by", e.signedOffBy())
                        .with("day", e.on())
                        .run();
            case SupervisionEnded e ->
                views.sql("update views.supervision set ended_on = :day where supervision = :supervision")
                        .with("supervision", e.supervision())
                        .with("day", e.on())
                        .run();
        }
    }
}
