package org.evenhand.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.postgres.EmbeddedPostgres;

/**
 * PostgreSQL's own pgbench inserting into the anchor's table, where it is installed: shows that the anchor's loop is no weaker
 * than pgbench. It prints no percentiles; its rounds are whole seconds, at least two.
 */
final class Pgbench implements Contender {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final EmbeddedPostgres postgres;
    private final Path script;

    Pgbench(EmbeddedPostgres postgres, SingleInserts anchor, Path folder) throws IOException {
        this.postgres = postgres;
        this.script = folder.resolve("anchor.pgbench");
        Files.writeString(script, """
            \\set version random(1, 1000000000)
            insert into anchor (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type, type, \
            key_ref, app, leaf_hash, metadata, field_digests, payload) \
            values (nextval('anchor_leaf'), clock_timestamp(), gen_random_uuid(), uuidv7(), :version, 1, 'note', '%s', \
            'site', 'benchmark/1', %s, '\\x%s');
            """.formatted(
                        Words.TYPE, anchor.literals(), HexFormat.of().formatHex(Words.PAYLOAD)));
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("pgbench", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String name() {
        return "pgbench, the same row";
    }

    @Override
    public Round round(int callers, Duration duration) throws Exception {
        URI server = URI.create(postgres.url().substring("jdbc:".length()));
        var command = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--host=" + server.getHost(),
                        "--port=" + server.getPort(),
                        "--username=" + postgres.superuser().user(),
                        "--client=" + callers,
                        "--jobs=" + Math.min(callers, 2),
                        "--time=" + Math.max(2, duration.toSeconds()),
                        "--file=" + script,
                        server.getPath().substring(1)))
                .redirectErrorStream(true);
        command.environment().put("PGPASSWORD", postgres.superuser().password());
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Round(number(TPS, said), number(LATENCY, said), Double.NaN);
    }

    private static double number(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        // A machine that is too busy lets it end without one transaction.
        return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
    }

    @Override
    public Caller caller(int number) {
        throw new IllegalStateException("pgbench has callers of its own: it is asked for a whole round");
    }

    @Override
    public void close() {}
}
