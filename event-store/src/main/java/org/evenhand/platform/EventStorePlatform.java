package org.evenhand.platform;

import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.evenhand.store.AccessLog;
import org.evenhand.store.CommandLog;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.EnvelopeCodec;
import org.evenhand.store.EventCodec;
import org.evenhand.store.RecordStore;
import org.evenhand.store.Records;
import org.evenhand.store.StoreLogins;
import org.evenhand.store.WrittenAccessLog;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The event store's beans. What a process may write follows from the {@link DatabaseLogin}s that it has (qualified as the
 * command's or the query's) to a migrated database. The stores close, and their writers with them, before whatever the logins came from.
 */
@Configuration(proxyBeanMethods = false)
public class EventStorePlatform {

    private static final String APP = "evenhand/0.1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    StoreLogins storeLogins(
            @CommandDatabase ObjectProvider<DatabaseLogin> command,
            @QueryDatabase ObjectProvider<DatabaseLogin> query) {
        return new StoreLogins(command.stream().findFirst(), query.stream().findFirst());
    }

    @Bean(destroyMethod = "close")
    RecordStore recordStore(StoreLogins logins, EventCodec events, EnvelopeCodec envelopes, Serializer serializer) {
        return RecordStore.open(logins, events, envelopes, serializer, APP, PATIENCE);
    }

    @Bean
    EventStorageEngine eventStorageEngine(RecordStore store) {
        return store.engine();
    }

    @Bean
    EventStore eventStore(RecordStore store) {
        return store.eventStore();
    }

    @Bean
    Records records(RecordStore store) {
        return store.records();
    }

    @Bean
    CommandLog commandLog(RecordStore store) {
        return store.commandLog();
    }

    /** Absent on a side that has no query login: it reads nothing to anybody. */
    @Bean(destroyMethod = "close")
    @Nullable
    AccessLog accessLog(StoreLogins logins, EventCodec events, EnvelopeCodec envelopes) {
        return logins.query()
                .map(login -> new WrittenAccessLog(login, events, envelopes, APP, PATIENCE))
                .orElse(null);
    }
}
