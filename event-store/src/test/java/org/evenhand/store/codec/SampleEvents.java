package org.evenhand.store.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** One instance of any event, with every field filled and always with the same values. */
final class SampleEvents {

    private SampleEvents() {}

    static <E extends Event> E of(Class<E> record) {
        return ofAnyRecord(record);
    }

    /** Commands and refusals too. */
    static <R> R ofAnyRecord(Class<R> record) {
        return record.cast(value(record, record, "event"));
    }

    static Subject person(String name) {
        return new Subject(Subject.Kind.PERSON, uuid(name));
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Object value(Class<?> type, Type generic, String name) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getName()) {
            case "java.lang.String" -> "code-of-" + name;
            case "java.util.UUID" -> uuid(name);
            case "int", "java.lang.Integer" -> 7;
            case "long", "java.lang.Long" -> 9_007_199_254_740_993L;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.time.LocalDate" -> LocalDate.of(2026, 3, 29);
            case "java.time.Instant" -> Instant.parse("2026-03-29T00:30:00Z");
            case "java.time.LocalTime" -> LocalTime.of(14, 30);
            case "java.time.LocalDateTime" -> LocalDateTime.of(2026, 10, 25, 1, 30);
            case "java.time.ZoneOffset" -> ZoneOffset.ofHours(1);
            case "java.time.ZoneId" -> ZoneId.of("Europe/London");
            case "java.util.List", "java.util.Collection" -> List.of(element(generic, name));
            case "java.util.Set" -> Set.of(element(generic, name));
            case "java.util.Optional" -> Optional.of(element(generic, name));
            default -> kernelValue(type, name);
        };
    }

    private static Object kernelValue(Class<?> type, String name) {
        if (type == Personal.class) {
            return Personal.of(person(name), "what was said about " + name + ", with “quotes” and 👪");
        }
        if (type == Confided.class) {
            return new Confided("what was said about " + name + ", with “quotes” and 👪");
        }
        if (type == Code.class) {
            return new Code("code-of-" + name.toLowerCase(Locale.ROOT));
        }
        if (type == Compartment.class) {
            return Compartment.JOINT;
        }
        if (type == StreamId.class) {
            return new StreamId(StreamType.SESSION, uuid(name));
        }
        if (type.isRecord()) {
            return recordOf(type);
        }
        if (type.isSealed()) {
            return recordOf(type.getPermittedSubclasses()[0]);
        }
        throw new AssertionError("no sample of " + type + " for " + name);
    }

    private static Object element(Type generic, String name) {
        Type element = ((ParameterizedType) generic).getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) (element instanceof ParameterizedType p ? p.getRawType() : element);
        return value(raw, element, name);
    }

    private static Object recordOf(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(c -> value(c.getType(), c.getGenericType(), c.getName()))
                .toArray();
        try {
            Constructor<?> canonical = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + record, e);
        }
    }
}
