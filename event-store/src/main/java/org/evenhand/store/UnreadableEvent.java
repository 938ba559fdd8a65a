package org.evenhand.store;

/** An event that this program cannot read: an unknown type, a later revision, a damaged payload. Never skipped. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(StoredEvent row, RuntimeException cause) {
        super(
                "Event " + row.eventId() + " at leaf " + row.leafIndex() + ", version " + row.version() + " of "
                        + row.stream() + ", type " + row.type() + " revision " + row.revision() + ", cannot be read.",
                cause);
    }
}
