package org.evenhand.platform.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Id;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON schemas of the record's types. Throws for a type that the API has no form for: that is found by a test, not by a reader. */
public final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<Class<?>, ObjectNode> PLAIN = Map.ofEntries(
            plain(String.class, "string", null),
            plain(Confided.class, "string", null),
            plain(Personal.class, "string", null),
            plain(Code.class, "string", null, Code.EXPECTED),
            plain(Compartment.class, "string", null, "joint, court, staff or person:<uuid>"),
            plain(StreamId.class, "string", null, "type:<uuid>"),
            plain(Subject.class, "string", null, "kind:<uuid>"),
            plain(ZoneId.class, "string", null, "IANA zone, e.g. Europe/London"),
            plain(ZoneOffset.class, "string", null, "e.g. +01:00"),
            plain(UUID.class, "string", "uuid"),
            plain(LocalDate.class, "string", "date"),
            plain(LocalTime.class, "string", "time"),
            plain(LocalDateTime.class, "string", null, "local date and time, e.g. 2026-11-22T14:30"),
            plain(Instant.class, "string", "date-time"),
            plain(int.class, "integer", "int32"),
            plain(Integer.class, "integer", "int32"),
            plain(long.class, "integer", "int64"),
            plain(Long.class, "integer", "int64"),
            plain(boolean.class, "boolean", null),
            plain(Boolean.class, "boolean", null));

    private final ObjectNode named = JSON.objectNode();

    /** Of what is one plain value in JSON. */
    static Optional<ObjectNode> plain(Class<?> type) {
        return Optional.ofNullable(PLAIN.get(type)).map(ObjectNode::deepCopy);
    }

    /** The schemas that were referred to, by name. */
    ObjectNode named() {
        return named;
    }

    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type argument = generic.getActualTypeArguments()[0];
            if (Collection.class.isAssignableFrom(raw)) {
                ObjectNode list = JSON.objectNode().put("type", "array");
                list.set("items", of(argument));
                return list;
            }
            if (raw == Optional.class) {
                return of(argument);
            }
            throw new IllegalArgumentException("the API has no form for " + raw.getSimpleName());
        }
        return ofClass((Class<?>) type);
    }

    private ObjectNode ofClass(Class<?> type) {
        ObjectNode plain = PLAIN.get(type);
        if (plain != null) {
            return plain.deepCopy();
        }
        if (Id.class.isAssignableFrom(type)) {
            return JSON.objectNode().put("type", "string").put("format", "uuid");
        }
        if (type == ClockTime.class) {
            return JSON.objectNode()
                    .put("type", "string")
                    .put(
                            "description",
                            "local date and time with its offset or zone where needed:"
                                    + " 2026-10-25T01:30+01:00[Europe/London]");
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (type.isRecord()) {
            return reference(type);
        }
        if (type.isSealed()) {
            ObjectNode several = JSON.objectNode();
            ArrayNode shapes = several.putArray("oneOf");
            Arrays.stream(type.getPermittedSubclasses()).forEach(shape -> shapes.add(ofClass(shape)));
            return several;
        }
        throw new IllegalArgumentException("the API has no form for " + type.getName());
    }

    static ObjectNode constants(Class<?> type) {
        ObjectNode constants = JSON.objectNode().put("type", "string");
        ArrayNode names = constants.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(names::add);
        return constants;
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.has(name)) {
            named.putObject(name); // a record may hold itself
            named.set(name, components(type, Set.of()));
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** A record's components as an object's properties, without some of them. */
    ObjectNode components(Class<?> type, Set<String> without) {
        ObjectNode object = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!without.contains(component.getName())) {
                properties.set(component.getName(), of(component.getGenericType()));
                if (isRequired(component)) {
                    required.add(component.getName());
                }
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object;
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return type != boolean.class
                && type != Optional.class
                && !Collection.class.isAssignableFrom(type)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Map.Entry<Class<?>, ObjectNode> plain(Class<?> type, String json, @Nullable String format) {
        ObjectNode schema = JSON.objectNode().put("type", json);
        return Map.entry(type, format == null ? schema : schema.put("format", format));
    }

    private static Map.Entry<Class<?>, ObjectNode> plain(
            Class<?> type, String json, @Nullable String format, String description) {
        Map.Entry<Class<?>, ObjectNode> entry = plain(type, json, format);
        entry.getValue().put("description", description);
        return entry;
    }
}
