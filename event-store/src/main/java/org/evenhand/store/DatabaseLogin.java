package org.evenhand.store;

import javax.sql.DataSource;
import org.evenhand.postgres.Credentials;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is and as whom to sign in. */
public record DatabaseLogin(String url, Credentials credentials) {

    /** Unpooled connections that look at this log. */
    DataSource to(Log log, String application) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(credentials.user());
        source.setPassword(credentials.password());
        source.setApplicationName(application);
        source.setCurrentSchema(log.schemas());
        // A plan made while the table was empty would read it whole, and be kept: six times slower, measured.
        source.setOptions("-c enable_seqscan=off -c enable_bitmapscan=off");
        // A driver's message would repeat the values of the row that was refused.
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(5);
        // A network that swallows everything must not hold the writer for ever; the longest wait for a lock is shorter.
        source.setSocketTimeout(30);
        return source;
    }
}
