package org.evenhand.deadlines;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.deadlines.DeadlineQuery.WhatFallsDue;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerWhatFallsDue implements Answers<WhatFallsDue, DeadlinesAhead> {

    private final Views views;
    private final Clock clock;

    AnswerWhatFallsDue(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Class<WhatFallsDue> question() {
        return WhatFallsDue.class;
    }

    @Override
    public Optional<DeadlinesAhead> answer(WhatFallsDue question, Sight sight) {
        return Optional.of(new DeadlinesAhead(views.named("deadlines/listed")
                .with("staff", sight.staff())
                .with("today", sight.today())
                .with("now", clock.instant())
                .with("reach", sight.reach())
                .rows(DeadlinesAhead.One.class)));
    }
}
