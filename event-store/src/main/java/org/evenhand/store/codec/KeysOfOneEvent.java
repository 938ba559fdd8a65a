package org.evenhand.store.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.record.Subject;
import org.evenhand.vault.SubjectKeys;
import org.evenhand.vault.Vault;
import org.evenhand.vault.VaultDamaged;

/** The keys that one event needs, asked for once each: an event has many fields and few subjects. */
final class KeysOfOneEvent {

    private final Map<Subject, Optional<SubjectKeys>> known = new HashMap<>();
    private final Function<Subject, Optional<SubjectKeys>> ask;

    private KeysOfOneEvent(Function<Subject, Optional<SubjectKeys>> ask) {
        this.ask = ask;
    }

    /** Creates what is missing. An erased subject throws: nothing more is written about it. */
    static KeysOfOneEvent toWrite(Vault vault) {
        return new KeysOfOneEvent(subject -> Optional.of(vault.createIfAbsent(subject)));
    }

    /** Only a destruction on the list is an erasure. Keys that are simply gone are an outage, and not shown as a decision. */
    static KeysOfOneEvent toRead(Vault vault) {
        return new KeysOfOneEvent(subject -> {
            Optional<SubjectKeys> keys = vault.keysOf(subject);
            if (keys.isEmpty() && !vault.isDestroyed(subject)) {
                throw new VaultDamaged(
                        "The keys of " + subject + " are missing, and nobody destroyed them. Bring the vault back.");
            }
            return keys;
        });
    }

    /** Empty where the subject has been erased. */
    Optional<SubjectKeys> of(Subject subject) {
        return known.computeIfAbsent(subject, ask);
    }
}
