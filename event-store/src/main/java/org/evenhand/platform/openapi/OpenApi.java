package org.evenhand.platform.openapi;

import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.language.Language;
import org.evenhand.platform.openapi.Operation.Parameter;
import org.evenhand.platform.openapi.RefusalsOfCommands.Rule;
import org.evenhand.record.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The whole description, from the routes of both sides. */
public final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z-]+)}");

    private final Schemas schemas = new Schemas();
    private final AnswerSchemas answers = new AnswerSchemas(schemas.named());
    private final RefusalsOfCommands refusals = new RefusalsOfCommands();

    private OpenApi() {}

    /** The same operations always give the same description, byte for byte. */
    public static ObjectNode describing(List<Operation> operations) {
        return new OpenApi().describe(operations);
    }

    private ObjectNode describe(List<Operation> operations) {
        ObjectNode root = JSON.objectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Evenhand")
                .put("version", "1")
                .put(
                        "description",
                        "Every POST is decided and recorded, or refused by a named rule. Every GET is recorded before"
                                + " it is answered; what does not exist and what you may not see are the same 404.");
        ObjectNode paths = root.putObject("paths");
        operations.stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .forEach(operation -> path(paths, operation.path()).set(operation.method(), operation(operation)));
        ObjectNode components = root.putObject("components");
        components.set("schemas", schemas.named().set("Problem", problem()));
        components.withObject("/schemas").set("Recorded", recorded());
        components
                .putObject("securitySchemes")
                .putObject("basic")
                .put("type", "http")
                .put("scheme", "basic");
        root.putArray("security").addObject().putArray("basic");
        return root;
    }

    private static ObjectNode path(ObjectNode paths, String path) {
        return paths.get(path) instanceof ObjectNode there ? there : paths.putObject(path);
    }

    private ObjectNode operation(Operation operation) {
        Set<String> variables = VARIABLE.matcher(operation.path())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        ObjectNode node = JSON.objectNode().put("operationId", operation.id()).put("summary", operation.summary());
        node.putArray("tags").add(operation.tag());
        ArrayNode parameters = node.putArray("parameters");
        for (String variable : variables) {
            ObjectNode parameter = parameters
                    .addObject()
                    .put("name", variable)
                    .put("in", "path")
                    .put("required", true);
            parameter.putObject("schema").put("type", "string");
        }
        for (Parameter each : operation.parameters()) {
            parameters
                    .addObject()
                    .put("name", each.name())
                    .put("in", each.in())
                    .put("description", each.description())
                    .set("schema", schemas.of(each.type()));
        }
        if (operation.request() != null) {
            ObjectNode content =
                    node.putObject("requestBody").put("required", true).putObject("content");
            ObjectNode schema = schemas.components(operation.request(), variables);
            content.putObject("application/json").set("schema", schema);
            content.putObject("application/x-www-form-urlencoded").set("schema", schema.deepCopy());
        }
        node.set("responses", responses(operation));
        return node;
    }

    private ObjectNode responses(Operation operation) {
        ObjectNode responses = JSON.objectNode();
        if (operation.method().equals("get")) {
            read(responses, operation.answer());
        } else if (operation.answer() != null) {
            answer(responses, "200", "What was asked for.", schemas.of(operation.answer()), "application/json");
        } else {
            answer(
                    responses,
                    "201",
                    "It happened, and is recorded at this position.",
                    reference("Recorded"),
                    "application/json");
            responses.putObject("303").put("description", "To a browser, always: the next page, or the form again.");
            refused(responses, "409", "A rule said no.");
            refused(responses, "422", "Fields are missing or cannot be read; each is named.");
            rules(responses, operation.id(), "409");
            rules(responses, operation.id(), "422");
        }
        refused(responses, "404", "There is no such record, or it is not one that you may see.");
        responses.putObject("401").put("description", "Nobody is signed in.");
        return responses;
    }

    /** The same address is a page for people; a program names JSON in its Accept. */
    private void read(ObjectNode responses, @Nullable Type answer) {
        ObjectNode response = responses.putObject("200").put("description", "What was asked for.");
        ObjectNode content = response.putObject("content");
        if (answer == byte[].class) {
            content.putObject("application/octet-stream");
            return;
        }
        if (answer != null) {
            content.putObject("application/json").set("schema", answers.of(answer));
        }
        content.putObject("text/html").putObject("schema").put("type", "string");
    }

    private static void refused(ObjectNode responses, String status, String description) {
        answer(responses, status, description, reference("Problem"), "application/problem+json");
    }

    /** Each rule of the command's own, as an example of the answer. */
    private void rules(ObjectNode responses, String command, String status) {
        List<Rule> rules = refusals.of(command, status);
        if (rules.isEmpty()) {
            return;
        }
        ObjectNode examples = responses
                .withObject("/" + status + "/content")
                .withObjectProperty("application/problem+json")
                .putObject("examples");
        for (Rule rule : rules) {
            ObjectNode example = examples.putObject(rule.code()).put("summary", rule.sentence());
            example.putObject("value")
                    .put("title", rule.sentence())
                    .put("status", Integer.parseInt(status))
                    .put("code", rule.code());
        }
    }

    private static void answer(
            ObjectNode responses, String status, String description, ObjectNode schema, String mediaType) {
        ObjectNode response = responses.putObject(status).put("description", description);
        response.putObject("content").putObject(mediaType).set("schema", schema);
    }

    private static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static ObjectNode recorded() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("commandId").put("type", "string").put("format", "uuid");
        properties
                .putObject("position")
                .put("type", "integer")
                .put("format", "int64")
                .put("description", "Leaf index of the last event: GET with at-least=position to read your own write.");
        properties.putObject("stream").put("type", "string");
        properties.putObject("version").put("type", "integer").put("format", "int64");
        properties
                .putObject("leafHashes")
                .put("type", "array")
                .putObject("items")
                .put("type", "string");
        return schema;
    }

    private static ObjectNode problem() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("type", "string").put("format", "uri");
        properties.putObject("title").put("type", "string").put("description", "The rule in one sentence.");
        properties.putObject("status").put("type", "integer");
        ArrayNode codes = properties.putObject("code").put("type", "string").putArray("examples");
        Language.refusalTypes().stream()
                .map(Refusal::codeOf)
                .distinct()
                .sorted()
                .forEach(codes::add);
        ObjectNode field = properties.putObject("fields").put("type", "array").putObject("items");
        field.put("type", "object");
        ObjectNode parts = field.putObject("properties");
        parts.putObject("field").put("type", "string");
        parts.putObject("code").put("type", "string");
        parts.putObject("message").put("type", "string");
        return schema;
    }
}
