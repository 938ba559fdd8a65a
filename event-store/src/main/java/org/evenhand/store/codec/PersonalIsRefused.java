package org.evenhand.store.codec;

import org.evenhand.record.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The guard: whatever holds a personal value does not become JSON, except as an event and encrypted. */
final class PersonalIsRefused extends SimpleModule {

    private static final String WHY = "a personal value is written and read by the event codec only, as ciphertext";

    PersonalIsRefused() {
        super("evenhand-personal-is-refused");
        addSerializer(Personal.class, new StdSerializer<>(Personal.class) {
            @Override
            public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
                throw InvalidDefinitionException.from(out, WHY, context.constructType(Personal.class));
            }
        });
        addDeserializer(Personal.class, new Refusing<>());
        addDeserializer(Personal.Known.class, new Refusing<>());
        addDeserializer(Personal.Erased.class, new Refusing<>());
    }

    private static final class Refusing<T extends Personal> extends ValueDeserializer<T> {
        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            throw InvalidDefinitionException.from(in, WHY, context.constructType(Personal.class));
        }
    }
}
