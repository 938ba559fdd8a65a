package org.evenhand.store.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import tools.jackson.databind.node.ObjectNode;

/** The stored names of all events. Strict: a name twice, a record without a name and a revision that cannot be read as the
 * newest are refused when the program starts, not when somebody reads. */
public final class EventTypes {

    private final Map<String, EventType> byName = new TreeMap<>();
    private final Map<Class<?>, EventType> byRecord = new HashMap<>();
    private final Map<String, Upcaster> upcasters = new HashMap<>();

    /** An event's stored name, its newest revision and the record that holds it. */
    public record EventType(String name, int revision, Class<? extends Event> record) {}

    /** @param roots the sealed parents, one per stream */
    public EventTypes(Collection<Class<? extends Event>> roots, Collection<Upcaster> upcasters) {
        roots.forEach(this::register);
        for (Upcaster upcaster : upcasters) {
            if (this.upcasters.putIfAbsent(step(upcaster.type(), upcaster.from()), upcaster) != null) {
                throw new IllegalArgumentException("two upcasters for " + step(upcaster.type(), upcaster.from()));
            }
        }
        byName.values().forEach(this::checkThatEveryRevisionCanBeRead);
    }

    public Collection<EventType> all() {
        return List.copyOf(byName.values());
    }

    public EventType of(Class<? extends Event> record) {
        EventType type = byRecord.get(record);
        if (type == null) {
            throw new IllegalArgumentException(record.getName() + " is not under a registered parent of events");
        }
        return type;
    }

    /** @throws UnknownEvent for a name or a revision that this program does not know */
    EventType readable(String name, int revision, UUID eventId) {
        EventType type = byName.get(name);
        if (type == null) {
            throw UnknownEvent.ofType(name, revision, eventId);
        }
        if (revision > type.revision()) {
            throw UnknownEvent.ofFutureRevision(name, revision, type.revision(), eventId);
        }
        return type;
    }

    /** The stored tree as the newest revision has it. */
    ObjectNode upcast(EventType type, int revision, ObjectNode stored) {
        ObjectNode tree = stored;
        for (int from = revision; from < type.revision(); from++) {
            tree = Objects.requireNonNull(upcasters.get(step(type.name(), from)))
                    .change()
                    .apply(tree);
        }
        return tree;
    }

    private void register(Class<? extends Event> parentOrRecord) {
        if (parentOrRecord.isSealed()) {
            subtypes(parentOrRecord).forEach(this::register);
            return;
        }
        Named named = parentOrRecord.getAnnotation(Named.class);
        if (!parentOrRecord.isRecord() || named == null) {
            throw new IllegalArgumentException(parentOrRecord.getName() + " is not a record with a stored name");
        }
        EventType type = new EventType(named.value(), named.revision(), parentOrRecord);
        EventType other = byName.putIfAbsent(type.name(), type);
        if (other != null && other.record() != parentOrRecord) {
            throw new IllegalArgumentException("two events are named '" + type.name() + "': "
                    + other.record().getName() + " and " + parentOrRecord.getName());
        }
        byRecord.put(parentOrRecord, type);
    }

    private static List<Class<? extends Event>> subtypes(Class<? extends Event> sealedParent) {
        List<Class<? extends Event>> subtypes = new ArrayList<>();
        for (Class<?> permitted : sealedParent.getPermittedSubclasses()) {
            subtypes.add(permitted.asSubclass(Event.class));
        }
        return subtypes;
    }

    private void checkThatEveryRevisionCanBeRead(EventType type) {
        for (int from = 1; from < type.revision(); from++) {
            if (!upcasters.containsKey(step(type.name(), from))) {
                throw new IllegalArgumentException("no upcaster for " + step(type.name(), from));
            }
        }
    }

    private static String step(String type, int from) {
        return type + " from revision " + from;
    }
}
