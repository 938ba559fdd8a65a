package org.evenhand.platform;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.identity.CurrentActor;
import org.evenhand.platform.pages.Attempt;
import org.evenhand.platform.pages.Attempts;

/** Refused forms of whoever is signed in. */
final class OwnAttempts implements Attempts {

    private final org.evenhand.drafts.Attempts kept;
    private final CurrentActor current;

    OwnAttempts(org.evenhand.drafts.Attempts kept, CurrentActor current) {
        this.kept = kept;
        this.current = current;
    }

    @Override
    public Optional<Attempt> own(UUID commandId) {
        return current.signedIn()
                .flatMap(actor -> kept.find(commandId, actor.id()))
                .map(found -> new Attempt(found.id(), found.command(), found.fields(), found.refusals()));
    }
}
