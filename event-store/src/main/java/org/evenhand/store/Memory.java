package org.evenhand.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The log as the writer knows it, exactly as of {@link #size}: everything here is true as long as the head has not moved, and
 * the compare-and-swap that enters a group says whether it has. Nothing here is trusted beyond that.
 */
final class Memory {

    private static final int STREAMS = 50_000;
    private static final int COMMANDS = 50_000;

    private final String origin;
    private TreeEdge edge;
    private byte[] root;
    private Instant recordedAt;
    private final Map<StreamId, Tip> tips = recent(STREAMS);
    private final Map<UUID, Boolean> commands = recent(COMMANDS);

    Memory(String origin, TreeEdge edge, Instant recordedAt) {
        this.origin = origin;
        this.edge = edge;
        this.root = edge.root();
        this.recordedAt = recordedAt;
    }

    String origin() {
        return origin;
    }

    long size() {
        return edge.size();
    }

    byte[] root() {
        return root;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    TreeEdge edge() {
        return edge.copy();
    }

    @Nullable
    Tip tip(StreamId stream) {
        return tips.get(stream);
    }

    boolean knows(UUID commandId) {
        return commands.containsKey(commandId);
    }

    void learn(StreamId stream, Tip tip) {
        Tip known = tips.get(stream);
        if (known == null || known.version() < tip.version()) {
            tips.put(stream, tip);
        }
    }

    void learn(UUID commandId) {
        commands.put(commandId, true);
    }

    /** The group was committed, or others' groups were read: the head is there now. */
    void moveTo(TreeEdge grown, byte[] grownRoot, Instant at) {
        edge = grown;
        root = grownRoot;
        recordedAt = at;
    }

    boolean isAt(long size, byte[] otherRoot) {
        return size() == size && Arrays.equals(root, otherRoot);
    }

    private static <K, V> Map<K, V> recent(int most) {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
