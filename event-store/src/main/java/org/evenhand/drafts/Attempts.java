package org.evenhand.drafts;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.record.StaffId;
import org.evenhand.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms that were sent back, for the page that shows them again. Only ever to the author. */
public final class Attempts {

    private final JdbcClient jdbc;
    private final AttemptForm form;

    /** @param jdbc either side's; both may read */
    public Attempts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.form = new AttemptForm(vault);
    }

    /** Empty too if it is somebody else's. */
    public Optional<Attempt> find(UUID id, StaffId author) {
        return jdbc.sql("select kept_at, body from drafts.attempt where attempt_id = ? and author = ?")
                .params(id, author.value())
                .query((row, n) -> form.open(
                        id,
                        author,
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        row.getBytes("body")))
                .optional();
    }
}
