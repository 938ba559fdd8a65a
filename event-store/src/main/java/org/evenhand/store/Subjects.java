package org.evenhand.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** Whom an event is about: its keeper and everybody whom a field names, found without the event's author having to say so. */
final class Subjects {

    private final Map<Class<?>, List<Method>> components = new ConcurrentHashMap<>();

    Set<Subject> of(Event event) {
        Set<Subject> found = new LinkedHashSet<>();
        found.add(event.keeper());
        look(event.compartment(), found);
        look(event, found);
        return found;
    }

    private void look(@Nullable Object value, Set<Subject> found) {
        switch (value) {
            case null -> {}
            case PersonId person -> found.add(person.subject());
            case Personal personal -> found.add(personal.subject());
            case Subject subject -> found.add(subject);
            case Compartment.OfPerson compartment ->
                found.add(compartment.person().subject());
            case Optional<?> optional -> look(optional.orElse(null), found);
            case Iterable<?> many -> many.forEach(each -> look(each, found));
            case Map<?, ?> map ->
                map.forEach((key, each) -> {
                    look(key, found);
                    look(each, found);
                });
            case Record composite ->
                components
                        .computeIfAbsent(composite.getClass(), Subjects::accessors)
                        .forEach(accessor -> look(read(accessor, composite), found));
            default -> {}
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive() && component.getType() != String.class)
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList();
    }

    private static @Nullable Object read(Method accessor, Object composite) {
        try {
            return accessor.invoke(composite);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "cannot read " + accessor.getName() + " of "
                            + composite.getClass().getSimpleName(),
                    e);
        }
    }
}
