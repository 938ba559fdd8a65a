package org.evenhand.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.evenhand.record.StaffId;
import org.evenhand.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts in the making, for the page on which they are written. Only ever to the author. */
public final class Drafts {

    private final JdbcClient jdbc;
    private final DraftForm form;
    private final String heads;
    private final String newest;

    /** @param jdbc either side's; both may read */
    public Drafts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.form = new DraftForm(vault);
        this.heads = DraftSql.named("heads");
        this.newest = DraftSql.named("newest");
    }

    /**
     * Every text that was not typed on, newest first: whoever shows only one of them loses the words of the others.
     *
     * @param beginning of the keys: a text's own, or what the keys of one note have in common
     */
    public List<Draft> under(StaffId author, String beginning) {
        return jdbc.sql(heads)
                .param("author", author.value())
                .param("beginning", beginning)
                .query((row, n) -> row(row, author))
                .list();
    }

    /** The revision on which the next saving has to stand: the newest text's, or that of the last that was discarded. */
    public int base(StaffId author, String key) {
        return jdbc.sql(newest)
                .param("author", author.value())
                .param("key", key)
                .query((row, n) -> row.getInt("current"))
                .single();
    }

    private Draft row(ResultSet row, StaffId author) throws SQLException {
        String key = row.getString("key");
        int revision = row.getInt("revision");
        return new Draft(
                key,
                revision,
                row.getBoolean("overtaken"),
                form.open(author, key, revision, row.getBytes("body")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
