package org.evenhand.identity;

import java.util.UUID;
import org.evenhand.vault.Fingerprints;

/** A name tried from an address, both as keyed fingerprints: what was typed may be a password in the wrong field. */
record Attempt(UUID name, UUID address) {

    static Attempt of(Fingerprints fingerprints, String username, String address) {
        return new Attempt(
                fingerprints.fingerprint("sign-in-name", Account.spelling(username)),
                fingerprints.fingerprint("sign-in-address", address));
    }
}
