package org.evenhand.store.codec;

import org.evenhand.record.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Inside the event codec a personal value stands in the tree as itself, between the record and its ciphertext. Such a tree
 * cannot be turned into bytes by accident: the mapper that writes bytes refuses personal values.
 */
final class PersonalInTree extends SimpleModule {

    PersonalInTree() {
        super("evenhand-personal-in-tree");
        addSerializer(Personal.class, new StdSerializer<>(Personal.class) {
            @Override
            public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
                out.writeEmbeddedObject(value);
            }
        });
        addDeserializer(Personal.class, new ValueDeserializer<>() {
            @Override
            public Personal deserialize(JsonParser in, DeserializationContext context) {
                if (in.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                        && in.getEmbeddedObject() instanceof Personal p) {
                    return p;
                }
                throw MismatchedInputException.from(in, Personal.class, "a personal value that is not ciphertext");
            }
        });
    }
}
