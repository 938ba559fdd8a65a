package org.evenhand.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/threats.md promises is tried: each line names tests that exist. */
class ThreatsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)#(\\w+)`");

    @Test
    void every_threat_names_tests_that_exist() throws IOException {
        List<String> threats = Files.readAllLines(ROOT.resolve("docs/threats.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat "))
                .toList();
        assertThat(threats).hasSizeGreaterThanOrEqualTo(12);
        for (String threat : threats) {
            List<MatchResult> tests = TEST.matcher(threat).results().toList();
            assertThat(tests).as(threat).isNotEmpty();
            for (MatchResult test : tests) {
                assertThat(exists(test.group(1), test.group(2)))
                        .as(test.group())
                        .isTrue();
            }
        }
    }

    @Test
    void a_test_that_does_not_exist_is_noticed() throws IOException {
        assertThat(exists("ThreatsTest", "nobody_wrote_this")).isFalse();
        assertThat(exists("NobodysTest", "every_threat_names_tests_that_exist")).isFalse();
    }

    private static boolean exists(String type, String method) throws IOException {
        Pattern written = Pattern.compile("@(Test|ParameterizedTest)\\b[^{}]*void " + method + "\\(");
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tests : modules.map(each -> each.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    for (Path file :
                            files.filter(each -> each.endsWith(type + ".java")).toList()) {
                        if (written.matcher(Files.readString(file)).find()) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }
}
