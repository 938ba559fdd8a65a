package org.evenhand.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerBundleFile implements Answers<BundleFile, BundleFile.Ready> {

    private final Views views;
    private final BundleFolder folder;

    AnswerBundleFile(Views views, BundleFolder folder) {
        this.views = views;
        this.folder = folder;
    }

    @Override
    public Class<BundleFile> question() {
        return BundleFile.class;
    }

    @Override
    public Optional<BundleFile.Ready> answer(BundleFile question, Sight sight) {
        return views.named("bundles/file")
                .with("bundle", question.bundle())
                .with("audits", BundleAudience.audits(sight))
                .with("releases", BundleAudience.releases(sight))
                .first(BundleFile.Ready.class)
                .filter(this::isThere);
    }

    private boolean isThere(BundleFile.Ready ready) {
        try {
            return folder.lost(ready.bundle()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("A packed bundle cannot be read", e);
        }
    }
}
