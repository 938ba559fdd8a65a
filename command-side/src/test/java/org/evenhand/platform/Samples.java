package org.evenhand.platform;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Id;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** A command of any type, with given components and something harmless in the others. */
final class Samples {

    private static final UUID SOME = new UUID(0x7000L, 0x8000000000000001L);

    private Samples() {}

    static Command of(Class<? extends Command> type, Map<String, Object> components) {
        return (Command) record(type, components);
    }

    private static Object record(Class<?> type, Map<String, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, given))
                .toArray();
        try {
            var canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getSimpleName(), broken);
        }
    }

    private static @Nullable Object value(RecordComponent component, Map<String, Object> given) {
        Object chosen = given.get(component.getName());
        if (chosen != null && component.getType().isInstance(chosen)) {
            return chosen;
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : harmless(component.getType());
    }

    private static Object harmless(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return id(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object plain = PLAIN.get(type);
        return plain == null ? record(type, Map.of()) : plain;
    }

    private static Object id(Class<?> type) {
        try {
            return type.getConstructor(UUID.class).newInstance(SOME);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getSimpleName(), broken);
        }
    }

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(Confided.class, new Confided("x")),
            Map.entry(UUID.class, SOME),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 22)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(ClockTime.class, new ClockTime(LocalDateTime.of(2026, 11, 22, 10, 0), null, null)),
            Map.entry(Subject.class, new Subject(Subject.Kind.PERSON, SOME)),
            Map.entry(Compartment.class, Compartment.STAFF),
            Map.entry(StreamId.class, new StreamId(StreamType.COURT_CASE, SOME)));
}
