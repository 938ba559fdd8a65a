package org.evenhand.casefile;

import java.util.Optional;
import org.evenhand.casefile.CaseFileQuery.NewReferral;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerNewReferral implements Answers<NewReferral, ReferralChoices> {

    private final Nameable nameable;

    AnswerNewReferral(Views views) {
        nameable = new Nameable(views);
    }

    @Override
    public Class<NewReferral> question() {
        return NewReferral.class;
    }

    @Override
    public Optional<ReferralChoices> answer(NewReferral question, Sight sight) {
        return nameable.of(question.search(), question.chosen(), null, sight);
    }
}
