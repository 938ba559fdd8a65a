package org.evenhand.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** What Axon brings for PostgreSQL: no ledger, no envelope, no command table, no idempotency. */
final class AxonsJdbcEngine implements Contender {

    /** A connection for each caller, as it holds one while it writes. */
    private static final int MOST_CONNECTIONS = 128;

    /** The same words as the others write. */
    public record SpokenPlainly(String text) {}

    private final HikariDataSource pool = new HikariDataSource();
    private final EventStorageEngine engine;

    AxonsJdbcEngine(DataSource connections) throws SQLException {
        pool.setDataSource(connections);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        var serializer = Jackson3Serializer.builder().build();
        var jdbc = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        jdbc.createSchema(PostgresEventTableFactory.INSTANCE);
        engine = jdbc;
    }

    @Override
    public String name() {
        return "Axon's JDBC engine";
    }

    @Override
    public Caller caller(int number) {
        String stream = new UUID(number, System.nanoTime()).toString();
        return new Caller() {
            private long version;

            @Override
            public void call() {
                engine.appendEvents(
                        new GenericDomainEventMessage<>("Note", stream, version++, new SpokenPlainly(Words.TEXT)));
            }
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}
