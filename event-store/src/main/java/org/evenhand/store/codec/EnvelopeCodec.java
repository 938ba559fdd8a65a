package org.evenhand.store.codec;

import org.evenhand.record.Envelope;

/** Envelopes as stored bytes. Nothing in an envelope is a personal value, so it is written in the clear. */
public final class EnvelopeCodec {

    private EnvelopeCodec() {}

    public static byte[] write(Envelope envelope) {
        return EvenhandJson.mapper().writeValueAsBytes(envelope);
    }

    public static Envelope read(byte[] stored) {
        return EvenhandJson.mapper().readValue(stored, Envelope.class);
    }
}
