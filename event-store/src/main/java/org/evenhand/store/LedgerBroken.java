package org.evenhand.store;

/** The stored head does not follow from the stored leaves. Somebody changed the database; nothing more is appended to it. */
final class LedgerBroken extends StoreUnavailable {

    LedgerBroken(long size) {
        super("The ledger's head of " + size + " events does not follow from its leaves and tiles. "
                + "Nothing is recorded until this is explained.");
    }
}
