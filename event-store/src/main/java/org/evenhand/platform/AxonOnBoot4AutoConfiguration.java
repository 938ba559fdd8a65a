package org.evenhand.platform;

import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Axon 4.13 names only Boot 2 and 3 classes in the order of its auto-configurations, so on Boot 4 they are judged before the
 * data source and its transaction manager exist, and Axon silently works without transactions. This restores the order, and
 * replaces two more defaults that fail in silence.
 */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class},
        beforeName = {
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration"
        })
public class AxonOnBoot4AutoConfiguration {

    /** PostgreSQL tells a duplicate key by its SQLSTATE and not by the exception's class, which Axon looks at. */
    @Bean
    @ConditionalOnMissingBean
    PersistenceExceptionResolver duplicateKeysBySqlState() {
        return new SQLStateResolver("23505");
    }

    /** Axon logs what a handler throws and goes on with the next event; a view with a hole is worse than one that waits. */
    @Bean
    ConfigurerModule loudEventHandlers() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }
}
