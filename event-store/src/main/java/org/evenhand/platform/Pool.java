package org.evenhand.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.evenhand.store.DatabaseLogin;

/** A connection pool that keeps the values of refused rows out of exceptions, and so out of logs. */
final class Pool {

    private Pool() {}

    static HikariDataSource open(String name, DatabaseLogin database) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.credentials().user());
        pool.setPassword(database.credentials().password());
        // PostgreSQL's detail ("Failing row contains …") repeats what people said.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("ApplicationName", name);
        pool.setMaximumPoolSize(12);
        return pool;
    }
}
