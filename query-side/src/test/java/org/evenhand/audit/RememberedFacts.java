package org.evenhand.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.evenhand.audit.Replayed.Look;
import org.evenhand.platform.RememberedRecord;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;

/** The logs in memory. */
final class RememberedFacts implements Facts {

    private final RememberedRecord record;

    RememberedFacts(RememberedRecord record) {
        this.record = record;
    }

    @Override
    public List<Fact> ofStream(StreamId stream) {
        return record.from(0, Integer.MAX_VALUE - 1).stream()
                .filter(recorded -> recorded.event().stream().equals(stream))
                .map(RememberedFacts::fact)
                .toList();
    }

    private static Fact fact(Recorded recorded) {
        var named = recorded.event().getClass().getAnnotation(Named.class);
        return new Fact(
                recorded.leafIndex(),
                recorded.recordedAt(),
                recorded.event().stream(),
                recorded.version(),
                new UUID(8, recorded.leafIndex()),
                named.value(),
                named.revision(),
                "00ff",
                100,
                recorded.envelope(),
                recorded.event());
    }

    @Override
    public long size() {
        return record.last() + 1;
    }

    @Override
    public List<Look> looks(Predicate<AccessEvent> which) {
        return List.of();
    }
}
