package org.evenhand.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the domain with their meaning and their name in the code. A word that the code has dropped fails the build. */
final class Glossary {

    /** @param code a type of the language, or {@code Type.CONSTANT} */
    private record Word(String section, String word, String code, String meaning) {}

    private final Set<String> known;
    private final SourceTrees kernel;

    Glossary(SourceTrees kernel) {
        this.kernel = kernel;
        this.known = kernel.types().stream().map(SourceTrees.Type::name).collect(Collectors.toSet());
    }

    String text() throws IOException {
        var text = new StringBuilder("""
                # Glossary

                The words of the domain that the code uses, each with its name there; checked by a test. "Sealed" alone is \
                avoided: a court-sealed order is issued, not hidden.
                """);
        String section = "";
        for (Word word : words()) {
            if (!word.section().equals(section)) {
                section = word.section();
                text.append("\n## ").append(section).append("\n\n| word | in the code | meaning |\n|---|---|---|\n");
            }
            text.append("| ")
                    .append(word.word())
                    .append(" | `")
                    .append(checked(word.code()))
                    .append("` | ");
            text.append(word.meaning()).append(" |\n");
        }
        return text.toString();
    }

    private String checked(String code) {
        String type = code.replaceAll("\\..*", "");
        assertThat(known).as("the glossary's %s is a word of the code", code).contains(type);
        if (code.contains(".")) {
            String constant = code.substring(code.indexOf('.') + 1);
            assertThat(kernel.types())
                    .as("%s is a word of the code", code)
                    .anyMatch(found ->
                            found.name().equals(type) && found.tree().toString().contains(constant));
        }
        return code;
    }

    private static List<Word> words() throws IOException {
        try (InputStream file = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(part -> new Word(part[0], part[1], part[2], part[3]))
                    .toList();
        }
    }
}
