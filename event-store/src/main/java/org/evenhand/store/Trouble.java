package org.evenhand.store;

import java.sql.SQLException;

/** Why a statement failed, as far as it matters to what happens next. */
enum Trouble {
    /** Nobody knows whether it was committed. */
    LOST,
    /** A row with that key exists: the writer's memory lacked a stream, a command or an event. */
    KEY_EXISTS,
    /** The time was not accepted: the database's clock was set. */
    CLOCK_STEPPED,
    /** Somebody holds the head. */
    BUSY,
    /** It will fail again. */
    REFUSED;

    static Trouble of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return LOST;
        }
        return switch (state) {
            case "23505" -> KEY_EXISTS;
            case "EH002" -> CLOCK_STEPPED;
            case "55P03", "40001", "40P01" -> BUSY;
            default -> isLost(state) ? LOST : REFUSED;
        };
    }

    // 08 connection, 57 operator (shutdown, cancel), 25P03 idle in transaction, 53300 too many connections.
    private static boolean isLost(String state) {
        return state.startsWith("08") || state.startsWith("57") || state.equals("25P03") || state.equals("53300");
    }
}
