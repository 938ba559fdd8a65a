package org.evenhand.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document under {@code docs} that must be what the code says. {@code -Devenhand.docs=write} writes it instead. */
final class Committed {

    /** Tests run in their module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Committed() {}

    static void isUpToDate(String document, String fromTheCode) throws IOException {
        Path file = ROOT.resolve("docs").resolve(document);
        if ("write".equals(System.getProperty("evenhand.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, fromTheCode, StandardCharsets.UTF_8);
            return;
        }
        assertThat(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "")
                .as(
                        "docs/%s is out of date; run the same test with -Devenhand.docs=write and look at the difference",
                        document)
                .isEqualTo(fromTheCode);
    }
}
