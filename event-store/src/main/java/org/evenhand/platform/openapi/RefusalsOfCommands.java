package org.evenhand.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Which rules can refuse a command. The resource is made from the decisions' sources, which are not there when the API is described. */
final class RefusalsOfCommands {

    private static final String RESOURCE = "refusals.txt";

    /** @param status of the answer, e.g. 409 */
    record Rule(String command, String code, String status, String sentence) {}

    private final List<Rule> all = read();

    List<Rule> of(String command, String status) {
        return all.stream()
                .filter(rule -> rule.command().equals(command) && rule.status().equals(status))
                .toList();
    }

    private static List<Rule> read() {
        try (InputStream in =
                Objects.requireNonNull(RefusalsOfCommands.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 4))
                    .map(parts -> new Rule(parts[0], parts[1], parts[2], parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
