package org.evenhand.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/** Reads a log as it was entered, for audits, replays and views that need more than an event message holds. */
public final class Records {

    private final Rows rows;
    private final EventCodec events;
    private final EnvelopeCodec envelopes;

    Records(Rows rows, EventCodec events, EnvelopeCodec envelopes) {
        this.rows = rows;
        this.events = events;
        this.envelopes = envelopes;
    }

    /** The number of events: the next leaf index. */
    public long size() {
        return rows.size();
    }

    /** All events of a stream from that version, oldest first; empty if the stream does not exist. */
    public List<Entry> ofStream(StreamId stream, long fromVersion) {
        return rows.ofStream(stream, fromVersion, Integer.MAX_VALUE).stream()
                .map(this::entry)
                .toList();
    }

    /** At most so many events of a stream from that version, oldest first: for streams of any length. */
    public List<Entry> ofStream(StreamId stream, long fromVersion, int most) {
        return rows.ofStream(stream, fromVersion, most).stream()
                .map(this::entry)
                .toList();
    }

    /** How many events the stream has now. */
    public long length(StreamId stream) {
        return rows.lastVersion(stream).map(last -> last + 1).orElse(0L);
    }

    /** At most so many events in leaf order; fewer only at the end of the log. */
    public List<Entry> from(long leafIndex, int most) {
        return rows.from(leafIndex, most).stream().map(this::entry).toList();
    }

    /**
     * Every event that the subject keeps, from that leaf on, in leaf order. Known limit: reads past the whole log, about a
     * second for each million events.
     */
    public List<Entry> keptBy(Subject keeper, long fromLeaf) {
        return rows.underKey(keeper.toString(), fromLeaf).stream()
                .map(this::entry)
                .toList();
    }

    /** The leaf of the first event recorded then or later; the log's size if there is none. */
    public long firstSince(Instant instant) {
        return rows.firstSince(instant).orElseGet(rows::size);
    }

    /** Every stream with an event from the one leaf up to but without the other, in the order of type and id. */
    public List<StreamId> streamsBetween(long from, long end) {
        return rows.streamsBetween(from, end);
    }

    public Optional<Entry> at(long leafIndex) {
        return from(leafIndex, 1).stream().findFirst();
    }

    public Optional<Entry> ofId(UUID eventId) {
        return rows.ofId(eventId).map(this::entry);
    }

    private Entry entry(StoredEvent row) {
        return new Entry(
                row,
                envelopes.decode(row.metadata()),
                events.decode(row.type(), row.revision(), row.payload(), row.eventId()));
    }
}
