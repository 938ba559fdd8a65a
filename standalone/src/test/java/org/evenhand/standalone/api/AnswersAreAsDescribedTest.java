package org.evenhand.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each of the demo's accounts follows the links that it sees, and reads what is behind them as JSON: it is what is published. */
@EvenhandTest
class AnswersAreAsDescribedTest {

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"?#]*)");
    private static final List<String> BEGIN = List.of("/today", "/cases", "/court-cases", "/people/new");
    /** So many addresses of one path for each account: more would be more of the same. */
    private static final int OF_ONE_PATH = 2;

    @LocalServerPort
    private int port;

    private final JsonMapper json = JsonMapper.builder().build();
    private Described described;

    @BeforeEach
    void readTheDescription() {
        described = new Described(json.readTree(
                new Visitor("clinician", port).json("/openapi.json").body()));
    }

    @Test
    void every_answer_that_the_demos_accounts_get_is_as_it_is_described() {
        var faults = new TreeSet<String>();
        var read = new TreeSet<String>();
        for (String account : Visitor.ACCOUNTS) {
            var visitor = new Visitor(account, port);
            for (String address : reachableBy(visitor)) {
                String path = described.pathOf(address);
                HttpResponse<String> answer = visitor.json(address);
                if (answer.statusCode() == 200 && !described.answer(path).isMissingNode()) {
                    read.add(path);
                    described
                            .faults(described.answer(path), json.readTree(answer.body()))
                            .forEach(fault -> faults.add(path + " for " + account + ": " + fault));
                }
            }
        }
        var unread = new TreeSet<>(described.readAsJson());
        unread.removeAll(read);
        System.out.println("read as described: " + read.size() + "; not reached: " + unread);

        assertThat(faults).isEmpty();
        assertThat(read).hasSizeGreaterThan(25);
    }

    @Test
    void every_page_says_what_it_answers_who_must_be_signed_in_and_how_to_wait() {
        for (String path : described.readAsJson()) {
            JsonNode get = described.operation(path);
            JsonNode answer = described.answer(path);
            assertThat(answer.has("$ref") || answer.has("items")).as(path).isTrue();
            assertThat(get.path("responses").propertyNames()).as(path).contains("200", "401", "404");
            assertThat(get.path("parameters")
                            .valueStream()
                            .map(each -> each.path("name").asString("")))
                    .as(path)
                    .contains("at-least");
        }
    }

    @Test
    void what_does_not_exist_is_answered_by_the_problem_that_is_described() {
        JsonNode problem = described.api().at("/components/schemas/Problem");
        for (String path : described.readAsJson()) {
            if (path.contains("{")) {
                String nothing = path.replaceAll("\\{[^}]*}", "01234567-89ab-7def-8123-456789abcdef");
                HttpResponse<String> answer = new Visitor("clinician", port).json(nothing);
                if (answer.statusCode() != 200) {
                    assertThat(answer.statusCode()).as(path).isEqualTo(404);
                    assertThat(answer.headers().firstValue("Content-Type"))
                            .as(path)
                            .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
                    assertThat(described.faults(problem, json.readTree(answer.body())))
                            .as(path)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void an_answer_that_is_not_as_described_is_found() {
        JsonNode schema = described.answer("/cases");
        ObjectNode answer = (ObjectNode)
                json.readTree(new Visitor("clinician", port).json("/cases").body());
        assertThat(described.faults(schema, answer)).isEmpty();

        ObjectNode first = (ObjectNode) answer.path("cases").get(0);
        assertThat(first).as("the demo has a case").isNotNull();
        assertThat(described.faults(schema, answer.deepCopy().put("secret", "told")))
                .containsExactly("answer.secret: is not described");
        assertThat(described.faults(schema, answer.deepCopy().put("cases", "none")))
                .containsExactly("answer.cases: is no array");
        String field = first.propertyNames().iterator().next();
        first.remove(field);
        assertThat(described.faults(schema, answer)).containsExactly("answer.cases[0]." + field + ": is missing");
    }

    private Set<String> reachableBy(Visitor visitor) {
        var seen = new HashSet<String>();
        Map<String, Integer> taken = new HashMap<>();
        var found = new ArrayList<String>();
        var toSee = new ArrayDeque<>(BEGIN);
        while (!toSee.isEmpty()) {
            String address = toSee.poll();
            String path = described.pathOf(address);
            if (path.isEmpty() || !seen.add(address) || taken.merge(path, 1, Integer::sum) > OF_ONE_PATH) {
                continue;
            }
            found.add(address);
            HttpResponse<String> page = visitor.page(address);
            if (page.statusCode() == 200) {
                LINK.matcher(page.body()).results().map(link -> link.group(1)).forEach(toSee::add);
            }
        }
        return Set.copyOf(found);
    }
}
