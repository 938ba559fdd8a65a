package org.evenhand.store.codec;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Personal values in an event's tree, between themselves and their stored form {@code {"subject":"person:…","cipher":"…"}}.
 * The ciphertext is bound to the event, the field and the subject.
 */
final class PersonalFields {

    static final String SUBJECT = "subject";
    static final String CIPHER = "cipher";

    private final KeysOfOneEvent keys;
    private final UUID eventId;

    PersonalFields(KeysOfOneEvent keys, UUID eventId) {
        this.keys = keys;
        this.eventId = eventId;
    }

    /** In place. Afterwards nothing personal is left in the tree. */
    void encrypt(ObjectNode tree) {
        replaceEach(tree, "", this::encrypted);
    }

    /** In place. Afterwards each stored form is the value again, or erased. */
    void decrypt(ObjectNode tree) {
        replaceEach(tree, "", this::decrypted);
    }

    /** In place. What an upcaster took for somebody's and that somebody has been erased is erased too. */
    static void forget(Predicate<Subject> erased, ObjectNode tree) {
        replaceEach(
                tree,
                "",
                (path, node) -> isPersonal(node) && erased.test(personal(node).subject())
                        ? new POJONode(new Personal.Erased(personal(node).subject()))
                        : node);
    }

    static boolean isPersonal(JsonNode node) {
        return node instanceof POJONode embedded && embedded.getPojo() instanceof Personal;
    }

    static Personal personal(JsonNode node) {
        return (Personal) ((POJONode) node).getPojo();
    }

    private JsonNode encrypted(String path, JsonNode node) {
        if (!isPersonal(node)) {
            return node;
        }
        return switch (personal(node)) {
            case Personal.Known(Subject subject, String text) -> {
                byte[] cipher = keys.of(subject).orElseThrow().encrypt(text, eventId, path);
                yield JsonNodeFactory.instance
                        .objectNode()
                        .put(SUBJECT, subject.toString())
                        .put(CIPHER, Base64.getEncoder().encodeToString(cipher));
            }
            case Personal.Erased(Subject subject) ->
                throw new IllegalArgumentException(
                        "a value about " + subject + " that was erased cannot be written again");
        };
    }

    private JsonNode decrypted(String path, JsonNode node) {
        if (!(node instanceof ObjectNode object)
                || object.size() != 2
                || !object.path(SUBJECT).isString()
                || !object.path(CIPHER).isString()) {
            return node;
        }
        Subject subject = Subject.parse(object.path(SUBJECT).stringValue());
        byte[] cipher = Base64.getDecoder().decode(object.path(CIPHER).stringValue());
        return new POJONode(keys.of(subject)
                .<Personal>map(of -> new Personal.Known(subject, of.decrypt(cipher, eventId, path)))
                .orElseGet(() -> new Personal.Erased(subject)));
    }

    private static void replaceEach(JsonNode container, String path, BiFunction<String, JsonNode, JsonNode> change) {
        if (container instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                field.setValue(replaced(field.getValue(), path + "/" + field.getKey(), change));
            }
        } else if (container instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), path + "/" + i, change));
            }
        }
    }

    private static JsonNode replaced(JsonNode node, String path, BiFunction<String, JsonNode, JsonNode> change) {
        JsonNode changed = change.apply(path, node);
        if (changed == node) {
            replaceEach(node, path, change);
        }
        return changed;
    }
}
