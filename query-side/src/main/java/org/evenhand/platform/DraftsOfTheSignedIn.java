package org.evenhand.platform;

import java.util.List;
import org.evenhand.drafts.Drafts;
import org.evenhand.identity.CurrentActor;
import org.evenhand.platform.pages.KeptText;
import org.evenhand.platform.pages.OwnDrafts;

/** Texts in the making of whoever is signed in. */
final class DraftsOfTheSignedIn implements OwnDrafts {

    private final Drafts kept;
    private final CurrentActor current;

    DraftsOfTheSignedIn(Drafts kept, CurrentActor current) {
        this.kept = kept;
        this.current = current;
    }

    @Override
    public List<KeptText> under(String beginning) {
        return current.signedIn().stream()
                .flatMap(actor -> kept.under(actor.id(), beginning).stream())
                .map(each -> new KeptText(each.key(), each.revision(), each.overtaken(), each.text(), each.savedAt()))
                .toList();
    }

    @Override
    public int base(String key) {
        return current.signedIn().map(actor -> kept.base(actor.id(), key)).orElse(0);
    }
}
