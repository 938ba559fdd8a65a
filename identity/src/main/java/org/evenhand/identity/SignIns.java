package org.evenhand.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.record.StaffId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every attempt to sign in. Guessing is slowed by refusing to look at passwords for a while; the narrowest limit is on one
 * name from one address, so that nobody can keep a colleague out by failing on purpose from elsewhere.
 */
@Component
final class SignIns {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int BY_BOTH = 5;
    static final int BY_NAME = 50;
    static final int BY_ADDRESS = 100;

    private static final String FAILURES = Sql.named("failures-within");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<SignInLog> logs;

    SignIns(JdbcClient jdbc, Clock clock, ObjectProvider<SignInLog> logs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.logs = logs;
    }

    private record Failures(int byBoth, int byName, int byAddress) {}

    boolean tooMany(Attempt attempt) {
        Failures failures = jdbc.sql(FAILURES)
                .param("name", attempt.name())
                .param("address", attempt.address())
                .param("since", Timestamp.from(clock.instant().minus(WINDOW)))
                .query(Failures.class)
                .single();
        return failures.byBoth() >= BY_BOTH || failures.byName() >= BY_NAME || failures.byAddress() >= BY_ADDRESS;
    }

    void enter(SignInOutcome outcome, Attempt attempt, Optional<StaffId> account) {
        Instant now = clock.instant();
        jdbc.sql("insert into identity.sign_in (at, name, address, account, outcome) values (?, ?, ?, ?, ?)")
                .param(Timestamp.from(now))
                .param(attempt.name())
                .param(attempt.address())
                .param(account.map(StaffId::value).orElse(null))
                .param(outcome.name())
                .update();
        logs.forEach(log -> log.enter(outcome, account, now));
    }
}
