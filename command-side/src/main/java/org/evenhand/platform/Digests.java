package org.evenhand.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.evenhand.record.Command;
import org.evenhand.record.Intent;
import org.evenhand.store.codec.EvenhandJson;
import org.evenhand.vault.Fingerprints;

/**
 * By what a command is known again. Under the site's key, because a command holds what people said and a plain hash of a
 * surname can be guessed. Who asked takes part: another's command id tells nobody another's outcome.
 */
final class Digests {

    private final Fingerprints fingerprints;

    Digests(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** 32 bytes. */
    byte[] of(Command command, Intent intent) {
        String body = intent.actor().id().value() + "\n"
                + command.getClass().getSimpleName() + "\n"
                + EvenhandJson.mapper().writeValueAsString(command);
        String keyed = fingerprints.fingerprint("command", body).toString();
        try {
            return MessageDigest.getInstance("SHA-256").digest(keyed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean same(byte[] recorded, Command command, Intent intent) {
        return MessageDigest.isEqual(recorded, of(command, intent));
    }
}
