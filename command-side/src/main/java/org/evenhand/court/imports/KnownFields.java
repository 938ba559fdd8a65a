package org.evenhand.court.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.evenhand.court.LeftBecause;

/** Why a field of the published definitions is not taken: a table in a resource, of which the first line that fits counts. */
final class KnownFields {

    private static final String RESOURCE = "known-fields.txt";

    private record Row(Pattern fits, LeftBecause because) {}

    private final List<Row> rows = new ArrayList<>();
    private final String prefix;
    private final String details;

    /** @param wrapping says which part of a path is not the case's own */
    KnownFields(Wrapping wrapping) {
        prefix = wrapping.data().path() + ".";
        details = wrapping.details().path() + ".";
        text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] words = line.split("[\\s:]+");
                    for (int i = 1; i < words.length; i++) {
                        rows.add(new Row(pattern(words[i]), LeftBecause.valueOf(words[0])));
                    }
                });
    }

    LeftBecause reason(String path) {
        String name = local(path).replaceAll("\\[[0-9]+]", "");
        for (Row row : rows) {
            if (row.fits().matcher(name).matches()) {
                return row.because();
            }
        }
        return LeftBecause.UNKNOWN_FIELD;
    }

    private String local(String path) {
        if (path.startsWith(prefix)) {
            return path.substring(prefix.length());
        }
        return path.startsWith(details) ? "@." + path.substring(details.length()) : "@@." + path.substring(2);
    }

    /** {@code *} stands for anything; a name alone stands for all that is in it too. */
    private static Pattern pattern(String glob) {
        String quoted = Pattern.quote(glob).replace("*", "\\E.*\\Q");
        return Pattern.compile(quoted + "(\\..*|\\[~.*)?");
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(KnownFields.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
