package org.evenhand.store;

import java.util.UUID;
import org.evenhand.record.Event;

/**
 * Events to stored bytes and back. The event's id takes part in both directions: every ciphertext is bound to the event, the
 * field and the subject that it was written for, so bytes moved to another event do not decrypt there.
 */
public interface EventCodec {

    /** Creates the keys of the event's subjects where they are missing: a key exists before the first append that needs it. */
    EncodedEvent encode(Event event, UUID eventId);

    /** Values whose key has been destroyed come back as erased. An unknown type or a future revision throws. */
    Event decode(String type, int revision, byte[] payload, UUID eventId);
}
