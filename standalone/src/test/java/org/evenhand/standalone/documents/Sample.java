package org.evenhand.standalone.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.record.Compartment;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** One instance of any record of the language, to ask it where it belongs. */
final class Sample {

    private Sample() {}

    static Object of(Class<?> kind) {
        if (!kind.isRecord()) {
            throw new IllegalArgumentException("no sample of " + kind.getSimpleName());
        }
        try {
            RecordComponent[] components = kind.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Stream.of(types).map(Sample::value).toArray();
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no sample of " + kind.getSimpleName(), e);
        }
    }

    private static Object value(Class<?> kind) {
        if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return false;
        }
        if (kind == int.class || kind == Integer.class) {
            return 1;
        }
        if (kind == long.class || kind == Long.class) {
            return 1L;
        }
        Object leaf = leaf(kind);
        return leaf != null ? leaf : of(kind);
    }

    private static @org.jspecify.annotations.Nullable Object leaf(Class<?> kind) {
        return switch (kind.getSimpleName()) {
            case "String" -> "code";
            case "UUID" -> new UUID(0, 1);
            case "Instant" -> Instant.EPOCH;
            case "LocalDate" -> LocalDate.EPOCH;
            case "LocalTime" -> LocalTime.NOON;
            case "ZoneId" -> ZoneId.of("Europe/London");
            case "List" -> List.of();
            case "Set" -> Set.of();
            case "Compartment" -> Compartment.JOINT;
            case "Personal" -> Personal.of(Subject.SITE, "words");
            case "StreamId" -> new StreamId(StreamType.CASE_FILE, new UUID(0, 1));
            default -> null;
        };
    }

    /** {@code List<PersonId>}, {@code int}: as it stands in the source, without packages. */
    static String type(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? ((Class<?>) generic.getRawType()).getSimpleName() + "<"
                        + generic.getActualTypeArguments()[0].getTypeName().replaceAll(".*[.$]", "") + ">"
                : component.getType().getSimpleName();
    }
}
