package org.evenhand.postgres;

import java.nio.file.Path;
import java.util.Map;

/** An application in a JVM of its own that a test may kill: starts PostgreSQL on a folder, says so, and waits. */
final class ChildApplication {

    private ChildApplication() {}

    public static void main(String[] arguments) throws Exception {
        try {
            var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]), Map.of());
            System.out.println("started " + postgres.url());
        } catch (PostgresUnavailable refused) {
            System.out.println("refused " + refused.getMessage());
        }
        System.in.read();
    }
}
