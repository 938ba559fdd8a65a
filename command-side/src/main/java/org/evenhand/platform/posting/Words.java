package org.evenhand.platform.posting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderVersion;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a type's value looks like when it is one string.
 *
 * @param expected the words after "Enter" when it was something else
 * @param read throws any unchecked exception for what is not such a value
 */
record Words<T>(String expected, Function<String, T> read) {

    private static final Map<Class<?>, Words<?>> BY_TYPE = Map.ofEntries(
            entry(UUID.class, "an id", Words::uuid),
            entry(Integer.class, "a whole number", Integer::valueOf),
            entry(int.class, "a whole number", Integer::valueOf),
            entry(Long.class, "a whole number", Long::valueOf),
            entry(long.class, "a whole number", Long::valueOf),
            entry(Boolean.class, "yes or no", Words::yes),
            entry(boolean.class, "yes or no", Words::yes),
            entry(LocalTime.class, "a time, such as 14:30", Words::time),
            entry(LocalDateTime.class, "a date and time, such as 2026-11-22T14:30", LocalDateTime::parse),
            entry(Instant.class, "an instant, such as 2026-11-22T14:30:00Z", Instant::parse),
            entry(ZoneId.class, "a time zone, such as Europe/London", ZoneId::of),
            entry(ZoneOffset.class, "an offset, such as +01:00", ZoneOffset::of),
            entry(Subject.class, "a subject, such as person:01935b40-0000-7000-8000-000000000001", Subject::parse),
            entry(StreamId.class, "a stream's name", StreamId::parse),
            entry(OrderVersion.class, "a version of an order", Words::orderVersion),
            entry(Code.class, Code.EXPECTED, Code::new),
            entry(Compartment.class, "a compartment", Compartment::parse));

    /** {@code null} if the type's values are more than a string. */
    static @Nullable Words<?> of(Class<?> type) {
        return type.isEnum() ? constantOf(type) : BY_TYPE.get(type);
    }

    /** UUID.fromString takes {@code 1-1-1-1-1}; an id that is not written as it is stored is a mistake. */
    static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not in canonical form");
        }
        return id;
    }

    /** {@code <order>:<version>}, as a list of choices on a page sends it; JSON may also send the two apart. */
    private static OrderVersion orderVersion(String text) {
        int colon = text.lastIndexOf(':');
        return new OrderVersion(
                new OrderId(uuid(text.substring(0, colon))), Integer.parseInt(text.substring(colon + 1)));
    }

    private static Boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text, DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.UK));
    }

    private static Words<?> constantOf(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        String names = Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
        return new Words<>(
                "one of " + names,
                text -> Arrays.stream(constants)
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow());
    }

    private static <T> Map.Entry<Class<?>, Words<?>> entry(Class<?> type, String expected, Function<String, T> read) {
        return Map.entry(type, new Words<>(expected, read));
    }
}
