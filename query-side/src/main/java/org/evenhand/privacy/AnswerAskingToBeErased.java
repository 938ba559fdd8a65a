package org.evenhand.privacy;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.RetentionQuery.AskingToBeErased;
import org.springframework.stereotype.Component;

@Component
final class AnswerAskingToBeErased implements Answers<AskingToBeErased, OwnErasureRequests> {

    private final Views views;

    AnswerAskingToBeErased(Views views) {
        this.views = views;
    }

    @Override
    public Class<AskingToBeErased> question() {
        return AskingToBeErased.class;
    }

    @Override
    public Optional<OwnErasureRequests> answer(AskingToBeErased question, Sight sight) {
        return Optional.of(new OwnErasureRequests(
                question.subject(),
                views.named("privacy/own-requests")
                        .with("subject", question.subject())
                        .with("staff", sight.staff())
                        .rows(OwnErasureRequests.One.class)));
    }
}
