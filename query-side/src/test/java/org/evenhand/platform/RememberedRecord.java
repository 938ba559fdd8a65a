package org.evenhand.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.platform.projecting.RecordInOrder;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.record.Actor;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Purpose;
import org.evenhand.record.StreamId;

/** The record in memory, for tests of views: same order, same numbers, no ciphertext. */
public final class RememberedRecord implements RecordInOrder {

    private final List<Recorded> entered = new ArrayList<>();
    private final Map<StreamId, Long> versions = new HashMap<>();
    private final List<Runnable> callbacks = new ArrayList<>();
    private final Clock clock;

    public RememberedRecord(Clock clock) {
        this.clock = clock;
    }

    /** @return the last leaf */
    public synchronized long enter(Actor actor, Event... events) {
        return enterAt(clock.instant(), actor, events);
    }

    public synchronized long enterAt(Instant at, Actor actor, Event... events) {
        for (Event event : events) {
            long version = versions.merge(event.stream(), 0L, (before, one) -> before + 1);
            entered.add(new Recorded(entered.size(), version, at, envelope(actor, event), event));
        }
        callbacks.forEach(Runnable::run);
        return entered.size() - 1L;
    }

    private static Envelope envelope(Actor actor, Event event) {
        var command = new UUID(7, 7);
        return new Envelope(
                actor,
                null,
                Optional.empty(),
                Purpose.DIRECT_CARE,
                command,
                command,
                null,
                event.compartment(),
                new HashSet<>(Set.of(event.keeper())),
                event.occurred().map(Moment::at).orElse(null),
                ZoneId.of("Europe/London"));
    }

    public synchronized long last() {
        return entered.size() - 1L;
    }

    @Override
    public synchronized List<Recorded> from(long leafIndex, int most) {
        return List.copyOf(entered.subList(
                (int) Math.min(leafIndex, entered.size()), (int) Math.min(leafIndex + most, entered.size())));
    }

    @Override
    public synchronized void onEntered(Runnable callback) {
        callbacks.add(callback);
    }
}
