package org.evenhand.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.record.StreamId;

/**
 * Decides the appends of one group in their order, each on the log as it will be after the accepted ones before it. So of two
 * callers on one stream the second is refused as if it had come later.
 */
final class Decision {

    private final Memory memory;
    private final Map<StreamId, Long> moved = new HashMap<>();
    private final Set<UUID> commands = new HashSet<>();
    private final Set<UUID> eventIds = new HashSet<>();
    private final List<Pending> accepted = new ArrayList<>();
    private final Map<Pending, Verdict> refused = new HashMap<>();

    private Decision(Memory memory) {
        this.memory = memory;
    }

    static Decision on(Memory memory, List<Pending> group) {
        var decision = new Decision(memory);
        for (Pending pending : group) {
            Verdict verdict = decision.decide(pending.append());
            if (verdict == Verdict.ACCEPTED) {
                decision.accepted.add(pending);
            } else {
                decision.refused.put(pending, verdict);
            }
        }
        return decision;
    }

    List<Pending> accepted() {
        return accepted;
    }

    Map<Pending, Verdict> refused() {
        return refused;
    }

    boolean anyBehind() {
        return refused.containsValue(Verdict.BEHIND);
    }

    private Verdict decide(Append append) {
        if (append.command().isPresent()) {
            UUID id = append.command().get().commandId();
            if (memory.knows(id) || commands.contains(id)) {
                return Verdict.DUPLICATE;
            }
        }
        for (var guard : append.guards().entrySet()) {
            long version = version(guard.getKey());
            if (version != guard.getValue()) {
                return version > guard.getValue() ? Verdict.CONFLICT : Verdict.BEHIND;
            }
        }
        Map<StreamId, Long> after = new HashMap<>();
        for (NewEvent event : append.events()) {
            Long own = after.get(event.stream());
            long next = (own == null ? version(event.stream()) : own) + 1;
            if (event.version() != NewEvent.NEXT && event.version() != next) {
                return event.version() < next ? Verdict.CONFLICT : Verdict.BEHIND;
            }
            after.put(event.stream(), next);
        }
        if (append.events().stream().anyMatch(event -> eventIds.contains(event.eventId()))) {
            return Verdict.CONFLICT;
        }
        moved.putAll(after);
        append.events().forEach(event -> eventIds.add(event.eventId()));
        append.command().ifPresent(command -> commands.add(command.commandId()));
        return Verdict.ACCEPTED;
    }

    /** A stream that is not known is taken not to exist: the writer has looked up all but those that a caller begins. */
    private long version(StreamId stream) {
        Long version = moved.get(stream);
        if (version != null) {
            return version;
        }
        Tip tip = memory.tip(stream);
        return tip == null ? Guards.NOT_EXISTING : tip.version();
    }
}
