package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.evenhand.record.Named;
import org.junit.jupiter.api.Test;

/** The table that lawyers read is the one that packs are made by. */
class DataClassesTest {

    private static final Path TABLE = Path.of("../docs/data-classes.md");

    @Test
    void the_table_in_the_docs_is_the_one_in_the_code() throws IOException {
        String table = Disclosable.ALL.stream()
                .map(each -> "| "
                        + Arrays.stream(DataClass.values())
                                .filter(each.classes()::contains)
                                .map(dataClass -> dataClass.code() + " " + dataClass.name())
                                .collect(Collectors.joining(", "))
                        + " | `" + each.event().getAnnotation(Named.class).value() + "` | "
                        + (each.fields().isEmpty()
                                ? "that it happened"
                                : each.fields().stream()
                                        .map(field -> "`" + field + "`")
                                        .collect(Collectors.joining(", ")))
                        + " |\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(TABLE)).as("the rows of %s", TABLE).contains(table);
    }
}
