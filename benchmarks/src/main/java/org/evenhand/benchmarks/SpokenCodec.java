package org.evenhand.benchmarks;

import java.util.List;
import java.util.UUID;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.store.EncodedEvent;
import org.evenhand.store.EventCodec;

/** Commits to one field as the real codec does, without its encryption: what is measured is the store. Reads back
 * the same words whatever was stored. */
final class SpokenCodec implements EventCodec {

    @Override
    public EncodedEvent encode(Event event, UUID eventId) {
        byte[] salt = new byte[16];
        byte[] digest = new Disclosure(salt, "text", ((Spoken) event).text()).digest();
        byte[] digests = FieldDigests.list(List.of(digest), n -> new byte[] {(byte) n});
        return new EncodedEvent(
                Words.TYPE, 1, Words.PAYLOAD, digests, event.keeper().toString());
    }

    @Override
    public Event decode(String type, int revision, byte[] payload, UUID eventId) {
        return new Spoken(new StreamId(StreamType.NOTE, eventId), Words.TEXT);
    }
}
