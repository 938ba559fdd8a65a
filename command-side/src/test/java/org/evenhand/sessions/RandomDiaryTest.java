package org.evenhand.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.Refused;
import org.evenhand.platform.RememberedStreams;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Books, moves and cancels at random around a night on which the clocks go back, against a reference that remembers every
 * taken minute. A failure names its seed.
 */
class RandomDiaryTest {

    private static final Instant EVENING = Instant.parse("2026-10-24T20:00:00Z");
    private static final int STEPS = 80;

    private final RememberedStreams streams = new RememberedStreams();
    private final Diaries diaries = new Diaries(streams, LONDON);
    private final Map<SessionId, Booking> booked = new HashMap<>();
    private int given;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_refused_is_what_overlaps(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            var session = new SessionId(id(1 + random.nextInt(12)));
            Booking wanted = wanted(random);
            if (random.nextInt(4) == 0 && booked.containsKey(session)) {
                diaries.free(session, booked.remove(session));
            } else {
                assertThat(isRefused(session, wanted))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(overlapsAnother(session, wanted));
                if (!overlapsAnother(session, wanted)) {
                    move(session, wanted);
                }
            }
            remember();
        }
    }

    private void move(SessionId session, Booking wanted) {
        Booking before = booked.put(session, wanted);
        if (before != null) {
            diaries.free(session, before);
        }
        diaries.take(session, wanted);
    }

    /** The slow reference: minute by minute. */
    private boolean overlapsAnother(SessionId session, Booking wanted) {
        return booked.entrySet().stream()
                .filter(other -> !other.getKey().equals(session))
                .anyMatch(other -> minutes(other.getValue())
                        .anyMatch(minute -> minutes(wanted).anyMatch(mine -> mine == minute)));
    }

    private static LongStream minutes(Booking booking) {
        long from = Duration.between(EVENING, booking.appointment().from()).toMinutes();
        return LongStream.range(from, from + booking.appointment().minutes());
    }

    private boolean isRefused(SessionId session, Booking wanted) {
        try {
            diaries.refuseTaken(session, wanted);
            return false;
        } catch (Refused refused) {
            return true;
        }
    }

    private void remember() {
        var appended = streams.appended();
        streams.give(appended.subList(given, appended.size()).toArray(Event[]::new));
        given = appended.size();
    }

    private static Booking wanted(Random random) {
        Instant from = EVENING.plus(Duration.ofMinutes(5L * random.nextInt(12 * 30)));
        var appointment = new Appointment(new Moment(from, LONDON), 5 + 5 * random.nextInt(40));
        return new Booking(
                CASE,
                Compartment.of(TheFamily.A),
                SessionType.INDIVIDUAL,
                appointment,
                null,
                List.of(TheFamily.A),
                List.of(STAFF));
    }
}
