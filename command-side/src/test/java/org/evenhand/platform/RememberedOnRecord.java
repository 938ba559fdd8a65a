package org.evenhand.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/** The record as a test tells it: leaves count from 0, event ids and hashes are made of them. */
public final class RememberedOnRecord implements OnRecord {

    private final List<Entered> entered = new ArrayList<>();
    private final Map<StreamId, Long> versions = new HashMap<>();

    public RememberedOnRecord enter(Event... events) {
        for (Event event : events) {
            long leaf = entered.size();
            long version = versions.merge(event.stream(), 1L, Long::sum) - 1;
            entered.add(
                    new Entered(leaf, eventId(leaf), event.stream(), version, Instant.EPOCH, "hash-" + leaf, event));
        }
        return this;
    }

    public static UUID eventId(long leaf) {
        return new UUID(0x1935b4000007000L, 0x9000000000000000L | leaf);
    }

    @Override
    public long size() {
        return entered.size();
    }

    @Override
    public List<Entered> keptBy(Subject keeper, long fromLeaf) {
        return entered.stream()
                .filter(each ->
                        each.leafIndex() >= fromLeaf && each.event().keeper().equals(keeper))
                .toList();
    }

    @Override
    public List<Entered> of(StreamId stream) {
        return entered.stream().filter(each -> each.stream().equals(stream)).toList();
    }
}
