package org.evenhand.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;

/** Connections for reading a log. Apart from the application's pool, so that readers and views do not starve each other. */
final class ReadingPool {

    private static final int MOST = 8;

    private ReadingPool() {}

    static HikariDataSource of(DatabaseLogin login, Log log) {
        var config = new HikariConfig();
        config.setDataSource(login.to(log, "evenhand reading"));
        config.setPoolName("reading-" + log.name().toLowerCase(Locale.ROOT));
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        // The database may come later than this process.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
