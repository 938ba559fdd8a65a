package org.evenhand.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void each_is_empty_and_apart_from_the_others() {
        var first = TestDatabase.create();
        JdbcClient.create(first.superuser())
                .sql("create table note (text text)")
                .update();
        assertThat(tables(TestDatabase.create())).isZero();
        assertThat(tables(TestDatabase.copyOf(first))).isOne();
        assertThat(JdbcClient.create(first.query())
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("evenhand_query");
    }

    private static long tables(TestDatabase database) {
        return JdbcClient.create(database.superuser())
                .sql("select count(*) from pg_tables where tablename = 'note'")
                .query(Long.class)
                .single();
    }
}
