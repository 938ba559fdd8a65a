package org.evenhand.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.postgres.Credentials;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * A process with many callers who append to the same few streams as another such process, repeat commands, begin streams and
 * guard each other's. Writes down every answer before it goes on, so that whoever kills it knows what was acknowledged.
 */
final class Appender {

    private static final int STREAMS = 12;

    private final GroupWriter writer;
    private final Rows rows;
    private final Path acknowledged;
    private final long seed;

    private Appender(GroupWriter writer, Rows rows, Path acknowledged, long seed) {
        this.writer = writer;
        this.rows = rows;
        this.acknowledged = acknowledged;
        this.seed = seed;
    }

    /** Arguments: URL, user, password, seed, callers, appends per caller, file for the acknowledgements. */
    public static void main(String[] arguments) throws InterruptedException {
        var login = new DatabaseLogin(arguments[0], new Credentials(arguments[1], arguments[2]));
        var source = login.to(Log.RECORD, "appender");
        try (var writer = new GroupWriter(source, Log.RECORD, "test/1", Duration.ofSeconds(20), recorded -> {});
                var pool = ReadingPool.of(login, Log.RECORD)) {
            var appender = new Appender(writer, new Rows(pool), Path.of(arguments[6]), Long.parseLong(arguments[3]));
            appender.run(Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        }
    }

    private void run(int callers, int appends) throws InterruptedException {
        var failures = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            var random = new Random(seed * 1000 + caller);
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < appends; i++) {
                    try {
                        appendOne(random);
                    } catch (RuntimeException e) {
                        failures.incrementAndGet();
                        System.err.println("caller failed: " + e);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failures.get() > 0) {
            System.exit(1);
        }
    }

    private void appendOne(Random random) {
        // Both processes draw from the same few commands now and then: whoever comes second must be told so.
        boolean repeated = random.nextInt(8) == 0;
        UUID command = repeated ? new UUID(7, random.nextInt(200)) : new UUID(random.nextLong(), random.nextLong());
        StreamId fresh = new StreamId(StreamType.SESSION, new UUID(random.nextLong(), random.nextLong()));
        StreamId first = shared(random);
        StreamId second = shared(random);
        int many = 1 + random.nextInt(3);
        boolean guarded = random.nextBoolean();
        boolean begins = random.nextInt(3) == 0;
        while (true) {
            List<NewEvent> events = new ArrayList<>();
            long version = version(first);
            for (int i = 1; i <= many; i++) {
                events.add(Scribbles.event(first, version + i));
            }
            if (begins) {
                events.add(Scribbles.event(fresh, 0));
            }
            Map<StreamId, Long> guards = guarded && !second.equals(first) ? Map.of(second, version(second)) : Map.of();
            try {
                Appended appended =
                        writer.append(new Append(Optional.of(Scribbles.pending(command, "body")), events, guards));
                writeDown(command, events, appended);
                return;
            } catch (ConcurrencyException e) {
                // Decided again on what is there now.
            } catch (CommandAlreadyRecorded e) {
                if (!repeated) {
                    throw e;
                }
                return;
            }
        }
    }

    private StreamId shared(Random random) {
        return new StreamId(StreamType.NOTE, new UUID(1, random.nextInt(STREAMS)));
    }

    private long version(StreamId stream) {
        return rows.lastVersion(stream).orElse(Guards.NOT_EXISTING);
    }

    private void writeDown(UUID command, List<NewEvent> events, Appended appended) {
        var lines = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            lines.append(command)
                    .append(' ')
                    .append(events.get(i).eventId())
                    .append(' ')
                    .append(appended.firstLeaf() + i)
                    .append('\n');
        }
        try {
            Files.writeString(acknowledged, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
