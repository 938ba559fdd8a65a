package org.evenhand.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.record.Subject;

/**
 * The list of destroyed keys: one line each, only ever appended to. It wins over any key file, so that a restored copy of
 * the keys brings nobody back. Looked at again whenever the file has grown, so that a destruction in one process holds at
 * once in another.
 *
 * <p>Somebody who can shorten the file and restore a key can undo an erasure; that is why it stands outside what is backed
 * up and restored together.
 */
final class DestroyedKeys {

    private final Path file;
    private volatile Listed listed = new Listed(-1, FileTime.fromMillis(0), Map.of());

    private record Listed(long size, FileTime changed, Map<Subject, Destruction> bySubject) {}

    DestroyedKeys(Path file) {
        this.file = file;
    }

    Optional<Destruction> of(Subject subject) throws IOException {
        return Optional.ofNullable(current().bySubject().get(subject));
    }

    Collection<Destruction> all() throws IOException {
        return current().bySubject().values();
    }

    /** Durable when this returns. To be called under the vault's lock. */
    void add(Destruction destruction) throws IOException {
        String line = destruction.subject() + "\t" + destruction.when() + "\t" + destruction.ground() + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfLastWholeLine(Files.readAllBytes(file)));
            DurableFiles.writeFully(channel, line.getBytes(StandardCharsets.UTF_8));
            channel.truncate(channel.position());
            channel.force(true);
        }
    }

    private Listed current() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Listed known = listed;
        if (now.size() != known.size() || !now.lastModifiedTime().equals(known.changed())) {
            known = new Listed(now.size(), now.lastModifiedTime(), read());
            listed = known;
        }
        return known;
    }

    private Map<Subject, Destruction> read() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String whole = new String(bytes, 0, endOfLastWholeLine(bytes), StandardCharsets.UTF_8);
        Map<Subject, Destruction> bySubject = new LinkedHashMap<>();
        whole.lines().map(DestroyedKeys::parse).forEach(d -> bySubject.putIfAbsent(d.subject(), d));
        return bySubject;
    }

    /** A line cut off by a power failure was never acknowledged, and no key was deleted on its account. */
    private static int endOfLastWholeLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static Destruction parse(String line) {
        try {
            String[] parts = line.split("\t", 3);
            return new Destruction(Subject.parse(parts[0]), parts[2], Instant.parse(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeParseException e) {
            throw new VaultDamaged(
                    "A line in the list of destroyed keys cannot be read. Bring back the whole list: without it"
                            + " an erased person could become readable again.",
                    e);
        }
    }
}
