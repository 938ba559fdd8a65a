package org.evenhand.store;

import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.evenhand.postgres.TestDatabase;

/** A record store as an application opens it. */
final class OpenStore {

    private OpenStore() {}

    static RecordStore of(TestDatabase database) {
        return of(StoreLogins.ofCommandSide(StoreDatabase.command(database)));
    }

    static RecordStore of(StoreLogins logins) {
        return RecordStore.open(
                logins,
                new ScribbleCodec(),
                new PlainEnvelopes(),
                Jackson3Serializer.builder().build(),
                "test/1",
                StoreDatabase.PATIENCE);
    }
}
