package org.evenhand.ledger.notes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * A signing key in a file that only its owner may read: the verifier key on the first line, the private key (PKCS#8) in base64
 * on the second. Whoever reads the file can sign as this log or witness; a witness's memory is what stops them from forking
 * it.
 */
public final class KeyFile {

    private KeyFile() {}

    /** The key of the file, made now if there is no file yet. */
    public static NoteSigner openOrMake(Path file, String name, SignatureKind kind) throws IOException {
        if (!Files.exists(file)) {
            write(file, name, kind, NoteSigner.newKey(kind));
        }
        return open(file);
    }

    /** @throws IOException if it cannot be read or is no key */
    public static NoteSigner open(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() != 2) {
            throw new IOException(file.getFileName() + " is not a signing key of two lines");
        }
        VerifierKey verifier = VerifierKey.of(lines.get(0));
        try {
            byte[] encoded = Base64.getDecoder().decode(lines.get(1));
            KeyFactory keys = KeyFactory.getInstance(verifier.kind().algorithm());
            return NoteSigner.of(verifier, keys.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            throw new IOException(file.getFileName() + " holds no private key that can be read");
        }
    }

    private static void write(Path file, String name, SignatureKind kind, KeyPair pair) throws IOException {
        String text = NoteSigner.of(name, kind, pair).verifier().text() + "\n"
                + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n";
        Path making = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(making);
        // Unreadable for others from its first moment on, and whole or not there at all.
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(making, text, StandardCharsets.US_ASCII, StandardOpenOption.CREATE, StandardOpenOption.SYNC);
        Files.move(making, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
