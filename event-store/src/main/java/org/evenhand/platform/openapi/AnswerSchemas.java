package org.evenhand.platform.openapi;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.record.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON schemas of what is answered. Unlike in what is sent, everything is always there: what is not known is {@code null}, and nothing
 * else is. Named by their capability, since two may have a {@code Found} of their own.
 */
final class AnswerSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode named;

    /** @param named to which the schemas that are referred to are added */
    AnswerSchemas(ObjectNode named) {
        this.named = named;
    }

    /** @throws IllegalArgumentException for a type that the API has no form for */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw new IllegalArgumentException("the API has no form for " + type);
    }

    private ObjectNode generic(Class<?> raw, Type[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode list = JSON.objectNode().put("type", "array");
            list.set("items", of(arguments[0]));
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = JSON.objectNode().put("type", "object");
            map.set("additionalProperties", of(arguments[1]));
            return map;
        }
        if (raw == Optional.class) {
            return orNull(of(arguments[0]));
        }
        throw new IllegalArgumentException("the API has no form for " + raw.getName());
    }

    private ObjectNode ofClass(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return JSON.objectNode().put("type", "string").put("format", "uuid");
        }
        if (type == YearMonth.class || type == Duration.class) {
            return JSON.objectNode().put("type", "string");
        }
        if (type == double.class || type == Double.class) {
            return JSON.objectNode().put("type", "number");
        }
        Optional<ObjectNode> plain = Schemas.plain(type);
        if (plain.isPresent()) {
            return plain.get();
        }
        if (type.isEnum()) {
            return Schemas.constants(type);
        }
        if (type.isRecord()) {
            return reference(type);
        }
        if (type.isSealed()) {
            ObjectNode several = JSON.objectNode();
            ArrayNode shapes = several.putArray("anyOf");
            Arrays.stream(type.getPermittedSubclasses()).forEach(shape -> shapes.add(ofClass(shape)));
            return several;
        }
        throw new IllegalArgumentException("the API has no form for " + type.getName());
    }

    private ObjectNode reference(Class<?> type) {
        String name = nameOf(type);
        if (!named.has(name)) {
            ObjectNode object = named.putObject(name); // there already where a record holds itself
            object.put("type", "object").put("additionalProperties", false);
            ObjectNode properties = object.putObject("properties");
            ArrayNode required = object.putArray("required");
            for (RecordComponent component : type.getRecordComponents()) {
                properties.set(component.getName(), of(component));
                required.add(component.getName());
            }
            for (Method derived : inOrder(type.getDeclaredMethods())) {
                derived(derived).ifPresent(said -> {
                    properties.set(said, of(derived.getGenericReturnType()));
                    required.add(said);
                });
            }
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** As they stand in a class file is not said anywhere, and the description is the same each time. */
    private static List<Method> inOrder(Method[] methods) {
        return Arrays.stream(methods)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** What a record says of itself besides its components, as JSON takes it up: {@code isAlarming()} is {@code alarming}. */
    private static Optional<String> derived(Method method) {
        String name = method.getName();
        boolean says = name.matches("is[A-Z].*")
                && method.getReturnType() == boolean.class
                && method.getParameterCount() == 0
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
        return says ? Optional.of(Character.toLowerCase(name.charAt(2)) + name.substring(3)) : Optional.empty();
    }

    private ObjectNode of(RecordComponent component) {
        ObjectNode schema = of(component.getGenericType());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(schema).addObject().put("type", "null");
        return either;
    }

    /** {@code court.Proceedings.Order}. */
    private static String nameOf(Class<?> type) {
        String home = type.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1)
                + type.getName().substring(home.length()).replace('$', '.');
    }
}
