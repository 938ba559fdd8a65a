package org.evenhand.store.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.evenhand.vault.SubjectKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The disclosures of an event's fields, so that each can later be shown or withheld by itself and still be proven.
 *
 * <p>One per top-level field; one level further down where the field is a list or an object; and still further only where
 * what stands there is about more than one subject, because a salt that survives one subject's erasure must not guard a
 * value about that subject: it could be guessed.
 */
final class FieldCommitments {

    private static final int NESTED_LEVEL = 2;

    private final KeysOfOneEvent keys;
    private final Subject keeper;
    private final UUID eventId;

    /** @param keeper whose salts guard the fields that are about no single person */
    FieldCommitments(KeysOfOneEvent keys, Subject keeper, UUID eventId) {
        this.keys = keys;
        this.keeper = keeper;
        this.eventId = eventId;
    }

    /** Digests of the disclosures and of decoys, sorted: as stored beside the event. */
    byte[] digestsOf(ObjectNode tree) {
        List<byte[]> digests = new ArrayList<>();
        disclosuresOf(tree).forEach(disclosure -> digests.add(disclosure.digest()));
        SubjectKeys keepers = keys.of(keeper).orElseThrow();
        return FieldDigests.list(digests, n -> keepers.salt(eventId, "decoy " + n));
    }

    /** @param tree plaintext: personal values embedded as themselves */
    List<Disclosure> disclosuresOf(ObjectNode tree) {
        List<Disclosure> disclosures = new ArrayList<>();
        collect(tree, "", 0, disclosures);
        return disclosures;
    }

    private void collect(JsonNode node, String path, int depth, List<Disclosure> disclosures) {
        boolean container = !node.isEmpty();
        Set<Subject> subjects = new LinkedHashSet<>();
        if (depth >= NESTED_LEVEL || !container) {
            collectSubjects(node, subjects);
        }
        if (container && (depth < NESTED_LEVEL || subjects.size() > 1)) {
            for (Map.Entry<String, JsonNode> child : childrenOf(node)) {
                collect(child.getValue(), path + "/" + child.getKey(), depth + 1, disclosures);
            }
        } else {
            Subject subject = subjects.isEmpty() ? keeper : subjects.iterator().next();
            keys.of(subject)
                    .map(of -> new Disclosure(of.salt(eventId, path), path, valueOf(node)))
                    .ifPresent(disclosures::add);
        }
    }

    private static void collectSubjects(JsonNode node, Set<Subject> subjects) {
        if (PersonalFields.isPersonal(node)) {
            subjects.add(PersonalFields.personal(node).subject());
        }
        node.values().forEach(child -> collectSubjects(child, subjects));
    }

    private static List<Map.Entry<String, JsonNode>> childrenOf(JsonNode node) {
        List<Map.Entry<String, JsonNode>> children = new ArrayList<>();
        switch (node) {
            case ObjectNode object -> children.addAll(object.properties());
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    children.add(Map.entry(Integer.toString(i), array.get(i)));
                }
            }
            default -> {}
        }
        return children;
    }

    /** A text as itself, anything else as its JSON; which of the two follows from the event's type and revision. */
    private static String valueOf(JsonNode node) {
        JsonNode shown = shown(node);
        return shown.isString() ? shown.stringValue() : shown.toString();
    }

    /** A personal value is disclosed with whose it is. */
    private static JsonNode shown(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), shown(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.values().forEach(element -> copy.add(shown(element)));
                yield copy;
            }
            default -> PersonalFields.isPersonal(node) ? shown(PersonalFields.personal(node)) : node;
        };
    }

    private static JsonNode shown(Personal personal) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(PersonalFields.SUBJECT, personal.subject().toString())
                .put("text", personal.text());
    }
}
