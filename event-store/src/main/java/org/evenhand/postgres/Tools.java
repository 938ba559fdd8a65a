package org.evenhand.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs PostgreSQL's own programs; what they print goes to a file, because a full pipe of the JVM would stop the server. */
record Tools(Binaries binaries, OrdinaryUser user, Path log) {

    void run(String tool, String... arguments) throws IOException {
        var exit = exitOf(tool, arguments);
        if (exit != 0) {
            throw new PostgresUnavailable(tool + " failed (exit " + exit + "); its output is in " + log + ".");
        }
    }

    int exitOf(String tool, String... arguments) throws IOException {
        var command = Stream.of(user.prefix(), List.of(binaries.tool(tool).toString()), List.of(arguments))
                .flatMap(List::stream)
                .toList();
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        // The operator's language must not decide how PostgreSQL sorts or speaks.
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while " + tool + " ran.", e);
        }
    }
}
