package org.evenhand.ledger.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.Function;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.notes.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * The last cosigned checkpoint of each log, a file each. Looking and storing is one step under a lock that holds between
 * processes too, and what is stored is on the disk before anybody is answered. Whoever can write the folder can make the
 * witness forget; that is the witness's operator alone.
 */
public final class WitnessMemory {

    /** What to remember from now on, and what to answer. */
    public record Step(@Nullable SignedNote remember, Answer answer) {}

    private final Path folder;

    public WitnessMemory(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** @param decide is given what was cosigned last, {@code null} if nothing was */
    synchronized Answer step(String origin, Function<@Nullable SignedNote, Step> decide) throws IOException {
        try (FileChannel lock =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            Step step = decide.apply(last(origin));
            if (step.remember() != null && held.isValid()) {
                store(file(origin), step.remember());
            }
            return step.answer();
        }
    }

    @Nullable
    SignedNote last(String origin) throws IOException {
        try {
            return SignedNote.of(Files.readAllBytes(file(origin)));
        } catch (NoSuchFileException never) {
            return null;
        }
    }

    private Path file(String origin) {
        return folder.resolve(hash(origin));
    }

    static String hash(String origin) {
        return HexFormat.of().formatHex(Sha256.of(origin.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private void store(Path file, SignedNote note) throws IOException {
        Path making = file.resolveSibling(file.getFileName() + ".new");
        Files.write(
                making,
                note.bytes(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
