package org.evenhand.store.codec;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.evenhand.ledger.Disclosure;
import org.evenhand.record.Event;
import org.evenhand.record.Subject;
import org.evenhand.store.EncodedEvent;
import org.evenhand.store.EventCodec;
import org.evenhand.store.codec.EventTypes.EventType;
import org.evenhand.vault.Vault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON with personal values as ciphertext inside. Safe for use by many threads. */
public final class JsonEventCodec implements EventCodec {

    private static final JsonMapper TREES = EvenhandJson.configured(new PersonalInTree());

    /**
     * No component has this name. Without it the stored bytes of an event with nothing personal in it could be guessed by whoever
     * holds its leaf, which commits to their SHA-256; and so withheld fields would be found by trying.
     */
    static final String BLIND = "~";

    private final EventTypes types;
    private final Vault vault;

    public JsonEventCodec(EventTypes types, Vault vault) {
        this.types = types;
        this.vault = vault;
    }

    @Override
    public EncodedEvent encode(Event event, UUID eventId) {
        EventType type = types.of(event.getClass());
        KeysOfOneEvent keys = KeysOfOneEvent.toWrite(vault);
        Subject keeper = saltKeeper(event.keeper());
        ObjectNode tree = TREES.valueToTree(event);
        byte[] fieldDigests = new FieldCommitments(keys, keeper, eventId).digestsOf(tree);
        new PersonalFields(keys, eventId).encrypt(tree);
        byte[] blind = keys.of(keeper).orElseThrow().salt(eventId, "payload");
        tree.put(BLIND, Base64.getUrlEncoder().withoutPadding().encodeToString(blind));
        // Written by the mapper that refuses personal values: had one been left, this would throw.
        byte[] payload = EvenhandJson.mapper().writeValueAsBytes(tree);
        return new EncodedEvent(type.name(), type.revision(), payload, fieldDigests, keeper.toString());
    }

    @Override
    public Event decode(String type, int revision, byte[] payload, UUID eventId) {
        EventType known = types.readable(type, revision, eventId);
        ObjectNode tree = readableTree(payload, eventId, KeysOfOneEvent.toRead(vault));
        ObjectNode newest = types.upcast(known, revision, tree);
        if (revision < known.revision()) {
            PersonalFields.forget(vault::isDestroyed, newest);
        }
        return TREES.treeToValue(newest, known.record());
    }

    /**
     * The disclosures of a stored event's fields, in its stored revision: their digests are among those stored beside it. Fields
     * about an erased subject have none any more, since their salts are gone with the key.
     *
     * @param keyRef as stored with the event
     */
    public List<Disclosure> disclosuresOf(byte[] payload, UUID eventId, String keyRef) {
        KeysOfOneEvent keys = KeysOfOneEvent.toRead(vault);
        ObjectNode tree = readableTree(payload, eventId, keys);
        return new FieldCommitments(keys, Subject.parse(keyRef), eventId).disclosuresOf(tree);
    }

    private static ObjectNode readableTree(byte[] payload, UUID eventId, KeysOfOneEvent keys) {
        JsonNode tree = TREES.readTree(payload);
        if (!(tree instanceof ObjectNode object)) {
            throw new IllegalStateException("the payload of event " + eventId + " is not a JSON object");
        }
        object.remove(BLIND);
        new PersonalFields(keys, eventId).decrypt(object);
        return object;
    }

    /** That an erased case file's record goes on (its erasure is verified, say) needs salts too: then the site keeps them. */
    private Subject saltKeeper(Subject keeper) {
        return vault.isDestroyed(keeper) ? Subject.SITE : keeper;
    }
}
