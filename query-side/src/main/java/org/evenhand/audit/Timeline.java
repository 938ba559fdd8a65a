package org.evenhand.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * Events of one case, person, session or court case on two clocks. On the recorded clock they stand in the order of the log.
 * On the occurred clock each stands where it was claimed to have happened; an event without a claim of its own takes that of
 * the command that caused it (a late entry dates the signature it came with), else the time at which it was recorded. A
 * session takes its course in the order of its stream, so what has no claim there stands no later than what followed it.
 */
final class Timeline {

    private final List<Fact> recorded;
    private final List<Fact> occurred;
    private final Map<UUID, Instant> claimedByCommand = new HashMap<>();
    private final Map<Long, Instant> happened = new HashMap<>();

    Timeline(List<Fact> facts) {
        this.recorded =
                facts.stream().sorted(Comparator.comparingLong(Fact::leafIndex)).toList();
        for (Fact fact : recorded) {
            Instant claim = fact.envelope().occurredAt();
            if (claim != null) {
                claimedByCommand.putIfAbsent(fact.envelope().commandId(), claim);
            }
        }
        place();
        this.occurred = facts.stream()
                .sorted(Comparator.comparing(this::happened).thenComparingLong(Fact::leafIndex))
                .toList();
    }

    Instant happened(Fact fact) {
        return happened.getOrDefault(fact.leafIndex(), fact.recordedAt());
    }

    private Instant claimed(Fact fact) {
        Instant claim = fact.envelope().occurredAt();
        return claim != null
                ? claim
                : claimedByCommand.getOrDefault(fact.envelope().commandId(), fact.recordedAt());
    }

    private void place() {
        var followers = new HashMap<StreamId, Instant>();
        for (Fact fact : recorded.reversed()) {
            Instant at = claimed(fact);
            if (fact.stream().type() == StreamType.SESSION) {
                Instant next = followers.getOrDefault(fact.stream(), at);
                at = fact.envelope().occurredAt() == null && next.isBefore(at) ? next : at;
                followers.put(fact.stream(), at);
            }
            happened.put(fact.leafIndex(), at);
        }
    }

    Instant time(Fact fact, ByClock clock) {
        return clock == ByClock.RECORDED ? fact.recordedAt() : happened(fact);
    }

    /** Everything, in that clock's order. */
    List<Fact> in(ByClock clock) {
        return clock == ByClock.RECORDED ? recorded : occurred;
    }

    /** What stands at or before the instant. */
    List<Fact> until(ByClock clock, Instant instant) {
        return in(clock).stream()
                .takeWhile(fact -> !time(fact, clock).isAfter(instant))
                .toList();
    }

    /** What stands up to and with that event; empty if it is not in this timeline. */
    List<Fact> upTo(ByClock clock, long leafIndex) {
        List<Fact> all = in(clock);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).leafIndex() == leafIndex) {
                return all.subList(0, i + 1);
            }
        }
        return List.of();
    }
}
