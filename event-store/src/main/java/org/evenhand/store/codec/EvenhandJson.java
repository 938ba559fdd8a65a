package org.evenhand.store.codec;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON configuration. Strict on the way in, because what is taken here becomes evidence: an unknown field, a field
 * twice, a number where a text is meant, a fraction where a whole number is meant and a missing value are all refused.
 *
 * <p>Forms: ids, streams, subjects and compartments as their text; instants, dates and zones as ISO text; enums by name; an
 * empty optional as {@code null}; one of several sealed shapes by its {@code kind}. Nothing about a person passes: a {@code
 * Personal} is written by the event codec alone, as ciphertext.
 */
public final class EvenhandJson {

    private static final JsonMapper MAPPER = configured(new PersonalIsRefused());

    private EvenhandJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    static JsonMapper configured(JacksonModule personal) {
        return JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new KernelShapes(), new JacksonAnnotationIntrospector()))
                .addModule(new TextForms())
                .addModule(personal)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }
}
