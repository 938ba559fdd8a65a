package org.evenhand.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.evenhand.record.StaffId;
import org.evenhand.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts in the making, for the page on which they are written. Only ever to the author. */
public final class Drafts {

    private static final String REVISIONS = """
            select revision, base, overtaken, saved_at, body from drafts.draft
            where author = ? and key = ? order by revision desc""";

    private final JdbcClient jdbc;
    private final DraftForm form;

    /** @param jdbc either side's; both may read */
    public Drafts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.form = new DraftForm(vault);
    }

    public Optional<Draft> find(StaffId author, String key) {
        List<Row> rows = jdbc.sql(REVISIONS)
                .params(author.value(), key)
                .query((row, n) -> row(row, author, key))
                .list();
        return rows.stream()
                .filter(row -> !row.overtaken)
                .findFirst()
                .map(newest -> new Draft(
                        key,
                        newest.version.revision(),
                        newest.version.text(),
                        newest.version.savedAt(),
                        rows.stream().filter(Row::overtaken).map(Row::version).toList()));
    }

    private Row row(ResultSet row, StaffId author, String key) throws SQLException {
        int revision = row.getInt("revision");
        return new Row(
                row.getBoolean("overtaken"),
                new Draft.Version(
                        revision,
                        row.getInt("base"),
                        form.open(author, key, revision, row.getBytes("body")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()));
    }

    private record Row(boolean overtaken, Draft.Version version) {}
}
