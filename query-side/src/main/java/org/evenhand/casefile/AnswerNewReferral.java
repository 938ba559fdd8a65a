package org.evenhand.casefile;

import java.util.Optional;
import org.evenhand.casefile.CaseFileQuery.NewReferral;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Reach;
import org.springframework.stereotype.Component;

@Component
final class AnswerNewReferral implements Answers<NewReferral, ReferralChoices> {

    private final Views views;

    AnswerNewReferral(Views views) {
        this.views = views;
    }

    @Override
    public Class<NewReferral> question() {
        return NewReferral.class;
    }

    @Override
    public Optional<ReferralChoices> answer(NewReferral question, Sight sight) {
        return Optional.of(new ReferralChoices(views.named("casefile/not-in-a-case")
                .with("everybody", sight.reach() == Reach.INTAKE)
                .with("staff", sight.staff())
                .rows(ReferralChoices.Registered.class)));
    }
}
