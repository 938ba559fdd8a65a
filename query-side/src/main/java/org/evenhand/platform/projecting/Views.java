package org.evenhand.platform.projecting;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The schema {@code views} as the query side's role sees it. Reached by projections and by answers, never by a page. */
public final class Views {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Views(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** One of our statements, a resource named as its question, e.g. {@code casefile/caseload}. */
    public Statement named(String statement) {
        return new Statement(jdbc.sql(Statements.named(statement)));
    }

    /** At most three lines; longer ones are resources. */
    public Statement sql(String statement) {
        return new Statement(jdbc.sql(statement));
    }

    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    boolean inTransaction(Supplier<Boolean> work) {
        return Boolean.TRUE.equals(transactions.execute(status -> work.get()));
    }
}
