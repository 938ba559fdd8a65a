package org.evenhand.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.evenhand.deadlines.DeadlineChange.Cleared;
import org.evenhand.deadlines.DeadlineChange.Set;
import org.evenhand.deadlines.DeadlineCommand.FallDue;
import org.evenhand.law.Law;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Id;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;

/**
 * When and under which id an event was entered, for whoever declares what falls due after it.
 *
 * @param zone in which the actor's days are meant
 * @param law of the service's jurisdiction
 */
public record Occasion(UUID event, Instant recordedAt, ZoneId zone, Law law) {

    /** The deadline's own {@link FallDue} is sent when it is due: what follows is for people to decide. */
    public Set sets(DeadlineKind kind, Object key, Instant due, StreamId about, Compartment compartment) {
        var deadline = DeadlineId.of(kind, key.toString(), event);
        var falls = new FallDue(deadline, kind, about, compartment, new Moment(due, zone));
        return new Set(kind, key.toString(), deadline, due, about, compartment, falls);
    }

    /** @param falls a capability's own command, which must be harmless when what it is about has changed meanwhile */
    public Set sets(
            DeadlineKind kind, Object key, Instant due, StreamId about, Compartment compartment, Command falls) {
        var deadline = DeadlineId.of(kind, key.toString(), event);
        return new Set(kind, key.toString(), deadline, due, about, compartment, falls);
    }

    /** Of something that only its stream tells apart from another stream's under the same id. */
    public Set setsInside(
            StreamId stream, DeadlineKind kind, Id inner, Instant due, Compartment compartment, Command falls) {
        return within(stream, inner, sets(kind, inner.value(), due, stream, compartment, falls));
    }

    public Set setsInside(StreamId stream, DeadlineKind kind, Id inner, Instant due, Compartment compartment) {
        return within(stream, inner, sets(kind, inner.value(), due, stream, compartment));
    }

    public Cleared clearsInside(StreamId stream, DeadlineKind kind, Id inner) {
        return clears(kind, key(stream, inner));
    }

    /** The deadline's own id rests on the event, which is of one stream: what has fallen due keeps its name. */
    private static Set within(StreamId stream, Id inner, Set set) {
        return new Set(
                set.kind(), key(stream, inner), set.deadline(), set.due(), set.about(), set.compartment(), set.falls());
    }

    private static String key(StreamId stream, Id inner) {
        return stream.id() + ":" + inner.value();
    }

    public Cleared clears(DeadlineKind kind, Object key) {
        return new Cleared(kind, key.toString());
    }

    /** The day on which it was entered, whose rules count. */
    public LocalDate today() {
        return LocalDate.ofInstant(recordedAt, zone);
    }

    /** The first instant after that day: what is good until a day is good the whole day. */
    public Instant endOf(LocalDate lastDay) {
        return startOf(lastDay.plusDays(1));
    }

    /** Where the clocks go forward at midnight, the first instant that the day has. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
