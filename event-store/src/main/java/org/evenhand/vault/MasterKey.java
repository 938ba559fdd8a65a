package org.evenhand.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The key that wraps all others. Here a file that only its owner may read; a key management service can stand in for it. */
final class MasterKey {

    private static final String FIRST_LINE = "evenhand-master-key 1";

    private final Aead key;

    private MasterKey(byte[] key) {
        this.key = Ciphers.aead(key);
    }

    static void create(Path file) throws IOException {
        DurableFiles.createFolder(DurableFiles.folderOf(file));
        String text = FIRST_LINE + "\n" + Base64.getEncoder().encodeToString(Ciphers.newKeys(1)) + "\n";
        DurableFiles.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }

    static MasterKey read(Path file) throws IOException {
        if (DurableFiles.openToOthers(file)) {
            throw new VaultDamaged(
                    "The vault's master key file may be read by others than its owner. Make it readable by"
                            + " its owner only (chmod 600), and consider who may have read it.");
        }
        String[] lines = Files.readString(file, StandardCharsets.US_ASCII).split("\n");
        if (lines.length != 2 || !lines[0].equals(FIRST_LINE)) {
            throw new VaultDamaged("The vault's master key file is not one that Evenhand wrote.");
        }
        return new MasterKey(Base64.getDecoder().decode(lines[1]));
    }

    byte[] wrap(byte[] keys, String name) {
        return Ciphers.encrypt(key, keys, owner(name));
    }

    /** @throws NotDecipherable if this master key did not wrap these keys under this name */
    byte[] unwrap(byte[] wrapped, String name) {
        return Ciphers.decrypt(key, wrapped, owner(name), "the master key does not open the keys of " + name);
    }

    /** A key file renamed to another subject's does not open. */
    private static byte[] owner(String name) {
        return ("evenhand-vault-key 1|" + name).getBytes(StandardCharsets.UTF_8);
    }
}
