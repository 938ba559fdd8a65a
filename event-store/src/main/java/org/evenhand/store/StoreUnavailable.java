package org.evenhand.store;

import java.sql.SQLException;

/** The database cannot be reached or does not do what the store needs. What was asked has not happened. */
public class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String sentence) {
        super(sentence);
    }

    /** Keeps the state code only: a driver's message may repeat the values of the row that was refused. */
    static StoreUnavailable because(String sentence, SQLException cause) {
        return new StoreUnavailable(sentence + " (SQLSTATE " + cause.getSQLState() + ")");
    }
}
