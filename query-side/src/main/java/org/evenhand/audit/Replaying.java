package org.evenhand.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.evenhand.audit.Replay.Filter;
import org.evenhand.audit.Replayed.Look;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One replay: facts in, what stood by the asked instant out. No clock and no database of its own. */
final class Replaying {

    private final Replay asked;
    private final Timeline timeline;
    private final Instant now;
    private final ZoneId zone;

    Replaying(Replay asked, Timeline timeline, Instant now, ZoneId zone) {
        this.asked = asked;
        this.timeline = timeline;
        this.now = now;
        this.zone = zone;
    }

    Replayed answer(List<Look> looks, long size) {
        List<Fact> all = timeline.in(asked.clock());
        List<Fact> standing = standing();
        Instant asOf = asOf(standing);
        List<TimelineEvent> events =
                standing.stream().map(this::envelope).filter(this::passes).toList();
        return new Replayed(
                asked.of(),
                asked.clock(),
                asOf,
                events,
                at(all, standing.size() - 1),
                at(all, standing.size() - 2),
                at(all, standing.size()),
                state(standing, asOf),
                state(all, now).people(),
                distinct(all, Fact::type),
                distinct(all, fact -> actor(fact)),
                distinct(all, fact -> fact.envelope().compartment().code()),
                standing.size() - events.size(),
                size,
                looks);
    }

    private List<Fact> standing() {
        Long step = asked.step();
        return step != null ? timeline.upTo(asked.clock(), step) : timeline.until(asked.clock(), asOf());
    }

    private Instant asOf() {
        Instant asOf = asked.asOf();
        return asOf == null ? now : asOf;
    }

    private Instant asOf(List<Fact> standing) {
        return asked.step() == null || standing.isEmpty() ? asOf() : timeline.time(standing.getLast(), asked.clock());
    }

    /** Folded in the order of the log on both clocks: within a stream, the versions are the order. */
    private CaseThen state(List<Fact> standing, Instant asOf) {
        var fold = new CaseFold();
        standing.stream().sorted(Comparator.comparingLong(Fact::leafIndex)).forEach(fold::on);
        return fold.at(asOf, zone);
    }

    private boolean passes(TimelineEvent event) {
        Filter filter = asked.filter();
        return allows(filter.type(), event.type())
                && allows(filter.actor(), event.actor().id().value().toString())
                && allows(filter.compartment(), event.compartment().code());
    }

    private static boolean allows(@Nullable String wanted, String is) {
        return wanted == null || wanted.equals(is);
    }

    private @Nullable TimelineEvent at(List<Fact> all, int index) {
        return index >= 0 && index < all.size() ? envelope(all.get(index)) : null;
    }

    private static List<String> distinct(List<Fact> facts, Function<Fact, String> part) {
        var found = new TreeSet<String>();
        facts.forEach(fact -> found.add(part.apply(fact)));
        return List.copyOf(found);
    }

    private static String actor(Fact fact) {
        return fact.envelope().actor().id().value().toString();
    }

    private TimelineEvent envelope(Fact fact) {
        var envelope = fact.envelope();
        return new TimelineEvent(
                fact.leafIndex(),
                fact.eventId(),
                fact.stream(),
                fact.version(),
                fact.type(),
                fact.revision(),
                fact.leafHash(),
                fact.bytes(),
                fact.recordedAt(),
                envelope.occurredAt(),
                timeline.time(fact, asked.clock()),
                envelope.actor(),
                envelope.onBehalfOf(),
                envelope.basis().orElse(null),
                envelope.purpose(),
                envelope.commandId(),
                envelope.correlationId(),
                envelope.causationId(),
                envelope.compartment(),
                envelope.subjects().stream()
                        .sorted(Comparator.comparing(Subject::toString))
                        .toList(),
                Marks.of(fact.event()),
                fact.event() instanceof CommandRefused refused ? refused.code() : null);
    }
}
