package org.evenhand.store.codec;

import java.util.Comparator;
import java.util.LinkedHashSet;
import org.evenhand.record.Envelope;
import org.evenhand.record.Subject;
import org.evenhand.store.EnvelopeCodec;

/** Envelopes as JSON. Nothing in an envelope is a personal value, so it is written in the clear. */
public final class JsonEnvelopeCodec implements EnvelopeCodec {

    @Override
    public byte[] encode(Envelope envelope) {
        return EvenhandJson.mapper().writeValueAsBytes(withSubjectsInOrder(envelope));
    }

    @Override
    public Envelope decode(byte[] metadata) {
        return EvenhandJson.mapper().readValue(metadata, Envelope.class);
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
