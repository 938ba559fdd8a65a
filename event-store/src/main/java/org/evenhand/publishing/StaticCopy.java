package org.evenhand.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Consistency;

/**
 * A published log as a folder of static files, laid out by C2SP tlog-tiles: any web server hands it out, and the offline verifier's
 * {@code tiles} checks it. Made while the log grows, and again from where it stopped: a file is there whole or not at all, a full
 * tile never changes, and the checkpoint comes last.
 *
 * <p>What stands in the folder already is not read again. A checkpoint there that this log does not continue is not replaced.
 */
public final class StaticCopy {

    private final PublishedLog log;
    private final Path folder;

    public StaticCopy(PublishedLog log, Path folder) {
        this.log = log;
        this.folder = folder;
    }

    /** How many leaves the folder's checkpoint covers, 0 without one. */
    public long size() throws IOException {
        return last().map(Checkpoint::size).orElse(0L);
    }

    /**
     * @param progress called with the number of leaves whose files are there
     * @return how many leaves the folder's checkpoint covers now
     * @throws Refuted if the folder holds another log, or another history of this one
     */
    public long copy(LongConsumer progress) throws IOException {
        Optional<SignedNote> published = log.checkpoint();
        if (published.isEmpty()) {
            return 0;
        }
        SignedNote note = published.get();
        Checkpoint checkpoint = Checkpoint.of(note.text());
        Optional<Checkpoint> last = last();
        if (last.isPresent()) {
            checkContinued(last.get(), checkpoint);
        }
        long from = last.map(Checkpoint::size).orElse(0L);
        leaves(from, checkpoint.size(), progress);
        for (int level = 1; checkpoint.size() >> 8 * level > 0; level++) {
            above(level, from, checkpoint.size());
        }
        write(folder.resolve("checkpoint"), note.bytes());
        return checkpoint.size();
    }

    private Optional<Checkpoint> last() throws IOException {
        try {
            return Optional.of(Checkpoint.of(SignedNote.of(Files.readAllBytes(folder.resolve("checkpoint")))
                    .text()));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        }
    }

    private void checkContinued(Checkpoint before, Checkpoint now) {
        if (!before.origin().equals(now.origin())) {
            throw new Refuted("the folder holds a copy of another log");
        }
        if (before.size() > now.size()) {
            throw new Refuted("the folder holds " + before.size() + " leaves and this log has published " + now.size());
        }
        new Consistency(before.size(), now.size(), log.consistency(before.size(), now.size()))
                .check(before.root(), now.root());
    }

    private void leaves(long from, long size, LongConsumer progress) throws IOException {
        for (long first = from & -Tile.WIDTH; first < size; first += Tile.WIDTH) {
            TilePath path = new TilePath(0, first / Tile.WIDTH, (int) Math.min(Tile.WIDTH, size - first));
            if (absent(path.entries())) {
                write(folder.resolve(path.entries()), log.entries(path));
            }
            tile(path);
            tidy(path, path.entries());
            progress.accept(first + path.width());
        }
    }

    private void above(int level, long from, long size) throws IOException {
        long hashes = size >> 8 * level;
        for (long first = from >> 8 * level & -Tile.WIDTH; first < hashes; first += Tile.WIDTH) {
            tile(new TilePath(level, first / Tile.WIDTH, (int) Math.min(Tile.WIDTH, hashes - first)));
        }
    }

    private void tile(TilePath path) throws IOException {
        if (absent(path.hashes())) {
            write(folder.resolve(path.hashes()), log.tile(path));
        }
        tidy(path, path.hashes());
    }

    private boolean absent(String name) {
        return Files.notExists(folder.resolve(name));
    }

    /** Partial tiles go once the tile is full, as the specification allows. */
    private void tidy(TilePath path, String name) throws IOException {
        Path partials = folder.resolve(name + ".p");
        if (!path.full() || !Files.isDirectory(partials)) {
            return;
        }
        try (Stream<Path> all = Files.walk(partials)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path making = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.write(making, bytes);
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
