package org.evenhand.store;

/**
 * The two logs: what was decided, and who looked. Same tables, each in schemas of its own; statements name no schema and find
 * them by the connection's search path.
 */
public enum Log {
    /** Only the command side writes it. */
    RECORD("records,ledger", "evenhand_record"),
    /** Only the query side writes it. */
    ACCESS("access", "evenhand_access");

    private final String schemas;
    private final String channel;

    Log(String schemas, String channel) {
        this.schemas = schemas;
        this.channel = channel;
    }

    String schemas() {
        return schemas;
    }

    /** Where the head's new size is announced, once per group. */
    String channel() {
        return channel;
    }
}
