package org.evenhand.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.ledger.notes.KeyFile;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.VerifierKey;

/**
 * The folder of both logs' signing keys while keys come and go. A key is prepared, which is a file that nobody signs with; then
 * active; then gone: of a withdrawn key only what the record says of it is left.
 */
public final class SigningKeys {

    private final Path folder;

    /**
     * A key as the record names it.
     *
     * @param id eight hexadecimal digits
     * @param kind word of C2SP's signature type, such as {@code ED25519}
     * @param text the verifier key, as C2SP signed-note writes it
     */
    public record Key(String id, String kind, String text) {}

    public SigningKeys(Path folder) {
        this.folder = folder;
    }

    /** What signs now, made if there is nothing yet. */
    public synchronized List<NoteSigner> signers(String log, String origin) throws IOException {
        return LogKeys.of(folder, log, origin);
    }

    /** Verifier keys of what signs now; empty where this folder has none of that log. */
    public synchronized List<Key> active(String log) {
        return verifiers(log).stream().map(SigningKeys::key).toList();
    }

    private List<VerifierKey> verifiers(String log) {
        return files(log, ".key").stream().map(SigningKeys::verifier).toList();
    }

    private static Key key(VerifierKey verifier) {
        return new Key(
                HexFormat.of().toHexDigits(verifier.id()), verifier.kind().name(), verifier.text());
    }

    /** A new key of that kind, under the log's own name, that signs nothing yet. */
    public synchronized Key prepare(String log, String kind) {
        String origin = verifiers(log).getFirst().name();
        try {
            int number = 1;
            while (Files.exists(prepared(log, number))) {
                number++;
            }
            return key(KeyFile.openOrMake(prepared(log, number), origin, SignatureKind.valueOf(kind))
                    .verifier());
        } catch (IOException e) {
            throw new UncheckedIOException("a signing key cannot be made", e);
        }
    }

    private Path prepared(String log, int number) {
        return folder.resolve(log + "-" + number + ".prepared");
    }

    /** @param key as it was prepared; nothing happens if it was in another folder or is active already */
    public synchronized void activate(String log, String key) {
        find(log, ".prepared", key).ifPresent(file -> {
            VerifierKey verifier = verifier(file);
            String name =
                    log + "-" + verifier.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                            + Integer.toHexString(verifier.id()) + ".key";
            try {
                Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException("a signing key cannot be put to use", e);
            }
        });
    }

    public synchronized void withdraw(String log, String key) {
        find(log, ".key", key).ifPresent(file -> {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException("a signing key cannot be taken away", e);
            }
        });
    }

    private Optional<Path> find(String log, String suffix, String key) {
        return files(log, suffix).stream()
                .filter(file -> verifier(file).text().equals(key))
                .findFirst();
    }

    private static VerifierKey verifier(Path file) {
        try {
            return KeyFile.open(file).verifier();
        } catch (IOException e) {
            throw new UncheckedIOException("a signing key cannot be read", e);
        }
    }

    private List<Path> files(String log, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(log + "-") && name.endsWith(suffix);
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the signing keys cannot be read", e);
        }
    }
}
