package org.evenhand.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A timeline replayed up to an instant on one clock, and how things stood then.
 *
 * @param reference what is replayed, without a name
 * @param asOf for the field that asks for another instant
 */
record ReplayPage(
        Replayed answer,
        String reference,
        String asOf,
        String asOfWords,
        ReplayLinks links,
        List<Row> rows,
        List<StateTable> state,
        List<Choice> types,
        List<Choice> actors,
        List<Choice> compartments,
        Replay.Filter filter,
        List<LookRow> looks)
        implements Page {

    /** @param now whether the state is shown just after this event */
    record Row(
            long position,
            String words,
            String type,
            int revision,
            String stream,
            long version,
            String leafHash,
            int bytes,
            String recorded,
            String recordedIso,
            @Nullable String occurred,
            @Nullable String occurredIso,
            String who,
            Role role,
            @Nullable String basis,
            Purpose purpose,
            String place,
            String shade,
            List<String> subjects,
            Set<Mark> marks,
            @Nullable String refused,
            String command,
            String href,
            boolean now) {}

    record LookRow(String at, String reader, String question, boolean denied, String how) {}

    static ReplayPage of(Replay asked, Replayed seen, Times times, Staff staff) {
        var names = new Pseudonyms(seen.letters());
        var links = new ReplayLinks(asked, seen);
        TimelineEvent at = seen.at();
        long now = at == null ? -1 : at.position();
        return new ReplayPage(
                seen,
                Pseudonyms.title(seen.of()),
                ReplayLinks.local(seen.asOf(), times),
                times.full(seen.asOf()),
                links,
                seen.events().reversed().stream()
                        .map(event -> row(event, names, links, times, staff, now))
                        .toList(),
                StateTables.of(seen.state(), names, times, staff),
                seen.types().stream()
                        .map(type -> Choice.named(type, EventWords.of(type)))
                        .toList(),
                seen.actors().stream()
                        .map(actor -> Choice.named(actor, staff.name(new StaffId(java.util.UUID.fromString(actor)))))
                        .toList(),
                seen.compartments().stream()
                        .map(code -> Choice.named(code, names.of(Compartment.parse(code))))
                        .toList(),
                asked.filter(),
                seen.looks().stream()
                        .map(look -> new LookRow(
                                times.brief(look.at()), look.reader(), look.question(), look.denied(), look.how()))
                        .toList());
    }

    private static Row row(
            TimelineEvent event, Pseudonyms names, ReplayLinks links, Times times, Staff staff, long now) {
        Instant occurred = event.occurredAt();
        return new Row(
                event.position(),
                EventWords.of(event.type()),
                event.type(),
                event.revision(),
                Pseudonyms.of(event.stream()),
                event.version(),
                event.leafHash(),
                event.bytes(),
                times.brief(event.recordedAt()),
                event.recordedAt().toString(),
                occurred == null ? null : times.brief(occurred),
                occurred == null ? null : occurred.toString(),
                staff.name(event.actor().id()),
                event.actor().role(),
                event.basis(),
                event.purpose(),
                names.of(event.compartment()),
                names.shade(event.compartment()),
                event.subjects().stream().map(names::of).toList(),
                event.marks(),
                event.refused(),
                Pseudonyms.brief(event.commandId()),
                links.step(event.position()),
                event.position() == now);
    }

    /** The same instant on the other clock, or on this one. */
    public String on(String clock) {
        return links.on(ByClock.valueOf(clock));
    }
}
