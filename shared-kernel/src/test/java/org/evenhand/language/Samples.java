package org.evenhand.language;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One instance of any flat record, with fixed values. */
final class Samples {

    private Samples() {}

    static <T> T of(Class<T> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] kinds = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(kinds);
        constructor.setAccessible(true);
        Object[] values = new Object[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            values[i] = value(kinds[i]);
        }
        return constructor.newInstance(values);
    }

    private static Object value(Class<?> kind) throws ReflectiveOperationException {
        if (kind == String.class) {
            return "field";
        }
        if (kind == long.class || kind == Long.class) {
            return 1L;
        }
        if (kind == int.class || kind == Integer.class) {
            return 1;
        }
        if (kind == UUID.class) {
            return new UUID(0, 1);
        }
        if (kind == LocalDate.class) {
            return LocalDate.of(2026, 11, 22);
        }
        if (kind == List.class) {
            return List.of();
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        }
        return of(kind);
    }
}
