package org.evenhand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.evenhand.postgres.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** Sets a benchmark's database up and takes it away. */
final class Administrator {

    private Administrator() {}

    static PGSimpleDataSource of(EmbeddedPostgres postgres) {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.url());
        source.setUser(postgres.superuser().user());
        source.setPassword(postgres.superuser().password());
        return source;
    }

    static void delete(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
