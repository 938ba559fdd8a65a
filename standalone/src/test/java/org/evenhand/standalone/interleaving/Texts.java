package org.evenhand.standalone.interleaving;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/** Every text in a record of the language, however deep, with the record that holds it. */
final class Texts {

    private Texts() {}

    static Set<String> in(Object whole) {
        var found = new TreeSet<String>();
        each(whole, "", (text, holder) -> found.add(text));
        return found;
    }

    static void each(@Nullable Object value, String holder, BiConsumer<String, String> text) {
        switch (value) {
            case null -> {}
            case String said -> text.accept(said, holder);
            case Personal personal -> {
                String said = personal.text();
                if (said != null) {
                    text.accept(said, holder);
                }
            }
            case Confided said -> text.accept(said.text(), holder);
            case Collection<?> several -> several.forEach(one -> each(one, holder, text));
            case Map<?, ?> several ->
                several.forEach((key, one) -> {
                    each(key, holder, text);
                    each(one, holder, text);
                });
            case Optional<?> maybe -> maybe.ifPresent(one -> each(one, holder, text));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    each(
                            component(component, record),
                            record.getClass().getSimpleName() + "." + component.getName(),
                            text);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object component(RecordComponent component, Record holder) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
