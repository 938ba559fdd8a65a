package org.evenhand.store.codec;

import java.util.UUID;
import org.evenhand.record.Event;
import org.evenhand.record.Subject;
import org.evenhand.store.EncodedEvent;
import org.evenhand.store.EventCodec;
import org.evenhand.store.codec.EventTypes.EventType;
import org.evenhand.vault.SubjectKeys;
import org.evenhand.vault.Vault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON with personal values as ciphertext inside. Safe for use by many threads. */
public final class JsonEventCodec implements EventCodec {

    private static final JsonMapper TREES = EvenhandJson.configured(new PersonalInTree());

    private final EventTypes types;
    private final Vault vault;

    public JsonEventCodec(EventTypes types, Vault vault) {
        this.types = types;
        this.vault = vault;
    }

    @Override
    public EncodedEvent encode(Event event, UUID eventId) {
        EventType type = types.of(event.getClass());
        SubjectKeys keeper = keysOfKeeper(event.keeper());
        ObjectNode tree = TREES.valueToTree(event);
        byte[] fieldDigests = new FieldCommitments(vault, keeper, eventId).digestsOf(tree);
        new PersonalFields(vault, eventId).encrypt(tree);
        // Written by the mapper that refuses personal values: had one been left, this would throw.
        byte[] payload = EvenhandJson.mapper().writeValueAsBytes(tree);
        return new EncodedEvent(
                type.name(),
                type.revision(),
                payload,
                fieldDigests,
                keeper.subject().toString());
    }

    @Override
    public Event decode(String type, int revision, byte[] payload, UUID eventId) {
        EventType known = types.readable(type, revision, eventId);
        ObjectNode tree = readableTree(payload, eventId);
        return TREES.treeToValue(types.upcast(known, revision, tree), known.record());
    }

    private ObjectNode readableTree(byte[] payload, UUID eventId) {
        JsonNode tree = TREES.readTree(payload);
        if (!(tree instanceof ObjectNode object)) {
            throw new IllegalStateException("the payload of event " + eventId + " is not a JSON object");
        }
        new PersonalFields(vault, eventId).decrypt(object);
        return object;
    }

    /** That an erased case file's record goes on (its erasure is verified, say) needs salts too: then the site keeps them. */
    private SubjectKeys keysOfKeeper(Subject keeper) {
        return vault.createIfAbsent(vault.isDestroyed(keeper) ? Subject.SITE : keeper);
    }
}
