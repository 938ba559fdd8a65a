package org.evenhand.deadlines;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.deadlines.DeadlineChange.Cleared;
import org.evenhand.deadlines.DeadlineChange.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deadlines that still wait. */
public final class Waiting {

    /**
     * One that waits: set by the event of that leaf.
     *
     * @param dueAt {@code null} where the instant tells a date of birth: then only the event itself says it
     */
    public record One(
            DeadlineKind kind,
            String key,
            long leafIndex,
            @Nullable Instant dueAt) {}

    private final JdbcClient jdbc;

    public Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<One> of(DeadlineKind kind, String key) {
        return jdbc.sql("select kind, key, leaf_index, due_at from deadlines.deadline where kind = :kind and key ="
                        + " :key")
                .param("kind", kind.name())
                .param("key", key)
                .query((row, number) -> new One(
                        DeadlineKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        instant(row.getObject(4, OffsetDateTime.class))))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    void set(Set deadline, long leafIndex) {
        jdbc.sql("""
            insert into deadlines.deadline (kind, key, leaf_index, due_at) values (:kind, :key, :leaf, :due)
            on conflict (kind, key) do update set leaf_index = excluded.leaf_index, due_at = excluded.due_at\
            """)
                .param("kind", deadline.kind().name())
                .param("key", deadline.key())
                .param("leaf", leafIndex)
                .param(
                        "due",
                        deadline.kind().tellsADateOfBirth()
                                ? null
                                : deadline.due().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void clear(Cleared cleared) {
        jdbc.sql("delete from deadlines.deadline where kind = :kind and key = :key")
                .param("kind", cleared.kind().name())
                .param("key", cleared.key())
                .update();
    }

    /** Of that event only: one that was set again meanwhile waits on. */
    void fellDue(One one) {
        jdbc.sql("delete from deadlines.deadline where kind = :kind and key = :key and leaf_index = :leaf")
                .param("kind", one.kind().name())
                .param("key", one.key())
                .param("leaf", one.leafIndex())
                .update();
    }

    /** @return whether they differ from what the deadlines were found with */
    boolean declaredAnew(List<Declares<?>> all) {
        var now = new TreeMap<String, Integer>();
        all.forEach(each -> now.put(each.getClass().getSimpleName(), each.revision()));
        var before = new TreeMap<String, Integer>();
        jdbc.sql("select declares, revision from deadlines.declared")
                .query()
                .listOfRows()
                .forEach(row -> before.put(String.valueOf(row.get("declares")), (Integer) row.get("revision")));
        if (now.equals(before)) {
            return false;
        }
        jdbc.sql("delete from deadlines.declared").update();
        for (Map.Entry<String, Integer> each : now.entrySet()) {
            jdbc.sql("insert into deadlines.declared (declares, revision) values (:declares, :revision)")
                    .param("declares", each.getKey())
                    .param("revision", each.getValue())
                    .update();
        }
        return true;
    }
}
