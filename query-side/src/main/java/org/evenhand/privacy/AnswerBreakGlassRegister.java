package org.evenhand.privacy;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.BreakGlassQuery.BreakGlassRegister;
import org.evenhand.record.Reach;
import org.springframework.stereotype.Component;

@Component
final class AnswerBreakGlassRegister implements Answers<BreakGlassRegister, BreakGlassAccesses> {

    private final Views views;
    private final Clock clock;

    AnswerBreakGlassRegister(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Class<BreakGlassRegister> question() {
        return BreakGlassRegister.class;
    }

    @Override
    public Optional<BreakGlassAccesses> answer(BreakGlassRegister question, Sight sight) {
        return Optional.of(new BreakGlassAccesses(views.named("privacy/break-glass-register")
                .with("staff", sight.staff())
                .with("today", sight.today())
                .with("now", clock.instant())
                .with("answers", sight.reach() == Reach.INTAKE)
                .with("envelopes", sight.reach() == Reach.ENVELOPES)
                .rows(BreakGlassAccesses.One.class)));
    }
}
