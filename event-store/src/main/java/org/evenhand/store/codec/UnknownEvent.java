package org.evenhand.store.codec;

import java.util.UUID;

/** The record holds an event that this program does not know. Whoever reads stops here: skipping it would be a hole. */
public final class UnknownEvent extends RuntimeException {

    private final String type;
    private final int revision;

    private UnknownEvent(String type, int revision, String sentence) {
        super(sentence);
        this.type = type;
        this.revision = revision;
    }

    static UnknownEvent ofType(String type, int revision, UUID eventId) {
        return new UnknownEvent(
                type,
                revision,
                "Event " + eventId + " is a '" + type + "' of revision " + revision
                        + ", a type that this version does not know. Reading stops here; start a version that knows it.");
    }

    static UnknownEvent ofFutureRevision(String type, int revision, int newest, UUID eventId) {
        return new UnknownEvent(
                type,
                revision,
                "Event " + eventId + " is a '" + type + "' of revision " + revision
                        + ", and this version knows only up to " + newest
                        + ". Reading stops here; start the version that wrote it or a newer one.");
    }

    public String type() {
        return type;
    }

    public int revision() {
        return revision;
    }
}
