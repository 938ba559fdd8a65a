package org.evenhand.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.StreamId;

/**
 * What a command did and was answered the first time.
 *
 * @param firstLeaf place of its first event in the record
 * @param leafHashes of its events, in order: {@code leafHashes.get(i)} stands at {@code firstLeaf + i}
 * @param versions of the streams it appended to, after it
 */
public record RecordedCommand(
        UUID commandId,
        byte[] bodyDigest,
        byte[] outcome,
        long firstLeaf,
        List<byte[]> leafHashes,
        Map<StreamId, Long> versions) {

    /** Place of its last event: a view that has reached it shows the whole command. */
    public long lastLeaf() {
        return firstLeaf + leafHashes.size() - 1;
    }
}
