package org.evenhand.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.evenhand.record.Event;
import org.evenhand.record.Intent;

/** The access log through a group writer of its own. */
public final class WrittenAccessLog implements AccessLog {

    private final HikariDataSource pool;
    private final GroupWriter writer;
    private final NewEvents newEvents;
    private final Records entries;

    /** @see RecordStore#open */
    public WrittenAccessLog(
            DatabaseLogin query, EventCodec events, EnvelopeCodec envelopes, String app, Duration patience) {
        this.pool = ReadingPool.of(query, Log.ACCESS);
        this.writer = new GroupWriter(
                query.to(Log.ACCESS, "evenhand access writer"), Log.ACCESS, app, patience, recorded -> {});
        this.newEvents = new NewEvents(events, envelopes);
        this.entries = new Records(new Rows(pool), events, envelopes);
    }

    @Override
    public Entered append(List<? extends Event> events, Intent intent) {
        List<NewEvent> ready = events.stream()
                .map(event -> newEvents.of(event, intent, newId(), NewEvent.NEXT))
                .toList();
        Appended appended = writer.append(new Append(Optional.empty(), ready, Map.of()));
        return new Entered(
                appended.firstLeaf(),
                appended.recordedAt(),
                appended.leafHashes().getFirst());
    }

    private static UUID newId() {
        return UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
    }

    @Override
    public void makeReadOnly(String sentence) {
        writer.refuseAll(sentence);
    }

    @Override
    public Records entries() {
        return entries;
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }
}
