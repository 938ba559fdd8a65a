package org.evenhand.identity;

import java.util.Optional;
import org.evenhand.record.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who the current request comes from. Bound to the session or to the password sent with it, never to anything else in it. */
@Component
public final class CurrentActor {

    /** @throws IllegalStateException where nobody is signed in: the route was not protected, which is a bug */
    public Actor actor() {
        return signedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Empty on the pages that need no sign-in. */
    public Optional<Actor> signedIn() {
        return principal().map(SignedIn::actor);
    }

    static Optional<SignedIn> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
