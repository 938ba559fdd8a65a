package org.evenhand.platform.pages;

import java.util.function.Function;
import org.evenhand.record.Compartment;
import org.evenhand.record.Id;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ids, streams, subjects and compartments of an answer as the one string that a form or a command takes them in. */
final class KernelAsJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KernelAsJson() {
        addSerializer(Id.class, new AsText<>(Id.class, id -> id.value().toString()));
        addSerializer(StreamId.class, new AsText<>(StreamId.class, StreamId::toString));
        addSerializer(Compartment.class, new AsText<>(Compartment.class, Compartment::code));
        addSerializer(Subject.class, new AsText<>(Subject.class, Subject::toString));
    }

    private static final class AsText<T> extends StdSerializer<T> {

        private final transient Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(text.apply(value));
        }
    }
}
