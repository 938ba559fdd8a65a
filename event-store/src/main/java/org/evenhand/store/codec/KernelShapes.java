package org.evenhand.store.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.evenhand.record.Compartment;
import org.evenhand.record.Id;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * What the kernel's records say by themselves, without JSON annotations in them: a component that is not {@code @Nullable}
 * must be there, a missing list is an empty one, and a sealed interface is written with the {@code kind} of its record.
 */
final class KernelShapes extends NopAnnotationIntrospector {

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedClass) || !isOneOfSeveral(annotated.getRawType())) {
            return null;
        }
        return JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);
    }

    private static boolean isOneOfSeveral(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && type.getName().startsWith("org.evenhand.")
                && type != Compartment.class
                && type != Personal.class
                && !Id.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return nullsOf(member) == Nulls.FAIL ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        Nulls nulls = nullsOf(annotated);
        return nulls == null ? JsonSetter.Value.empty() : JsonSetter.Value.forValueNulls(nulls);
    }

    private static @Nullable Nulls nullsOf(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)
                || !parameter.getDeclaringClass().isRecord()) {
            return null;
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        if (parameter.getOwner().getParameterCount() != components.length) {
            return null;
        }
        RecordComponent component = components[parameter.getIndex()];
        Class<?> type = component.getType();
        if (type == Optional.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        boolean several = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return several ? Nulls.AS_EMPTY : Nulls.FAIL;
    }
}
