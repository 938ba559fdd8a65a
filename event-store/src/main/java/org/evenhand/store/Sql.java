package org.evenhand.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements of this package, each a resource named as what it does. */
final class Sql {

    private Sql() {}

    static String named(String name) {
        try (InputStream file = Sql.class.getResourceAsStream("/sql/store/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("no statement '" + name + "'");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
