package org.evenhand.platform.asking;

import java.util.Optional;
import org.evenhand.record.Actor;

/** Who asks: bound to the authenticated session, never taken from a request. */
public interface Asker {

    /** Empty only where nobody need be signed in: the sign-in page and its errors. */
    Optional<Actor> signedIn();
}
