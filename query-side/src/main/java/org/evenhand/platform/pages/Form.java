package org.evenhand.platform.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form for one command, empty or as it was refused.
 *
 * @param key the command's name in lower case; begins the ids of its fields, so that several forms fit on a page
 * @param action the command's route
 * @param commandId fresh for every form drawn; sent twice it counts once
 * @param expectedVersion the version that the page shows; -1 where the form does not depend on one
 * @param attempt the refused one that this corrects, forgotten once this is accepted
 * @param fields what stands in it
 */
public record Form(
        String key,
        String action,
        UUID commandId,
        long expectedVersion,
        @Nullable UUID attempt,
        Map<String, List<String>> fields,
        List<Problem> problems) {

    public String value(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether this option is ticked. */
    public boolean holds(String name, String option) {
        return fields.getOrDefault(name, List.of()).contains(option);
    }

    /** The sentence beside the field or beside any of its parts, or {@code null}. */
    public @Nullable String error(String name) {
        return problems.stream()
                .filter(problem -> isOf(problem.field(), name))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }

    /** Whether this rule said no to this field. */
    public boolean refusedBy(String name, String code) {
        return problems.stream()
                .anyMatch(
                        problem -> isOf(problem.field(), name) && problem.code().equals(code));
    }

    private static boolean isOf(String field, String name) {
        return field.equals(name) || field.startsWith(name + ".") || field.startsWith(name + "[");
    }

    public String id(String name) {
        return idOf(key, name);
    }

    static String idOf(String key, String name) {
        return name.isEmpty()
                ? key
                : key + "-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The same form once more on the page: its fields need ids of their own. */
    public Form named(String suffix) {
        String own = key + "-" + suffix;
        return new Form(
                own,
                action,
                commandId,
                expectedVersion,
                attempt,
                fields,
                problems.stream().map(each -> each.at(idOf(own, each.field()))).toList());
    }

    /** With what a first drawing of it should hold; what was typed stays. */
    public Form filled(String name, @Nullable Object value) {
        if (value == null || fields.containsKey(name) || !problems.isEmpty()) {
            return this;
        }
        return with(name, value);
    }

    /** Whatever was typed. */
    public Form with(String name, Object value) {
        var more = new TreeMap<>(fields);
        more.put(name, List.of(String.valueOf(value)));
        return new Form(key, action, commandId, expectedVersion, attempt, Map.copyOf(more), problems);
    }
}
