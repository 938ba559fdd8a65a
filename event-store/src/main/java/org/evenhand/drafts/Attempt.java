package org.evenhand.drafts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.record.Refusal;

/**
 * A form that was sent and refused, as it was filled in.
 *
 * @param id of the command that was refused; the form is sent again under another
 * @param command the name of the command that the form stands for
 * @param fields by the names that the form gave them; no password
 * @param refusals what was wrong; several only where fields could not be read
 */
public record Attempt(
        UUID id, String command, Map<String, List<String>> fields, List<Refusal> refusals, Instant keptAt) {

    public Attempt {
        fields = Map.copyOf(fields);
        refusals = List.copyOf(refusals);
    }

    /** What stood in a field, or nothing. */
    public String value(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The refusals that belong to one field, for its error message, by field. */
    public Map<String, List<Refusal>> byField() {
        var byField = new LinkedHashMap<String, List<Refusal>>();
        for (Refusal refusal : refusals) {
            byField.merge(refusal.field(), List.of(refusal), Attempt::joined);
        }
        return byField;
    }

    private static List<Refusal> joined(List<Refusal> some, List<Refusal> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
