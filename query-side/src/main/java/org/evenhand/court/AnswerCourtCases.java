package org.evenhand.court;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.court.CourtCases.Listed;
import org.evenhand.court.CourtCases.Row;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerCourtCases implements Answers<CourtCases, Listed> {

    private final Views views;
    private final Clock clock;

    AnswerCourtCases(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Class<CourtCases> question() {
        return CourtCases.class;
    }

    @Override
    public Optional<Listed> answer(CourtCases question, Sight sight) {
        return Optional.of(new Listed(views.named("court/court-cases")
                .with("staff", sight.staff())
                .with("now", clock.instant())
                .rows(Row.class)));
    }
}
