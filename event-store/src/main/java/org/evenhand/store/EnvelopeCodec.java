package org.evenhand.store;

import org.evenhand.record.Envelope;

/** Envelopes to the metadata bytes that are stored and committed to, and back. Canonical: the same envelope, the same bytes. */
public interface EnvelopeCodec {

    byte[] encode(Envelope envelope);

    Envelope decode(byte[] metadata);
}
