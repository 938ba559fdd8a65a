package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.evenhand.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How another process's groups are heard of: one by one while they are few, by looking while they are many. */
@Timeout(60)
class WatchingTheHeadTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Head head = new Head();

    @Test
    void a_log_that_grows_fast_is_looked_at_and_one_that_grows_slowly_is_listened_to() throws Exception {
        try (var watch = new HeadWatch(overheard(), Log.RECORD, head);
                var elsewhere = StoreDatabase.writer(DATABASE)) {
            assertThat(next()).isEqualTo("listen evenhand_record");
            assertHeardOf(elsewhere);
            announceManyGroups();
            assertThat(next()).isEqualTo("unlisten evenhand_record");
            assertHeardOf(elsewhere);
            assertThat(next()).isEqualTo("listen evenhand_record");
            assertHeardOf(elsewhere);
        }
    }

    private void assertHeardOf(GroupWriter elsewhere) throws InterruptedException {
        long leaf = elsewhere.append(append(event(Scribbled.page(), 0))).firstLeaf();
        assertThat(head.await(leaf, 10, TimeUnit.SECONDS)).isTrue();
        assertThat(head.size()).isEqualTo(leaf + 1);
    }

    /** Of no size, so that what is heard next was not heard now. */
    private static void announceManyGroups() {
        StoreDatabase.superuser(DATABASE).sql("""
            select pg_notify('evenhand_record', repeat('0', n)) from generate_series(1, 100) n
            """).query().listOfRows();
    }

    private String next() throws InterruptedException {
        return said.poll(10, TimeUnit.SECONDS);
    }

    /** Connections whose plain statements are heard here. */
    private DataSource overheard() {
        DataSource real = StoreDatabase.command(DATABASE).to(Log.RECORD, "watch");
        return overheard(DataSource.class, real);
    }

    private <T> T overheard(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().equals("execute") && given != null) {
                        said.add((String) given[0]);
                    }
                    try {
                        Object answer = method.invoke(real, given);
                        return switch (method.getName()) {
                            case "getConnection" -> overheard(Connection.class, (Connection) answer);
                            case "createStatement" -> overheard(Statement.class, (Statement) answer);
                            default -> answer;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
