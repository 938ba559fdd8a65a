package org.evenhand.standalone.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The published description, and whether something is as it says; of JSON Schema only what the description uses. */
record Described(JsonNode api) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Set<String> USED = Set.of(
            "$ref",
            "anyOf",
            "oneOf",
            "type",
            "format",
            "description",
            "enum",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "examples");

    /** What is read as JSON, by its path. */
    Set<String> readAsJson() {
        var read = new TreeSet<String>();
        api.path("paths").properties().forEach(path -> {
            if (!answer(path.getKey()).isMissingNode()) {
                read.add(path.getKey());
            }
        });
        return read;
    }

    JsonNode answer(String path) {
        return operation(path)
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    JsonNode operation(String path) {
        return api.path("paths").path(path).path("get");
    }

    /** The path that describes this address; the one with the fewest variables, as routes are found. */
    String pathOf(String address) {
        String plain = address.replaceAll("[?#].*", "");
        return api.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .filter(path ->
                        plain.matches(path.replaceAll("\\{[^}]*}", "[^/]+").replace("**", ".*")))
                .min(Comparator.comparingLong(
                        path -> path.chars().filter(each -> each == '{').count()))
                .orElse("");
    }

    /** What is wrong with it, each with its place; empty where nothing is. */
    List<String> faults(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(schema, value, "answer", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String place, List<String> faults) {
        schema.propertyNames().stream()
                .filter(word -> !USED.contains(word))
                .forEach(word -> faults.add(place + ": nobody checks '" + word + "'"));
        if (schema.has("$ref")) {
            JsonNode named = api.at(schema.get("$ref").asString().substring(1));
            if (named.isMissingNode()) {
                faults.add(place + ": " + schema.get("$ref") + " leads nowhere");
            }
            check(named, value, place, faults);
            return;
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (schema.has(choice)) {
                List<List<String>> tried = schema.get(choice)
                        .valueStream()
                        .map(each -> faults(each, value))
                        .toList();
                if (tried.stream().noneMatch(List::isEmpty)) {
                    faults.add(place + ": is none of what it may be: " + tried);
                }
                return;
            }
        }
        String type = schema.path("type").asString("");
        boolean fits = switch (type) {
            case "string" -> value.isString() && isOfFormat(schema, value.asString());
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> false;
        };
        if (!fits) {
            faults.add(place + ": is no " + type + schema.path("format").asString(""));
            return;
        }
        if (type.equals("array")) {
            for (int each = 0; each < value.size(); each++) {
                check(schema.path("items"), value.get(each), place + "[" + each + "]", faults);
            }
        }
        if (type.equals("object")) {
            checkObject(schema, value, place, faults);
        }
    }

    private void checkObject(JsonNode schema, JsonNode value, String place, List<String> faults) {
        JsonNode properties = schema.path("properties");
        schema.path("required").valueStream().map(JsonNode::asString).forEach(name -> {
            if (!value.has(name)) {
                faults.add(place + "." + name + ": is missing");
            }
        });
        JsonNode further = schema.path("additionalProperties");
        value.properties().forEach(each -> {
            String where = place + "." + each.getKey();
            if (properties.has(each.getKey())) {
                check(properties.get(each.getKey()), each.getValue(), where, faults);
            } else if (further.isObject()) {
                check(further, each.getValue(), where, faults);
            } else if (further.isBoolean() && !further.asBoolean()) {
                faults.add(where + ": is not described");
            }
        });
    }

    private static boolean isOfFormat(JsonNode schema, String text) {
        if (schema.has("enum")
                && schema.get("enum").valueStream().map(JsonNode::asString).noneMatch(text::equals)) {
            return false;
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.matcher(text).matches();
            case "date" -> text.matches("-?\\d{4,}-\\d\\d-\\d\\d");
            case "date-time" -> text.matches("-?\\d{4,}-\\d\\d-\\d\\dT.*Z");
            case "time" -> text.matches("\\d\\d:\\d\\d.*");
            default -> true;
        };
    }
}
