package org.evenhand.vault;

import java.util.UUID;

/**
 * Ids that derive from a value, for streams that make a value unique (a court number, an account name). Under the site's
 * key, because a plain hash of a 16-digit number or a surname can be guessed.
 */
public final class Fingerprints {

    private final Vault vault;

    public Fingerprints(Vault vault) {
        this.vault = vault;
    }

    /**
     * The same value of the same kind always gives the same id.
     *
     * @param kind a code without line breaks, e.g. {@code court-number}
     * @param value already in the one spelling that counts as the same (no spaces in a number)
     */
    public UUID fingerprint(String kind, String value) {
        if (kind.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a kind has no line breaks");
        }
        return vault.siteKey().fingerprint(kind, value);
    }
}
