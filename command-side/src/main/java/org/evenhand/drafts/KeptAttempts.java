package org.evenhand.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;
import org.evenhand.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a refused form until it is sent again or discarded, and never longer than seven days. */
public final class KeptAttempts {

    private static final Duration LONGEST = Duration.ofDays(7);

    private static final String KEEP = """
            insert into drafts.attempt (attempt_id, author, kept_at, body) values (?, ?, ?, ?)
            on conflict (attempt_id, author) do update set kept_at = excluded.kept_at, body = excluded.body""";

    private final JdbcClient jdbc;
    private final AttemptForm form;
    private final Clock clock;

    public KeptAttempts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.form = new AttemptForm(vault);
        this.clock = clock;
    }

    /** What was typed last under one id is what is kept. */
    public void keep(UUID id, StaffId author, String command, Map<String, List<String>> fields, List<Refusal> wrong) {
        jdbc.sql(KEEP)
                .params(
                        id,
                        author.value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        form.close(id, author, command, fields, wrong))
                .update();
    }

    public void forget(UUID id, StaffId author) {
        jdbc.sql("delete from drafts.attempt where attempt_id = ? and author = ?")
                .params(id, author.value())
                .update();
    }

    /** @return how many were older than seven days */
    public int forgetTheOld() {
        return jdbc.sql("delete from drafts.attempt where kept_at < ?")
                .param(clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .update();
    }
}
