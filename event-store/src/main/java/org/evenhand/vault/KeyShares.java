package org.evenhand.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.record.Subject;

/**
 * A file's key in as many shares as there are subjects in the file, and one of the site's. Each share is encrypted under its subject's
 * data key, and only all together are the key: with the first subject's erasure the file is unreadable, wherever copies of it lie.
 */
public final class KeyShares {

    private static final String FIRST_LINE = "evenhand-file-key 1";
    private static final String PATH = "/file-key";

    private KeyShares() {}

    /**
     * @param of the file, which no other file's shares open
     * @return false if one of the subjects was erased meanwhile; then nothing is written
     */
    public static boolean write(FileKey key, UUID of, Collection<Subject> subjects, Vault vault, Path to)
            throws IOException {
        byte[] rest = key.bytes();
        var text = new StringBuilder(FIRST_LINE).append('\n');
        for (Subject subject : subjects) {
            Optional<SubjectKeys> keys = vault.keysOf(subject);
            if (keys.isEmpty() && vault.isDestroyed(subject)) {
                return false;
            }
            // Without keys nothing was ever written about them but their number: listed all the same, for their
            // erasure.
            String share = "-";
            if (keys.isPresent()) {
                byte[] random = Ciphers.newKeys(1);
                rest = xor(rest, random);
                share = encoded(keys.get().encrypt(Base64.getEncoder().encodeToString(random), of, PATH));
            }
            text.append(subject).append(' ').append(share).append('\n');
        }
        text.append("site ")
                .append(encoded(vault.siteKey().encrypt(rest, place(of))))
                .append('\n');
        DurableFiles.write(to, text.toString().getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    /** Empty where there are none, and once one of the subjects has been erased. */
    public static Optional<FileKey> open(UUID of, Vault vault, Path from) throws IOException {
        List<String> lines;
        try {
            lines = new ArrayList<>(Files.readAllLines(from, StandardCharsets.US_ASCII));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
        if (lines.size() < 2 || !lines.getFirst().equals(FIRST_LINE)) {
            throw new IOException("a key file is not one that Evenhand wrote");
        }
        byte[] key = vault.siteKey().decrypt(decoded(share(lines.removeLast())), place(of));
        lines.removeFirst();
        for (String line : lines) {
            Subject subject = Subject.parse(line.substring(0, line.indexOf(' ')));
            Optional<SubjectKeys> keys = vault.keysOf(subject);
            if (vault.isDestroyed(subject)) {
                return Optional.empty();
            }
            if (!share(line).equals("-")) {
                SubjectKeys theirs = keys.orElseThrow(() -> new VaultDamaged(
                        "The keys of " + subject + " are missing, and nobody destroyed them. Bring the vault back."));
                key = xor(key, decoded(theirs.decrypt(decoded(share(line)), of, PATH)));
            }
        }
        return Optional.of(new FileKey(key));
    }

    private static String share(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] both = one.clone();
        for (int n = 0; n < both.length; n++) {
            both[n] ^= other[n];
        }
        return both;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static String place(UUID of) {
        return "file:" + of;
    }
}
