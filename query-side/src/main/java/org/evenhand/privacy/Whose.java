package org.evenhand.privacy;

import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A subject as pages name it.
 *
 * @param key of the words around its reference
 * @param name empty where the asker is told no names
 */
record Whose(String key, String reference, String name, String href) {

    static Whose of(Subject subject, @Nullable String name) {
        String id = subject.id().toString();
        return new Whose(
                "retention.whose." + subject.kind().code(),
                id.substring(id.length() - 4),
                name == null ? "" : name,
                "/retention/" + subject);
    }
}
