package org.evenhand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The compiler's arguments of the parent pom do refuse a null: planted here, since a switch that checks nothing is silent. */
class NullAwayTest {

    @TempDir
    private Path folder;

    @Test
    void a_null_where_none_is_allowed_does_not_compile() throws Exception {
        Compilation planted = compile("static String name() { return null; }");
        assertThat(planted.said()).contains("[NullAway]").contains("returning @Nullable expression");
        assertThat(planted.exit()).isNotZero();
    }

    @Test
    void the_same_compiles_where_it_is_said_to_be_nullable() throws Exception {
        Compilation mended = compile("static @org.jspecify.annotations.Nullable String name() { return null; }");
        assertThat(mended.said()).doesNotContain("error");
        assertThat(mended.exit()).isZero();
    }

    private record Compilation(int exit, String said) {}

    /** By the compiler of the JDK that runs the tests, which is the one that the toolchain chose. */
    private Compilation compile(String method) throws Exception {
        Path planted = Files.createDirectories(folder.resolve("planted"));
        Files.writeString(planted.resolve("package-info.java"), """
            @org.jspecify.annotations.NullMarked
            package planted;
            """);
        Files.writeString(planted.resolve("Planted.java"), "package planted; final class Planted { " + method + " }");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        List<String> inFile =
                new ArrayList<>(List.of("-d", folder.resolve("classes").toString()));
        for (String path : List.of("-classpath", "-processorpath")) {
            inFile.addAll(List.of(path, System.getProperty("java.class.path")));
        }
        for (String argument : argumentsOfTheParentPom()) {
            // The compiler takes what is for its own JVM from the command line only.
            (argument.startsWith("-J") ? command : inFile).add(argument);
        }
        inFile.add(planted.resolve("package-info.java").toString());
        inFile.add(planted.resolve("Planted.java").toString());
        Path arguments = folder.resolve("arguments");
        Files.write(arguments, inFile.stream().map(NullAwayTest::quoted).toList());
        command.add("@" + arguments);
        return run(command);
    }

    private Compilation run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Compilation(process.exitValue(), said);
    }

    private static List<String> argumentsOfTheParentPom() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", "pom.xml").toFile());
        String errorProne = texts(pom, "error-prone").getFirst();
        List<String> arguments = texts(pom, "arg").stream()
                .map(each -> each.replace("${error-prone}", errorProne))
                .toList();
        assertThat(arguments)
                .anyMatch(each -> each.startsWith("-Xplugin:ErrorProne") && each.contains("NullAway:ERROR"));
        return arguments;
    }

    private static List<String> texts(Document pom, String element) {
        NodeList found = pom.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
