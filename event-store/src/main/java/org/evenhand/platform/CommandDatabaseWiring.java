package org.evenhand.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.evenhand.store.DatabaseLogin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The command side's connections. Primary, so that in one process with the query side whoever asks for "the" database
 * (deadlines, web sessions) gets the one that may write; the query side always asks for its own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "evenhand.command-side", matchIfMissing = true)
public class CommandDatabaseWiring {

    @Bean
    @Primary
    @CommandDatabase
    HikariDataSource commandDataSource(@CommandDatabase DatabaseLogin database) {
        return Pool.open("command", database);
    }

    @Bean
    @Primary
    @CommandDatabase
    PlatformTransactionManager commandTransactions(@CommandDatabase DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    @Primary
    @CommandDatabase
    JdbcClient commandJdbc(@CommandDatabase DataSource source) {
        return JdbcClient.create(source);
    }
}
