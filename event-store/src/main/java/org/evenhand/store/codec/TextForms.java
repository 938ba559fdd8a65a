package org.evenhand.store.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Id;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Every kind of value that is one text in JSON, and how that text looks. */
final class TextForms extends SimpleModule {

    private static final String AN_ID = "an id as 01234567-89ab-cdef-0123-456789abcdef";

    static final List<TextForm<?>> ALL = List.of(
            form(UUID.class, TextForms::canonicalUuid, AN_ID),
            form(StreamId.class, StreamId::parse, "a stream as type:id"),
            form(Subject.class, Subject::parse, "a subject as kind:id"),
            new TextForm<>(
                    Compartment.class,
                    Compartment::parse,
                    Compartment::code,
                    "a compartment: joint, court, staff or person:id"),
            form(String.class, TextForms::wellFormed, "text"),
            new TextForm<>(Confided.class, text -> new Confided(wellFormed(text)), Confided::text, "text"),
            new TextForm<>(Code.class, Code::new, Code::value, Code.EXPECTED),
            form(Instant.class, Instant::parse, "an instant as 2026-11-22T14:30:00Z"),
            form(LocalDate.class, LocalDate::parse, "a date as 2026-11-22"),
            form(LocalTime.class, LocalTime::parse, "a time as 14:30"),
            form(LocalDateTime.class, LocalDateTime::parse, "a date and time as 2026-11-22T14:30"),
            new TextForm<>(ZoneId.class, ZoneId::of, ZoneId::getId, "a time zone as Europe/London"),
            new TextForm<>(ZoneOffset.class, ZoneOffset::of, ZoneOffset::getId, "an offset as +01:00"));

    TextForms() {
        super("evenhand-text-forms");
        ALL.forEach(this::add);
        addSerializer(Id.class, new StdSerializer<>(Id.class) {
            @Override
            public void serialize(Id id, JsonGenerator out, SerializationContext context) {
                out.writeString(id.value().toString());
            }
        });
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdRecords());
    }

    /** What a value of this type looks like, for somebody who sent something else. */
    static String expected(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return AN_ID;
        }
        return ALL.stream()
                .filter(form -> form.type() == type)
                .map(TextForm::expected)
                .findFirst()
                .orElse("a value of the right kind");
    }

    private <T> void add(TextForm<T> form) {
        addSerializer(form.type(), form.serializer());
        addDeserializer(form.type(), form.deserializer());
    }

    private static <T> TextForm<T> form(Class<T> type, Function<String, T> parse, String expected) {
        return new TextForm<>(type, parse, Object::toString, expected);
    }

    /** {@code UUID.fromString} also takes {@code 1-1-1-1-1}: one value, many spellings. */
    private static UUID canonicalUuid(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID in its usual form");
        }
        return id;
    }

    /** Half a surrogate pair is not text: encoders replace it silently, so two texts would have the same bytes. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("half a surrogate pair");
            }
        }
        return text;
    }

    /** The id records of every capability, by what they are and not by a list that somebody must keep. */
    private static final class IdRecords extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier described) {
            return hasDeserializerFor(config, type.getRawClass())
                    ? form(type.getRawClass()).deserializer()
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isRecord() && Id.class.isAssignableFrom(type);
        }

        private static <T> TextForm<T> form(Class<T> type) {
            return new TextForm<>(type, text -> newId(type, canonicalUuid(text)), Object::toString, AN_ID);
        }

        private static <T> T newId(Class<T> type, UUID value) {
            try {
                return type.getConstructor(UUID.class).newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "an id is a public record of one UUID, " + type.getName() + " is not", e);
            }
        }
    }
}
