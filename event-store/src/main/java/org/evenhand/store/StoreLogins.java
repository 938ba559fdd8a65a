package org.evenhand.store;

import java.util.Optional;

/**
 * As whom this process signs in to a database that has been migrated. Whoever holds the command login writes the record,
 * whoever holds the query login writes the access log, and the database refuses the other way round.
 */
public record StoreLogins(Optional<DatabaseLogin> command, Optional<DatabaseLogin> query) {

    public StoreLogins {
        if (command.isEmpty() && query.isEmpty()) {
            throw new IllegalArgumentException("neither side has a login");
        }
    }

    public static StoreLogins ofCommandSide(DatabaseLogin command) {
        return new StoreLogins(Optional.of(command), Optional.empty());
    }

    public static StoreLogins ofQuerySide(DatabaseLogin query) {
        return new StoreLogins(Optional.empty(), Optional.of(query));
    }

    public static StoreLogins ofBoth(DatabaseLogin command, DatabaseLogin query) {
        return new StoreLogins(Optional.of(command), Optional.of(query));
    }

    /** For what both may read: the record. */
    public DatabaseLogin any() {
        return command.or(() -> query).orElseThrow();
    }
}
