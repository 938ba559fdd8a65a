package org.evenhand.store.codec;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import org.evenhand.record.Envelope;
import org.evenhand.record.Subject;
import org.evenhand.store.EnvelopeCodec;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Envelopes as JSON. Nothing in an envelope is a personal value, so it is written in the clear. */
public final class JsonEnvelopeCodec implements EnvelopeCodec {

    private static final int BLIND_BYTES = 16;
    private static final JsonMapper READS = EvenhandJson.mapper()
            .rebuild()
            .addHandler(new DeserializationProblemHandler() {
                @Override
                public boolean handleUnknownProperty(
                        DeserializationContext context,
                        JsonParser parser,
                        ValueDeserializer<?> deserializer,
                        Object bean,
                        String name) {
                    boolean blind = name.equals(JsonEventCodec.BLIND);
                    if (blind) {
                        parser.skipChildren();
                    }
                    return blind;
                }
            })
            .build();

    private final SecureRandom random = new SecureRandom();

    /** The leaf commits to these bytes: without some that nobody can guess, trying would show a withheld event's compartment. */
    @Override
    public byte[] encode(Envelope envelope) {
        ObjectNode tree = EvenhandJson.mapper().valueToTree(withSubjectsInOrder(envelope));
        byte[] blind = new byte[BLIND_BYTES];
        random.nextBytes(blind);
        tree.put(JsonEventCodec.BLIND, Base64.getUrlEncoder().withoutPadding().encodeToString(blind));
        return EvenhandJson.mapper().writeValueAsBytes(tree);
    }

    @Override
    public Envelope decode(byte[] metadata) {
        return READS.readValue(metadata, Envelope.class);
    }

    /** A set has no order, the bytes must have one. */
    private static Envelope withSubjectsInOrder(Envelope e) {
        var subjects = new LinkedHashSet<Subject>();
        e.subjects().stream().sorted(Comparator.comparing(Subject::toString)).forEach(subjects::add);
        return new Envelope(
                e.actor(),
                e.onBehalfOf(),
                e.basis(),
                e.purpose(),
                e.commandId(),
                e.correlationId(),
                e.causationId(),
                e.compartment(),
                subjects,
                e.occurredAt(),
                e.zone());
    }
}
