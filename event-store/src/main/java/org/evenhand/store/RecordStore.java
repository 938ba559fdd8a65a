package org.evenhand.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The record as one process uses it: its readers, and its writer if it may write. Close it before the database. */
public final class RecordStore implements AutoCloseable {

    private final HikariDataSource pool;
    private final Head head;
    private final HeadWatch watch;
    private final @Nullable GroupWriter writer;
    private final EventStorageEngine engine;
    private final EventStore eventStore;
    private final Records records;
    private final CommandLog commandLog;

    private RecordStore(
            HikariDataSource pool,
            Head head,
            HeadWatch watch,
            @Nullable GroupWriter writer,
            EventStorageEngine engine,
            EventStore eventStore,
            Records records,
            CommandLog commandLog) {
        this.pool = pool;
        this.head = head;
        this.watch = watch;
        this.writer = writer;
        this.engine = engine;
        this.eventStore = eventStore;
        this.records = records;
        this.commandLog = commandLog;
    }

    /**
     * @param snapshots writes aggregates
     * @param app which program this is, as its leaves will say: {@code evenhand/0.1.0}
     * @param patience how long an append waits for a database that is gone
     */
    public static RecordStore open(
            StoreLogins logins,
            EventCodec events,
            EnvelopeCodec envelopes,
            Serializer snapshots,
            String app,
            Duration patience) {
        HikariDataSource pool = ReadingPool.of(logins.any(), Log.RECORD);
        var head = new Head();
        var recent = new RecentCommands();
        var rows = new Rows(pool);
        var messages = new Messages(events, envelopes);
        GroupWriter writer = logins.command()
                .map(login -> new GroupWriter(
                        login.to(Log.RECORD, "evenhand record writer"), Log.RECORD, app, patience, recorded -> {
                            recent.remember(recorded.commands());
                            head.reached(recorded.size());
                        }))
                .orElse(null);
        var engine = new LedgerEventStorageEngine(
                rows, messages, new NewEvents(events, envelopes), new Snapshots(pool, snapshots), writer);
        return new RecordStore(
                pool,
                head,
                new HeadWatch(logins.any().to(Log.RECORD, "evenhand record watch"), Log.RECORD, head),
                writer,
                engine,
                LedgerEventStore.of(engine, rows, messages, head),
                new Records(rows, events, envelopes),
                new StoredCommandLog(pool, recent));
    }

    public EventStorageEngine engine() {
        return engine;
    }

    public EventStore eventStore() {
        return eventStore;
    }

    public Records records() {
        return records;
    }

    public CommandLog commandLog() {
        return commandLog;
    }

    /** Called in a writer's, a watcher's or a caller's thread soon after the record has grown: it must only wake somebody. */
    public void onGrowth(Runnable listener) {
        head.listen(listener);
    }

    /** Nothing is appended any more; whoever tries is told this sentence. Reading goes on. */
    public void makeReadOnly(String sentence) {
        if (writer != null) {
            writer.refuseAll(sentence);
        }
    }

    /** What was accepted before is still recorded. */
    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
        watch.close();
        pool.close();
    }
}
