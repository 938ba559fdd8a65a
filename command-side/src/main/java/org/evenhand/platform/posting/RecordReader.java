package org.evenhand.platform.posting;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.FieldUnknown;
import org.evenhand.record.Id;
import org.evenhand.record.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a tree into a record by its components' types. Own code and not a JSON mapper, because a mapper stops at the first
 * mistake and speaks of Java types, and because "absent" means the same in a form and in JSON here: missing, null or blank.
 */
final class RecordReader {

    static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_WORD = 2_000;

    private final List<Refusal> refusals = new ArrayList<>();

    /** Everything that was wrong, in the order of the components. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** {@code null} if anything in it was refused. */
    @Nullable
    Object record(Class<?> type, JsonNode node, String path) {
        String prefix = path.isEmpty() ? "" : path + ".";
        RecordComponent[] components = type.getRecordComponents();
        int before = refusals.size();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], node.get(components[i].getName()), prefix + components[i].getName());
        }
        node.propertyNames().stream()
                .filter(name ->
                        Arrays.stream(components).noneMatch(c -> c.getName().equals(name)))
                .forEach(name -> refusals.add(new FieldUnknown(prefix + name)));
        return refusals.size() == before ? construct(type, components, values, path) : null;
    }

    private @Nullable Object component(RecordComponent component, @Nullable JsonNode node, String path) {
        Class<?> raw = component.getType();
        if (raw == List.class || raw == Set.class) {
            List<Object> items = list(argument(component.getGenericType()), node, path);
            return raw == List.class ? items : Set.copyOf(items);
        }
        if (raw == Optional.class) {
            return node == null || absent(node)
                    ? Optional.empty()
                    : Optional.ofNullable(value(argument(component.getGenericType()), node, path));
        }
        if (node == null || absent(node)) {
            if (raw == boolean.class) {
                return false; // a checkbox that is not ticked is not sent
            }
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                refusals.add(new FieldMissing(path));
            }
            return null;
        }
        return value(raw, node, path);
    }

    private List<Object> list(Class<?> item, @Nullable JsonNode node, String path) {
        var items = new ArrayList<>();
        if (node == null || absent(node)) {
            return items;
        }
        if (!node.isArray()) {
            addIfRead(items, value(item, node, path)); // one ticked box of several
            return items;
        }
        if (node.size() > FormTree.LONGEST_LIST) {
            refusals.add(new FieldMalformed(path, "at most " + FormTree.LONGEST_LIST + " entries"));
            return items;
        }
        for (int i = 0; i < node.size(); i++) {
            if (!absent(node.get(i))) {
                addIfRead(items, value(item, node.get(i), path + "[" + i + "]"));
            }
        }
        return items;
    }

    private static void addIfRead(List<Object> items, @Nullable Object item) {
        if (item != null) {
            items.add(item);
        }
    }

    private @Nullable Object value(Class<?> type, JsonNode node, String path) {
        if (type == Confided.class || type == String.class) {
            String text = text(type, node, path);
            return text == null || type == String.class ? text : new Confided(text);
        }
        if (type == LocalDate.class) {
            return orMalformed(path, Dates.EXPECTED, () -> Dates.date(node));
        }
        if (type == ClockTime.class) {
            return node.isObject() ? clockTimeInParts(node, path) : clockTime(node, path);
        }
        if (Id.class.isAssignableFrom(type)) {
            var id = orMalformed(
                    path, "an id", () -> Words.uuid(node.stringValue().strip()));
            return id == null ? null : construct(type, type.getRecordComponents(), new Object[] {id}, path);
        }
        Words<?> words = Words.of(type);
        if (words != null && !(type.isRecord() && node.isObject())) {
            return orMalformed(path, words.expected(), () -> words.read().apply(scalar(type, node)));
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("a command cannot hold a " + type.getSimpleName());
        }
        if (!node.isObject()) {
            refusals.add(new FieldMalformed(
                    path,
                    "its parts: "
                            + Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.joining(", "))));
            return null;
        }
        return record(type, node, path);
    }

    private @Nullable String text(Class<?> type, JsonNode node, String path) {
        if (node.isObject() && Dates.inParts(node)) {
            return orMalformed(path, Dates.EXPECTED, () -> Dates.asFarAsKnown(node));
        }
        int longest = type == String.class ? LONGEST_WORD : LONGEST_TEXT;
        if (!node.isString()) {
            refusals.add(new FieldMalformed(path, "text"));
            return null;
        }
        if (node.stringValue().length() > longest) {
            refusals.add(new FieldMalformed(path, "at most %,d characters".formatted(longest)));
            return null;
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(node.stringValue())) {
            // Half a character is not text: what is signed must be what is stored.
            refusals.add(new FieldMalformed(path, "text without broken characters"));
            return null;
        }
        // Browsers send line breaks as CR LF; one text has one form, whoever sent it.
        return node.stringValue().replace("\r\n", "\n");
    }

    private static String scalar(Class<?> type, JsonNode node) {
        boolean number = type == Integer.class || type == int.class || type == Long.class || type == long.class;
        boolean yesOrNo = type == Boolean.class || type == boolean.class;
        return node.isIntegralNumber() && number || node.isBoolean() && yesOrNo
                ? node.asString()
                : node.stringValue().strip();
    }

    private @Nullable ClockTime clockTime(JsonNode node, String path) {
        return orMalformed(
                path,
                "a date and time, such as 2026-11-22T14:30",
                () -> TypedClockTime.parse(node.stringValue().strip()));
    }

    private @Nullable ClockTime clockTimeInParts(JsonNode node, String path) {
        var parts = (TypedClockTime) record(TypedClockTime.class, node, path);
        if (parts == null) {
            return null;
        }
        ClockTime whole = parts.whole();
        if (whole == null) {
            refusals.add(new FieldMissing(path + (parts.date() == null ? ".date" : ".time")));
        }
        return whole;
    }

    private <T extends @Nullable Object> @Nullable T orMalformed(
            String path, String expected, Supplier<? extends @Nullable T> read) {
        try {
            return read.get();
        } catch (RuntimeException unreadable) {
            refusals.add(new FieldMalformed(path, expected));
            return null;
        }
    }

    private @Nullable Object construct(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, String path) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            refusals.add(new FieldMalformed(path, "values that fit together"));
            return null;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot construct " + type.getSimpleName(), broken);
        }
    }

    /** Nothing was typed: missing, null, blank, or an object or list of nothing but such. */
    private static boolean absent(JsonNode node) {
        if (node.isObject() || node.isArray()) {
            return node.values().stream().allMatch(RecordReader::absent);
        }
        return node.isNull()
                || node.isMissingNode()
                || node.isString() && node.stringValue().isBlank();
    }

    private static Class<?> argument(Type type) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
        return argument instanceof ParameterizedType nested ? (Class<?>) nested.getRawType() : (Class<?>) argument;
    }
}
