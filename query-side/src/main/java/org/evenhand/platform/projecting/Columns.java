package org.evenhand.platform.projecting;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Id;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** How the words of the kernel stand in a table. */
final class Columns {

    private Columns() {}

    static @Nullable Object in(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            case Code code -> code.value();
            case Compartment compartment -> compartment.code();
            case StreamId stream -> stream.toString();
            case Subject subject -> subject.toString();
            // What is erased stands in no view, so pages find null and say so.
            case Personal personal -> personal.text();
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Collection<?> many -> array(many);
            default -> value;
        };
    }

    private static Object array(Collection<?> many) {
        List<@Nullable Object> values =
                many.stream().<@Nullable Object>map(Columns::in).toList();
        return values.stream().allMatch(UUID.class::isInstance) && !values.isEmpty()
                ? values.toArray(UUID[]::new)
                : values.stream().map(String::valueOf).toArray(String[]::new);
    }

    static <R> @Nullable R row(ResultSet rows, Class<R> type) throws SQLException {
        if (!type.isRecord() || Id.class.isAssignableFrom(type)) {
            return type.cast(out(rows, 1, type));
        }
        RecordComponent[] components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String column = components[i]
                    .getName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                    .toLowerCase(java.util.Locale.ROOT);
            values[i] = out(rows, rows.findColumn(column), components[i].getGenericType());
        }
        return make(type, values);
    }

    private static @Nullable Object out(ResultSet rows, int column, Type type) throws SQLException {
        if (type instanceof ParameterizedType list) {
            Array array = rows.getArray(column);
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            return array == null
                    ? List.of()
                    : Arrays.stream((Object[]) array.getArray())
                            .map(each -> value(each, element))
                            .toList();
        }
        if (type == Instant.class) {
            OffsetDateTime at = rows.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
        if (type == LocalDate.class) {
            return rows.getObject(column, LocalDate.class);
        }
        Object value = rows.getObject(column);
        return value == null ? null : value(value, (Class<?>) type);
    }

    private static Object value(Object value, Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return make(type, value);
        }
        if (type.isEnum()) {
            return constant(type, value.toString());
        }
        if (type == Compartment.class) {
            return Compartment.parse(value.toString());
        }
        if (type == Subject.class) {
            return Subject.parse(value.toString());
        }
        if (type == int.class || type == Integer.class) {
            return ((Number) value).intValue();
        }
        if (type == long.class || type == Long.class) {
            return ((Number) value).longValue();
        }
        return value;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <R> R make(Class<R> type, @Nullable Object... values) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
