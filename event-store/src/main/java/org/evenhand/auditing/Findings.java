package org.evenhand.auditing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every finding that there ever was, one a line in a file beside the head kept outside. Only added to: no restart, no later
 * audit and nobody in the application takes one away. Whoever can write that folder can.
 */
public final class Findings {

    private static final String TAB = "\t";
    private static final int PARTS = 5;

    private final Path file;
    private final Map<UUID, Finding> known = new LinkedHashMap<>();

    /** @throws IOException if the file is there and cannot be read: it is not known then what was found */
    public Findings(Path folder, String log) throws IOException {
        this.file = Files.createDirectories(folder).resolve(log + ".findings");
        for (Finding each : read(file)) {
            known.put(each.id(), each);
        }
    }

    public synchronized List<Finding> all() {
        return List.copyOf(known.values());
    }

    /** @return false if it is known already */
    synchronized boolean add(Finding finding) {
        if (known.containsKey(finding.id())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line(finding).getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("a finding cannot be kept", e);
        } finally {
            // Also where the disk is full: as long as this process runs, it is known.
            known.put(finding.id(), finding);
        }
        return true;
    }

    private static String line(Finding finding) {
        return String.join(
                        TAB,
                        finding.id().toString(),
                        finding.foundAt().toString(),
                        Long.toString(finding.leaf()),
                        plain(finding.event()),
                        plain(finding.differs()))
                + "\n";
    }

    /** What stands in a changed row is not ours. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static List<Finding> read(Path file) throws IOException {
        try {
            // A line that a crash tore is its last.
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> line.split(TAB, PARTS))
                    .filter(parts -> parts.length == PARTS)
                    .map(parts -> new Finding(
                            UUID.fromString(parts[0]),
                            Long.parseLong(parts[2]),
                            parts[3],
                            parts[4],
                            Instant.parse(parts[1])))
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (RuntimeException torn) {
            throw new IOException(file.getFileName() + " is not a list of findings", torn);
        }
    }
}
