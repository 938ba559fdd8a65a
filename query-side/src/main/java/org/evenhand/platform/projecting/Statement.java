package org.evenhand.platform.projecting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement of ours with its parameters; ids, compartments and personal values go in and come out as what they are. */
public final class Statement {

    private final JdbcClient.StatementSpec spec;

    Statement(JdbcClient.StatementSpec spec) {
        this.spec = spec;
    }

    public Statement with(String name, @Nullable Object value) {
        spec.param(name, Columns.in(value));
        return this;
    }

    public void run() {
        spec.update();
    }

    /** @param row a record whose components are named as the columns, or the type of the only column */
    public <R> List<R> rows(Class<R> row) {
        return spec.query((rows, number) -> Objects.requireNonNull(Columns.row(rows, row))).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    public <R> Optional<R> first(Class<R> row) {
        return rows(row).stream().findFirst();
    }

    /** @throws IllegalStateException unless there is exactly one */
    public <R> R only(Class<R> row) {
        List<R> found = rows(row);
        if (found.size() != 1) {
            throw new IllegalStateException("expected one row and found " + found.size());
        }
        return found.getFirst();
    }
}
