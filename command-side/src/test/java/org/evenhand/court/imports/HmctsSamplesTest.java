package org.evenhand.court.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.imports.ImportWords.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.LeftBecause;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The public sample files of HMCTS, which are not ours to keep here: read where they lie beside the project. */
class HmctsSamplesTest {

    static final Path SAMPLES = Path.of("..", "..", "shared", "data", "hmcts-prl");

    static Stream<Path> samples() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            return Stream.empty();
        }
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_sample_is_taken_and_every_value_accounted_for() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the samples do not lie beside this checkout");
        return samples()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] bytes = Files.readAllBytes(file);
                    var record = aRecord();
                    importing(record).take(bytes, LIAISON);

                    assertEveryValueOnce(bytes, record);
                    var unknown = lines(record).stream()
                            .filter(line -> line.leftBecause() == LeftBecause.UNKNOWN_FIELD)
                            .toList();
                    assertThat(unknown).isEmpty();
                    assertThat(record.all(CourtImportFinished.class)).hasSize(1);
                    assertNothingProtectedIsOpen(bytes, record);

                    int before = record.events().size();
                    importing(record).take(bytes, LIAISON);
                    assertThat(record.events())
                            .as("the same file twice adds nothing")
                            .hasSize(before);
                }));
    }

    static List<String> paths(byte[] bytes) {
        return new Spot("$", JsonReading.read(CaseFileText.of(bytes).text()))
                .leaves().stream().map(Spot::path).toList();
    }
}
