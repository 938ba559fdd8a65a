package org.evenhand.audit;

import org.evenhand.audit.LedgerEvent.SigningKeyAnnounced;
import org.evenhand.audit.LedgerEvent.SigningKeyWithdrawn;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;
import org.evenhand.publishing.SigningKeys;
import org.springframework.stereotype.Component;

/**
 * A key signs only once the record has named it, and no more once the record has withdrawn it: so whoever reads the log finds
 * every key announced before its first signature. Followed twice it changes nothing the second time.
 */
@Component
final class KeysFollowTheRecord implements FollowUp {

    private final SigningKeys keys;

    KeysFollowTheRecord(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "signing-keys";
    }

    @Override
    public void follow(Followed event) {
        if (event.event() instanceof SigningKeyAnnounced announced) {
            keys.activate(announced.log().word(), announced.key());
        } else if (event.event() instanceof SigningKeyWithdrawn withdrawn) {
            keys.withdraw(withdrawn.log().word(), withdrawn.key());
        }
    }

    /** C2SP's word: a log signs with ML-DSA-44 in the form of a cosignature. */
    static String kind(SigningKeyKind kind) {
        return switch (kind) {
            case ED25519 -> "ED25519";
            case ML_DSA_44 -> "ML_DSA_44_COSIGNATURE";
        };
    }
}
