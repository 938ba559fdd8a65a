package org.evenhand.drafts;

import java.time.Clock;
import java.time.ZoneOffset;
import org.evenhand.record.StaffId;
import org.evenhand.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saves texts in the making, revision by revision. Two tabs on one text lose neither. */
public final class KeptDrafts {

    private static final String SAVE = """
        insert into drafts.draft (author, key, revision, base, overtaken, saved_at, body)
        values (?, ?, ?, ?, ?, ?, ?)\
        """;

    private final JdbcClient jdbc;
    private final DraftForm form;
    private final Clock clock;
    private final String newest;
    private final String discard;

    public KeptDrafts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.form = new DraftForm(vault);
        this.clock = clock;
        this.newest = DraftSql.named("newest");
        this.discard = DraftSql.named("discard");
    }

    /**
     * @param revision under which the text was kept
     * @param current the newest that was typed on top of its predecessor
     */
    public record Saved(int revision, int current) {

        /** Somebody, the author in another tab, saved since this text was begun. Both are kept. */
        public boolean overtaken() {
            return revision != current;
        }
    }

    /** @param base the revision that the author was editing, also one that was overtaken; 0 for the first */
    public Saved save(StaffId author, String key, int base, String text) {
        while (true) {
            Numbers numbers = jdbc.sql(newest)
                    .param("author", author.value())
                    .param("key", key)
                    .query(Numbers.class)
                    .single();
            boolean overtaken = base != numbers.current;
            int revision = numbers.newest + 1;
            try {
                jdbc.sql(SAVE)
                        .params(
                                author.value(),
                                key,
                                revision,
                                Math.min(base, revision - 1),
                                overtaken,
                                clock.instant().atOffset(ZoneOffset.UTC),
                                form.close(author, key, revision, text))
                        .update();
                return new Saved(revision, overtaken ? numbers.current : revision);
            } catch (DuplicateKeyException otherTab) {
                // It saved between our two statements; its revision is there now and ours comes after it.
            }
        }
    }

    private record Numbers(int newest, int current) {}

    /**
     * The text as it stood at this revision, because it has become the record or its author gave it up. A tab that is late
     * names an old revision and takes nothing newer with it.
     */
    public void discard(StaffId author, String key, int revision) {
        jdbc.sql(discard)
                .param("author", author.value())
                .param("key", key)
                .param("revision", revision)
                .update();
    }
}
