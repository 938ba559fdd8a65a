package org.evenhand.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;

/** Encodes {@link Scribbled} in the clear; any other type is unknown to it. */
final class ScribbleCodec implements EventCodec {

    @Override
    public EncodedEvent encode(Event event, UUID eventId) {
        var scribbled = (Scribbled) event;
        byte[] payload = (scribbled.stream() + "|" + scribbled.words()).getBytes(StandardCharsets.UTF_8);
        byte[] salt = new byte[16];
        byte[] digests = FieldDigests.list(
                List.of(new Disclosure(salt, "words", scribbled.words()).digest()), n -> new byte[] {(byte) n});
        return new EncodedEvent(
                "test.scribbled", 1, payload, digests, event.keeper().toString());
    }

    @Override
    public Event decode(String type, int revision, byte[] payload, UUID eventId) {
        if (!type.equals("test.scribbled")) {
            throw new IllegalStateException("unknown type " + type);
        }
        String[] parts = new String(payload, StandardCharsets.UTF_8).split("\\|", 2);
        return new Scribbled(StreamId.parse(parts[0]), parts[1]);
    }
}
