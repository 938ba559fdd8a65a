package org.evenhand.store;

import org.evenhand.record.Envelope;
import org.evenhand.store.codec.EvenhandJson;

final class PlainEnvelopes implements EnvelopeCodec {

    @Override
    public byte[] encode(Envelope envelope) {
        return EvenhandJson.mapper().writeValueAsBytes(envelope);
    }

    @Override
    public Envelope decode(byte[] metadata) {
        return EvenhandJson.mapper().readValue(metadata, Envelope.class);
    }
}
