package org.evenhand.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.language.Language;
import org.evenhand.record.PostedTo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private final JsonNode api = OpenApi.describing(PostedOperations.all());

    @Test
    void every_command_with_a_route_is_described() {
        for (Class<?> command : Language.commandTypes()) {
            if (command.isAnnotationPresent(PostedTo.class)) {
                JsonNode post = api.path("paths")
                        .path(command.getAnnotation(PostedTo.class).value())
                        .path("post");
                assertThat(post.path("operationId").asString("")).isEqualTo(command.getSimpleName());
            }
        }
    }

    @Test
    void what_the_address_says_is_not_asked_for_again() {
        JsonNode book = api.at("/paths/~1cases~1{caseFile}~1sessions/post");
        JsonNode sent = book.at("/requestBody/content/application~1json/schema");
        assertThat(sent.path("properties").has("caseFile")).isFalse();
        assertThat(sent.path("properties").has("startsAt")).isTrue();
        assertThat(sent.path("required").valueStream().map(JsonNode::asString)).contains("type", "startsAt", "minutes");
        assertThat(sent.path("required").valueStream().map(JsonNode::asString)).doesNotContain("place", "participants");
    }

    @Test
    void what_is_posted_beside_commands_is_described_too() {
        JsonNode save = api.at("/paths/~1drafts~1{key}/put");
        assertThat(save.at("/responses/200/content/application~1json/schema/$ref")
                        .asString(""))
                .endsWith("SavedDraft");
        assertThat(api.at("/paths/~1court-cases~1imports/post").isMissingNode()).isFalse();
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = new ArrayList<String>();
        collect(api, references);
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            assertThat(api.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void refusals_are_named_by_their_codes() {
        JsonNode codes = api.at("/components/schemas/Problem/properties/code/examples");
        assertThat(codes.valueStream().map(JsonNode::asString))
                .contains("IDEMPOTENCY_CONFLICT", "STALE_STREAM", "NOT_FOUND", "SCREEN_ALONE");
    }

    @Test
    void each_command_says_which_rules_can_refuse_it() {
        JsonNode examples = api.at(
                "/paths/~1sessions~1{session}~1start/post/responses/409/content/application~1problem+json/examples");
        assertThat(examples.at("/JOINT_WORK_BARRED/summary").asString("")).endsWith(".");
        assertThat(examples.has("NAME_MISSING")).isFalse();
        assertThat(api.at("/paths/~1people/post/responses/422/content/application~1problem+json/examples/NAME_MISSING")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void the_same_routes_always_give_the_same_description() {
        List<Operation> reversed = PostedOperations.all().reversed();
        assertThat(OpenApi.describing(reversed).path("paths").toString())
                .isEqualTo(api.path("paths").toString());
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }
}
