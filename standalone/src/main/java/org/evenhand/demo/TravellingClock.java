package org.evenhand.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The system's clock, except within a story that is being told: there it is the story's time, on that thread only. What is
 * recorded still carries the database's time; a demonstration cannot back-date the record.
 */
final class TravellingClock extends Clock {

    private static final ScopedValue<Supplier<Instant>> STORY = ScopedValue.newInstance();

    private final Clock system;

    TravellingClock(Clock system) {
        this.system = system;
    }

    void within(Supplier<Instant> storyTime, Runnable telling) {
        ScopedValue.where(STORY, storyTime).run(telling);
    }

    @Override
    public Instant instant() {
        return STORY.isBound() ? STORY.get().get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var travelling = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return travelling.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return travelling.withZone(other);
            }
        };
    }
}
