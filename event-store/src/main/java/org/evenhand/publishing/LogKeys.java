package org.evenhand.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.KeyFile;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.VerifierKey;

/**
 * A log's signing keys: every {@code <log>-*.key} of a folder. Two are made when there is none, Ed25519 for today's verifiers
 * and ML-DSA-44 for those of a time with quantum computers. A key is rotated by putting a second one beside it, announcing it,
 * and taking the first away once verifiers pin the new one: in between both sign. {@link SigningKeys} does so.
 */
public final class LogKeys {

    private LogKeys() {}

    /** @throws IOException if a key cannot be read, or is another log's */
    public static List<NoteSigner> of(Path folder, String log, String origin) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = files(folder, log);
        if (files.isEmpty()) {
            KeyFile.openOrMake(folder.resolve(log + "-ed25519.key"), origin, SignatureKind.ED25519);
            KeyFile.openOrMake(folder.resolve(log + "-ml-dsa-44.key"), origin, SignatureKind.ML_DSA_44_COSIGNATURE);
            files = files(folder, log);
        }
        List<NoteSigner> signers = new ArrayList<>();
        for (Path file : files) {
            NoteSigner signer = open(file);
            if (!signer.verifier().name().equals(origin)) {
                throw new IOException(file.getFileName() + " is the key of another log");
            }
            signers.add(signer);
        }
        return signers;
    }

    /** What verifiers pin. */
    public static List<VerifierKey> verifiers(List<NoteSigner> signers) {
        return signers.stream().map(NoteSigner::verifier).toList();
    }

    private static NoteSigner open(Path file) throws IOException {
        try {
            return KeyFile.open(file);
        } catch (Refuted notAKey) {
            throw new IOException(file.getFileName() + " is not a signing key: " + notAKey.sentence());
        }
    }

    private static List<Path> files(Path folder, String log) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(log + "-") && name.endsWith(".key");
                    })
                    .sorted()
                    .toList();
        }
    }
}
