package org.evenhand.privacy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** Whose values an event yields when it is read today. */
final class PersonalValues {

    private PersonalValues() {}

    static Set<Subject> readableIn(Event event) {
        var found = new HashSet<Subject>();
        gather(event, found);
        return found;
    }

    private static void gather(@Nullable Object value, Set<Subject> found) {
        switch (value) {
            case null -> {}
            case Personal.Known known -> found.add(known.subject());
            case Collection<?> many -> many.forEach(each -> gather(each, found));
            case Record inner
            when inner.getClass().getPackageName().startsWith("org.evenhand.") -> {
                for (RecordComponent component : inner.getClass().getRecordComponents()) {
                    gather(component(component, inner), found);
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
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component.getName(), broken);
        }
    }
}
