package org.evenhand.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.evenhand.store.DatabaseLogin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The query side's connections, under a role that cannot append to the record. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "evenhand.query-side", matchIfMissing = true)
public class QueryDatabaseWiring {

    @Bean
    @QueryDatabase
    HikariDataSource queryDataSource(@QueryDatabase DatabaseLogin database) {
        return Pool.open("query", database);
    }

    @Bean
    @QueryDatabase
    PlatformTransactionManager queryTransactions(@QueryDatabase DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    @QueryDatabase
    JdbcClient queryJdbc(@QueryDatabase DataSource source) {
        return JdbcClient.create(source);
    }
}
