package org.evenhand.court.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The public sample files of HMCTS, which are not ours to keep here: read where they lie beside the project. */
final class HmctsSamples {

    private static final Path PLACE = Path.of("shared", "data", "hmcts-prl");

    private HmctsSamples() {}

    /** Empty, and loudly so, where they do not lie beside this checkout or above it. */
    static List<Path> files() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            System.getLogger(HmctsSamples.class.getName())
                    .log(System.Logger.Level.WARNING, "SKIPPED: no " + PLACE + " beside the project or above it");
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever the working directory: a module's folder, the project's, or a work tree's. */
    private static Optional<Path> folder() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve(PLACE))) {
                return Optional.of(here.resolve(PLACE));
            }
        }
        return Optional.empty();
    }
}
