package org.evenhand.platform.posting;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.Command;
import org.evenhand.record.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a browser goes next. Always a template of ours with its variables encoded as one path segment each: nothing that is
 * sent can lead away from here.
 */
final class Pages {

    private Pages() {}

    static String then(Route route, Command command, long position) {
        var to = UriComponentsBuilder.fromPath(route.posted().then());
        if (position >= 0) {
            to.queryParam("at-least", position);
        }
        return to.encode().buildAndExpand(ids(command)).toUriString();
    }

    static String form(Route route, Map<String, String> path, UUID attempt) {
        return UriComponentsBuilder.fromPath(route.posted().form())
                .queryParam("attempt", attempt)
                .encode()
                .buildAndExpand(path)
                .toUriString();
    }

    /** The same page, with the form around the search as it stood. */
    static String keeping(String next, UUID attempt) {
        return UriComponentsBuilder.fromUriString(next)
                .queryParam("attempt", attempt)
                .toUriString();
    }

    private static Map<String, Object> ids(Command command) {
        var ids = new HashMap<String, Object>();
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            Object value = value(component, command);
            if (value instanceof Id id) {
                ids.put(component.getName(), id.value());
            } else if (value instanceof UUID || value instanceof Enum<?>) {
                ids.put(component.getName(), value);
            }
        }
        return ids;
    }

    private static @Nullable Object value(RecordComponent component, Command command) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(command);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component.getName(), broken);
        }
    }
}
