package org.evenhand.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.evenhand.platform.projecting.Followers;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.RecordInOrder;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.postgres.Credentials;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreLogins;
import org.evenhand.store.codec.JsonEnvelopeCodec;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The other process: follows the record by the query side's own followers, with its login, into one view. Runs until its
 * standard input ends.
 */
final class ViewOfSpoken implements Projection<Spoken> {

    private final Views views;

    private ViewOfSpoken(Views views) {
        this.views = views;
    }

    public static void main(String[] arguments) throws Exception {
        var credentials = new Credentials(arguments[1], System.getenv("PGPASSWORD"));
        try (var store = RecordStore.open(
                StoreLogins.ofQuerySide(new DatabaseLogin(arguments[0], credentials)),
                new SpokenCodec(),
                new JsonEnvelopeCodec(),
                Jackson3Serializer.builder().build(),
                "benchmark/1",
                Duration.ofSeconds(20))) {
            var source = new HikariDataSource();
            source.setDataSource(plain(arguments[0], credentials));
            var views = new Views(JdbcClient.create(source), new JdbcTransactionManager(source));
            var followers =
                    new Followers(List.of(new ViewOfSpoken(views)), new RecordOf(store), views, new Progress(views));
            followers.start();
            System.out.println("following");
            System.in.read();
            followers.stop();
        }
    }

    private static PGSimpleDataSource plain(String url, Credentials credentials) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(credentials.user());
        source.setPassword(credentials.password());
        return source;
    }

    private record RecordOf(RecordStore store) implements RecordInOrder {

        @Override
        public List<Recorded> from(long leafIndex, int most) {
            return store.records().from(leafIndex, most).stream()
                    .map(entry -> new Recorded(
                            entry.leafIndex(),
                            entry.version(),
                            entry.row().recordedAt(),
                            entry.envelope(),
                            entry.event()))
                    .toList();
        }

        @Override
        public void onEntered(Runnable callback) {
            store.onGrowth(callback);
        }
    }

    @Override
    public String name() {
        return "spoken";
    }

    @Override
    public Class<Spoken> reads() {
        return Spoken.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.spoken");
    }

    @Override
    public void evolve(Spoken event, Recorded as) {
        views.sql("insert into views.spoken (leaf_index, text) values (:leaf, :text)")
                .with("leaf", as.leafIndex())
                .with("text", event.text())
                .run();
    }
}
