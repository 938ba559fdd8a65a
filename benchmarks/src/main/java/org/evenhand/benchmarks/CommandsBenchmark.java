package org.evenhand.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.evenhand.postgres.EmbeddedPostgres;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreLogins;
import org.evenhand.store.codec.EventTypes;
import org.evenhand.store.codec.JsonEnvelopeCodec;
import org.evenhand.store.codec.JsonEventCodec;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.Vault;
import org.evenhand.vault.VaultPlaces;

/**
 * What commands cost beyond their append: whole commands at 32 callers, conflicts, and loading a long stream. Prints the three
 * tables that benchmarks/README.md explains. About two minutes. Optional argument: seconds per round (2).
 */
public final class CommandsBenchmark {

    private static final int CALLERS = 32;
    private static final int LONG_STREAM = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private CommandsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Duration duration =
                Duration.ofMillis(arguments.length > 0 ? (long) (1000 * Double.parseDouble(arguments[0])) : 2000);
        Path home = Files.createTempDirectory("evenhand-benchmark");
        try (var postgres = EmbeddedPostgres.start(home, home.resolve("binaries"), Map.of("max_connections", "300"))) {
            DataSource administrator = Administrator.of(postgres);
            new Migrations(List.of()).run(administrator);
            Conditions.print(administrator);
            var login = new DatabaseLogin(postgres.url(), postgres.command());
            try (var evenhand = new Evenhand(login)) {
                conflicts(evenhand, administrator, duration);
            }
            Vault vault = FolderVault.open(VaultPlaces.under(home));
            try (var store = RecordStore.open(
                    StoreLogins.ofCommandSide(login),
                    new JsonEventCodec(new EventTypes(List.of(TalkEvent.class), List.of()), vault),
                    new JsonEnvelopeCodec(),
                    Jackson3Serializer.builder().build(),
                    "benchmark/1",
                    Duration.ofSeconds(20))) {
                commands(store, vault, administrator, duration);
                loading(store, vault, administrator, duration);
            }
        } finally {
            Administrator.delete(home);
        }
    }

    private static void conflicts(Evenhand evenhand, DataSource administrator, Duration duration) throws Exception {
        var without = new Conflicting(evenhand, 0);
        var with = new Conflicting(evenhand, 0.05);
        Round.of(with, CALLERS, WARM_UP);
        var medians = InTurn.measure(List.of(without, with), CALLERS, duration);
        InTurn.printHead("events");
        InTurn.print(CALLERS, medians);
        long told = without.recorded() + with.recorded();
        System.out.printf(
                Locale.ROOT,
                "%n%d events told as recorded, %d found; %d conflicts, all told%n%n",
                told,
                found(administrator),
                with.conflicts());
        if (told != found(administrator)) {
            throw new IllegalStateException("something was lost");
        }
    }

    /** Of streams without a gap: one with a gap counts as nothing. */
    private static long found(DataSource administrator) throws SQLException {
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                    select coalesce(sum(events), 0) from (
                        select count(*) as events, max(version) + 1 as expected from records.event group by stream_id
                    ) streams where events = expected
                    """)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void commands(RecordStore store, Vault vault, DataSource administrator, Duration duration)
            throws Exception {
        var anchor = SingleInserts.ofTheSameRow(administrator);
        var creating = Commanding.creating(store, vault);
        var loading = Commanding.loading(store, vault);
        Round.of(creating, CALLERS, WARM_UP);
        Round.of(loading, CALLERS, WARM_UP);
        Round.of(anchor, CALLERS, WARM_UP.dividedBy(2));
        InTurn.printHead("commands");
        InTurn.print(
                CALLERS,
                InTurn.measure(List.of(anchor, creating, loading, Commanding.cached(store, vault)), CALLERS, duration));
        System.out.println();
    }

    private static void loading(RecordStore store, Vault vault, DataSource administrator, Duration duration)
            throws Exception {
        UUID talk = Commanding.creating(store, vault).begin(LONG_STREAM);
        var anchor = new SelectAndJackson(administrator, talk, LONG_STREAM);
        var evenhand = new LoadingAStream(store, talk, LONG_STREAM);
        Round.of(anchor, 1, WARM_UP.dividedBy(2));
        Round.of(evenhand, 1, WARM_UP.dividedBy(2));
        InTurn.printHead("streams of 1,000 events");
        InTurn.print(1, InTurn.measure(List.of(anchor, evenhand), 1, duration));
    }
}
