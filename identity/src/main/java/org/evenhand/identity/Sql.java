package org.evenhand.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements that are files of their own, named as their question. */
final class Sql {

    private Sql() {}

    static String named(String name) {
        try (var file = Sql.class.getResourceAsStream("/sql/identity/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("there is no statement named " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
