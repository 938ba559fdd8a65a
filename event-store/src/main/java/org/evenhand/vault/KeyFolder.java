package org.evenhand.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** The wrapped key files. Names are pseudonymous; what is in a file is worth nothing without the master key. */
final class KeyFolder {

    static final String KEY = ".key";

    private static final String FIRST_LINE = "evenhand-vault-key 1";

    private final Path folder;
    private final MasterKey masterKey;

    KeyFolder(Path folder, MasterKey masterKey) {
        this.folder = folder;
        this.masterKey = masterKey;
    }

    /** @return the data key, then the second key; empty where there is no such file */
    Optional<byte[]> read(String name) throws IOException {
        String text;
        try {
            text = Files.readString(fileOf(name), StandardCharsets.US_ASCII);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
        String[] lines = text.split("\n");
        if (lines.length != 3 || !lines[0].equals(FIRST_LINE) || !lines[1].equals(name)) {
            throw new VaultDamaged("The key file of " + name + " is not one that Evenhand wrote.");
        }
        try {
            return Optional.of(masterKey.unwrap(Base64.getDecoder().decode(lines[2]), name));
        } catch (NotDecipherable | IllegalArgumentException e) {
            throw new VaultDamaged("The vault's master key does not open the keys of " + name + ".", e);
        }
    }

    /** To be called under the vault's lock. */
    byte[] readOrCreate(String name) throws IOException {
        Optional<byte[]> present = read(name);
        if (present.isPresent()) {
            return present.get();
        }
        byte[] keys = Ciphers.newKeys(2);
        String wrapped = Base64.getEncoder().encodeToString(masterKey.wrap(keys, name));
        String text = FIRST_LINE + "\n" + name + "\n" + wrapped + "\n";
        DurableFiles.write(fileOf(name), text.getBytes(StandardCharsets.US_ASCII));
        return keys;
    }

    void destroy(String name) throws IOException {
        DurableFiles.destroy(fileOf(name));
    }

    /** Left by a crash before the rename: keys that nothing was ever written under. */
    void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + DurableFiles.UNFINISHED)) {
            for (Path file : left) {
                DurableFiles.destroy(file);
            }
        }
    }

    /** A colon is not a character for file names everywhere. */
    private Path fileOf(String name) {
        return folder.resolve(name.replace(':', '-') + KEY);
    }
}
