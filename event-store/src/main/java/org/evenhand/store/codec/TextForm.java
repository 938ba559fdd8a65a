package org.evenhand.store.codec;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A value that is one text in JSON.
 *
 * @param expected what the text is, in words for the person who sent another: "a date as 2026-11-22"
 */
record TextForm<T>(Class<T> type, Function<String, T> parse, Function<T, String> print, String expected) {

    ValueSerializer<T> serializer() {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(print.apply(value));
            }
        };
    }

    /** Never shows what it could not read: it may be about a person. */
    ValueDeserializer<T> deserializer() {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                if (in.currentToken() != JsonToken.VALUE_STRING) {
                    throw InvalidFormatException.from(in, "not " + expected, null, type);
                }
                try {
                    return parse.apply(in.getString());
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw InvalidFormatException.from(in, "not " + expected, null, type);
                }
            }
        };
    }
}
