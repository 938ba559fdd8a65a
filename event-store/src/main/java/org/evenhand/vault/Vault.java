package org.evenhand.vault;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.record.Subject;

/**
 * Where the keys of subjects live. Whoever holds the vault and the record can read everything; whoever holds the record
 * alone can read nothing personal. The vault is trusted to forget what it is told to destroy, also after a restore.
 */
public interface Vault {

    /** Empty where the subject never had keys, and where they have been destroyed: {@link #destructionOf} tells which. */
    Optional<SubjectKeys> keysOf(Subject subject);

    /**
     * The subject's keys, made durable before this returns.
     *
     * @throws SubjectErased if they have been destroyed: nothing about an erased subject is ever written again
     */
    SubjectKeys createIfAbsent(Subject subject);

    /**
     * Destroys both keys of the subject, for every process and for ever. Destroying what is destroyed changes nothing: the
     * first ground and time stand.
     *
     * @param ground a code such as {@code ART_17_1_G}; kept and shown, so nothing personal
     */
    void destroy(Subject subject, String ground, Instant when);

    /** When and on what ground the subject's keys were destroyed. */
    Optional<Destruction> destructionOf(Subject subject);

    default boolean isDestroyed(Subject subject) {
        return destructionOf(subject).isPresent();
    }

    /** The organisation's own key: fingerprints, drafts and search terms. */
    SiteKey siteKey();
}
