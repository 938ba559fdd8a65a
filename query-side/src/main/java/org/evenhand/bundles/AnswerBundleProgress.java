package org.evenhand.bundles;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerBundleProgress implements Answers<BundleProgress, BundleProgress.Found> {

    private final Views views;

    AnswerBundleProgress(Views views) {
        this.views = views;
    }

    @Override
    public Class<BundleProgress> question() {
        return BundleProgress.class;
    }

    @Override
    public Optional<BundleProgress.Found> answer(BundleProgress question, Sight sight) {
        return views.named("bundles/progress")
                .with("bundle", question.bundle())
                .with("audits", BundleAudience.audits(sight))
                .with("releases", BundleAudience.releases(sight))
                .first(BundleProgress.Found.class);
    }
}
