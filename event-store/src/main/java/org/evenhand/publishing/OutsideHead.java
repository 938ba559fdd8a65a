package org.evenhand.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Consistency;

/**
 * The last signed checkpoint of a log in a file outside the database and its backups. Who restores an old database, or edits
 * one and recomputes its tiles, meets it at the next start. Whoever can write this folder too defeats it; witnesses are for
 * that.
 */
public final class OutsideHead {

    private final Path file;

    /** @param folder outside whatever a restore brings back */
    public OutsideHead(Path folder, String log) throws IOException {
        this.file = Files.createDirectories(folder).resolve(log + ".checkpoint");
    }

    public Optional<Checkpoint> last() throws IOException {
        try {
            return Optional.of(
                    Checkpoint.of(SignedNote.of(Files.readAllBytes(file)).text()));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        }
    }

    /**
     * @param tree the database's, at the size of its head
     * @throws Refuted if the database's log does not continue the one that was signed last
     */
    public void checkContinuedBy(String origin, Tree tree) throws IOException {
        Optional<Checkpoint> last = last();
        if (last.isEmpty()) {
            return;
        }
        Checkpoint signed = last.get();
        if (!signed.origin().equals(origin)) {
            throw new Refuted(
                    "the checkpoint kept outside is of another log: this database is not the one it was kept for");
        }
        if (signed.size() > tree.size()) {
            throw new Refuted("the checkpoint kept outside covers " + signed.size() + " events and the database holds "
                    + tree.size() + ": it was restored from an old copy, or events were taken away");
        }
        new Consistency(signed.size(), tree.size(), tree.consistency(signed.size())).check(signed.root(), tree.root());
    }

    /**
     * Compare and swap, between processes too.
     *
     * @return false if another one has moved it meanwhile, to where this checkpoint does not follow
     */
    boolean moveTo(SignedNote note) throws IOException {
        Checkpoint next = Checkpoint.of(note.text());
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Optional<Checkpoint> last = last();
            boolean behind = last.isPresent()
                    && (last.get().size() > next.size()
                            || last.get().size() == next.size() && !last.get().sameAs(next));
            if (behind || !lock.isValid()) {
                return false;
            }
            Path making = file.resolveSibling(file.getFileName() + ".new");
            Files.write(
                    making,
                    note.bytes(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
    }
}
