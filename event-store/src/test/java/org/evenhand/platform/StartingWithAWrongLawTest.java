package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.evenhand.law.LawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingWithAWrongLawTest {

    @TempDir
    private Path folder;

    @Test
    void a_service_starts_with_the_law_of_its_own_file() throws IOException {
        assertThat(new LawWiring()
                        .law("", ours("england-and-wales", "elsewhere"))
                        .jurisdiction())
                .isEqualTo("elsewhere");
    }

    @Test
    void a_wrong_law_stops_the_start_and_says_in_which_file_and_line() throws IOException {
        stops(ours("value: 16\n", "value: sixteen\n"), ", line 5: The law of england-and-wales says 'sixteen'");
        stops(
                ours("NO_CONTACT NON_MOLESTATION", "NO_CONTACT SHYNESS"),
                "'SHYNESS' in PROVISIONS_THAT_KEEP_APART is no");
        stops(
                ours("rule: RETENTION_GUARD", "rule: RETENTION_GUARDS"),
                "The law's rule 'RETENTION_GUARDS' is not known");
        assertThatThrownBy(() -> new LawWiring().law("atlantis", ""))
                .isInstanceOf(WrongSetting.class)
                .hasMessage("There is no law of the jurisdiction 'atlantis'.");
    }

    private static void stops(String file, String sentence) {
        assertThatThrownBy(() -> new LawWiring().law("england-and-wales", file))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(sentence)
                .hasMessageMatching(".*law\\.txt, line \\d+: .*");
    }

    private String ours(String written, String instead) throws IOException {
        try (InputStream in = Objects.requireNonNull(LawText.class.getResourceAsStream("england-and-wales.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(written);
            return Files.writeString(folder.resolve("law.txt"), text.replace(written, instead))
                    .toString();
        }
    }
}
