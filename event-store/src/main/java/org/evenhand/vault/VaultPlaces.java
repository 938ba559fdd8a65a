package org.evenhand.vault;

import java.nio.file.Path;

/**
 * Where a vault on disk lives. The three are apart so that they can be backed up apart: an erasure holds only if no
 * backup of the keys outlives it, and the list of destroyed keys must survive every restore.
 *
 * @param keys folder of wrapped key files; its backups are short-lived
 * @param masterKey the file with the key that wraps them; never beside a backup of {@code keys}
 * @param destroyed the list of destroyed keys, beside the external head, outside anything that a restore brings back
 */
public record VaultPlaces(Path keys, Path masterKey, Path destroyed) {

    /** One data folder, three places in it. */
    public static VaultPlaces under(Path dataFolder) {
        return new VaultPlaces(
                dataFolder.resolve("vault"),
                dataFolder.resolve("master-key").resolve("vault.key"),
                dataFolder.resolve("outside").resolve("destroyed-keys"));
    }
}
