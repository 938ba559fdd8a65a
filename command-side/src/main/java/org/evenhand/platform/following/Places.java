package org.evenhand.platform.following;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How far each follow-up has read the record. */
final class Places {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Places(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    boolean inTransaction(java.util.function.Supplier<Boolean> work) {
        return Boolean.TRUE.equals(transactions.execute(status -> work.get()));
    }

    void begin(String followUp) {
        jdbc.sql("insert into deadlines.place (follow_up, read_to) values (:name, -1) on conflict do nothing")
                .param("name", followUp)
                .update();
    }

    /** Empty while another process works on it: it has the row until its batch is done, or until its connection breaks. */
    Optional<Long> locked(String followUp) {
        return jdbc.sql("select read_to from deadlines.place where follow_up = :name for update skip locked")
                .param("name", followUp)
                .query(Long.class)
                .optional();
    }

    long of(String followUp) {
        return jdbc.sql("select coalesce((select read_to from deadlines.place where follow_up = :name), -1)")
                .param("name", followUp)
                .query(Long.class)
                .single();
    }

    void set(String followUp, long readTo) {
        jdbc.sql("update deadlines.place set read_to = :to, moved_at = now() where follow_up = :name")
                .param("to", readTo)
                .param("name", followUp)
                .update();
    }
}
