package org.evenhand.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/**
 * The record with its proofs, for decisions that are about the record itself: what goes into a pack, what is left of somebody.
 * Reads guard nothing; whoever needs that asks {@link OtherStreams} too.
 */
public interface OnRecord {

    /** Events so far: every leaf below it is recorded, none at or above it. */
    long size();

    /** Everything that this subject keeps, from that leaf on, in the order of the ledger. */
    List<Entered> keptBy(Subject keeper, long fromLeaf);

    /** One stream, oldest first; empty if it does not exist. */
    List<Entered> of(StreamId stream);

    /** @param leafHash in hexadecimal */
    record Entered(
            long leafIndex,
            UUID eventId,
            StreamId stream,
            long version,
            Instant recordedAt,
            String leafHash,
            Event event) {}
}
