package org.evenhand.casefile;

import java.util.Optional;
import org.evenhand.casefile.CaseFileQuery.ReceivedReferral;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Only what never changes after a referral was received: how it was decided is not its recorder's to learn here. */
@Component
final class AnswerReceivedReferral implements Answers<ReceivedReferral, Received> {

    private final Views views;

    AnswerReceivedReferral(Views views) {
        this.views = views;
    }

    @Override
    public Class<ReceivedReferral> question() {
        return ReceivedReferral.class;
    }

    @Override
    public Optional<Received> answer(ReceivedReferral question, Sight sight) {
        return views.named("casefile/received-referral")
                .with("caseFile", question.caseFile())
                .first(Received.class);
    }
}
