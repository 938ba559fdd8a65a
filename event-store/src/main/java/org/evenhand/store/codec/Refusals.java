package org.evenhand.store.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.record.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refusals as they are kept: with the first outcome of a command and beside a form that was sent back. Named
 * {@code capability/NameOfTheRule}, since two capabilities may have a rule of the same name.
 */
public final class Refusals {

    private static final String RULE = "refused";
    private static final String WITH = "with";

    private final JsonMapper json = EvenhandJson.mapper();
    private final Map<String, Class<? extends Refusal>> byName = new HashMap<>();

    /** @param types every rule there is: {@code Language.refusalTypes()} */
    public Refusals(List<Class<? extends Refusal>> types) {
        for (Class<? extends Refusal> type : types) {
            if (byName.put(name(type), type) != null) {
                throw new IllegalStateException("two rules are called " + name(type));
            }
        }
    }

    public byte[] write(Refusal refusal) {
        return json.writeValueAsBytes(tree(refusal));
    }

    public ObjectNode tree(Refusal refusal) {
        ObjectNode kept = json.createObjectNode();
        kept.put(RULE, name(refusal.getClass()));
        kept.set(WITH, json.valueToTree(refusal));
        return kept;
    }

    /** Empty if what was kept is no refusal. */
    public Optional<Refusal> read(byte[] kept) {
        return read(json.readTree(kept));
    }

    public Optional<Refusal> read(JsonNode kept) {
        if (!kept.has(RULE)) {
            return Optional.empty();
        }
        Class<? extends Refusal> type = byName.get(kept.get(RULE).stringValue());
        if (type == null) {
            throw new IllegalStateException("a refusal was kept under a name that no rule has any more");
        }
        return Optional.of(json.treeToValue(kept.get(WITH), type));
    }

    private static String name(Class<? extends Refusal> type) {
        String home = type.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1) + "/" + type.getSimpleName();
    }
}
