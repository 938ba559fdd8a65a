package org.evenhand.record;

import java.util.UUID;

/** A stream's name: {@code type:uuid}. The same UUID under two types names two streams. */
public record StreamId(StreamType type, UUID id) {

    public StreamId(StreamType type, Id id) {
        this(type, id.value());
    }

    /** @throws IllegalArgumentException if the text is not {@code type:uuid} with a known type */
    public static StreamId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a stream id");
        }
        return new StreamId(StreamType.ofCode(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type.code() + ":" + id;
    }
}
