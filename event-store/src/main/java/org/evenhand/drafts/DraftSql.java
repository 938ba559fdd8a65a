package org.evenhand.drafts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements about drafts, each in a file that is named as what it does. */
public final class DraftSql {

    private DraftSql() {}

    public static String named(String name) {
        try (InputStream file = DraftSql.class.getResourceAsStream("/sql/drafts/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("no statement is called " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
