package org.evenhand.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Actor;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;

/** What the auditor's tests say: facts that were recorded at a time, in the order in which they are told. */
final class AuditWords {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final CaseFileId CASE = new CaseFileId(new UUID(1, 1));
    static final PersonId MARIE = new PersonId(new UUID(2, 1));
    static final PersonId TOM = new PersonId(new UUID(2, 2));
    static final PersonId CHILD = new PersonId(new UUID(2, 3));
    static final StaffId CLINICIAN = new StaffId(new UUID(3, 1));

    private final List<Fact> facts = new ArrayList<>();
    private final Map<StreamId, Long> versions = new HashMap<>();

    /** All of them by one command. */
    AuditWords recorded(String at, Event... events) {
        UUID command = new UUID(9, facts.size());
        for (Event event : events) {
            facts.add(fact(instant(at), command, event));
        }
        return this;
    }

    Timeline timeline() {
        return new Timeline(facts);
    }

    List<Fact> facts() {
        return facts;
    }

    Replayed replay(ByClock clock, String asOf) {
        return replay(new Replay(stream(), clock, instant(asOf), null, Replay.Filter.NONE));
    }

    Replayed replay(Replay asked) {
        return new Replaying(asked, timeline(), instant("2027-01-01T00:00"), LONDON).answer(List.of(), facts.size());
    }

    static StreamId stream() {
        return StreamId.parse("case-file:" + CASE.value());
    }

    static Moment moment(String local) {
        return new Moment(instant(local), LONDON);
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private Fact fact(Instant at, UUID command, Event event) {
        long version = versions.merge(event.stream(), 0L, (was, ignored) -> was + 1);
        var named = event.getClass().getAnnotation(Named.class);
        Moment occurred = event.occurred().orElse(null);
        var envelope = new Envelope(
                new Actor(CLINICIAN, Role.CLINICIAN),
                null,
                Optional.of("allocation"),
                Purpose.DIRECT_CARE,
                command,
                command,
                null,
                event.compartment(),
                Set.of(event.keeper()),
                occurred == null ? null : occurred.at(),
                LONDON);
        return new Fact(
                facts.size(),
                at,
                event.stream(),
                version,
                new UUID(8, facts.size()),
                named.value(),
                named.revision(),
                "00ff",
                120,
                envelope,
                event);
    }
}
