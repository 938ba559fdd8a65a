package org.evenhand.vault;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Creates what a new vault needs, and refuses to create a part of an old one: a new master key would make every value
 * unreadable, an empty list of destroyed keys could bring an erased person back.
 */
final class FirstStart {

    private FirstStart() {}

    static void createWhatAVaultNeeds(VaultPlaces places) throws IOException {
        boolean hasKeys = hasKeys(places.keys());
        if (!Files.exists(places.destroyed())) {
            if (hasKeys) {
                throw new VaultDamaged(
                        "The list of destroyed keys is missing. Bring it back from outside the backups. Only if"
                                + " nobody has ever been erased, put an empty file in its place: "
                                + places.destroyed());
            }
            DurableFiles.createFolder(DurableFiles.folderOf(places.destroyed()));
            DurableFiles.write(places.destroyed(), new byte[0]);
        }
        if (!Files.exists(places.masterKey())) {
            if (hasKeys) {
                throw new VaultDamaged(
                        "The vault's master key file is missing, and without it no personal value can be read."
                                + " Bring it back: " + places.masterKey());
            }
            MasterKey.create(places.masterKey());
        }
    }

    private static boolean hasKeys(Path folder) throws IOException {
        try (DirectoryStream<Path> keys = Files.newDirectoryStream(folder, "*" + KeyFolder.KEY)) {
            return keys.iterator().hasNext();
        }
    }
}
