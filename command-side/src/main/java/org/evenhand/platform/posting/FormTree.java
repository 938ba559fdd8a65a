package org.evenhand.platform.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.record.GeneralRefusal.FieldUnknown;
import org.evenhand.record.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form's flat fields as the tree that a JSON body would have been: {@code names[0].given=Ann} and
 * {@code participants=a&participants=b}. Whoever sends the names controls the tree's shape, so its depth and the length of
 * its lists are bounded here.
 */
final class FormTree {

    static final int LONGEST_LIST = 200;
    private static final int DEEPEST = 6;
    private static final Pattern STEP = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(?:\\[(\\d{1,3})])?(\\[])?");

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final List<Refusal> refusals = new ArrayList<>();

    private FormTree() {}

    /** @param refusals receives the fields whose names cannot be read */
    static ObjectNode of(Map<String, List<String>> fields, List<Refusal> refusals) {
        var tree = new FormTree();
        fields.forEach(tree::put);
        refusals.addAll(tree.refusals);
        return tree.root;
    }

    private void put(String name, List<String> values) {
        String[] steps = name.split("\\.", -1);
        if (steps.length > DEEPEST || !place(steps, values)) {
            refusals.add(new FieldUnknown(name));
        }
    }

    private boolean place(String[] steps, List<String> values) {
        ObjectNode at = root;
        for (int i = 0; i < steps.length; i++) {
            Matcher step = STEP.matcher(steps[i]);
            if (!step.matches()) {
                return false;
            }
            boolean last = i == steps.length - 1;
            JsonNode next = step.group(2) == null
                    ? (last ? leaf(at, step.group(1), values) : child(at, step.group(1)))
                    : item(at, step.group(1), Integer.parseInt(step.group(2)), last, values);
            if (next == null) {
                return false;
            }
            if (!last) {
                at = (ObjectNode) next;
            }
        }
        return true;
    }

    private static @Nullable JsonNode leaf(ObjectNode at, String name, List<String> values) {
        if (at.has(name)) {
            return null;
        }
        if (values.size() == 1) {
            return at.put(name, values.getFirst());
        }
        ArrayNode list = at.putArray(name);
        values.forEach(list::add);
        return list;
    }

    private static @Nullable JsonNode child(ObjectNode at, String name) {
        JsonNode there = at.get(name);
        return there == null ? at.putObject(name) : there instanceof ObjectNode object ? object : null;
    }

    private static @Nullable JsonNode item(ObjectNode at, String name, int index, boolean last, List<String> values) {
        JsonNode there = at.get(name);
        if (index >= LONGEST_LIST || there != null && !there.isArray()) {
            return null;
        }
        ArrayNode list = there == null ? at.putArray(name) : (ArrayNode) there;
        while (list.size() <= index) {
            list.addNull();
        }
        JsonNode item = list.get(index);
        if (last) {
            return item.isNull() && values.size() == 1 ? list.set(index, values.getFirst()) : null;
        }
        if (item.isNull()) {
            item = JsonNodeFactory.instance.objectNode();
            list.set(index, item);
        }
        return item instanceof ObjectNode object ? object : null;
    }
}
