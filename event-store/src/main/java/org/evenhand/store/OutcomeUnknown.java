package org.evenhand.store;

/**
 * The connection was lost while an append was under way and did not come back in time: it may have happened or not. The
 * caller must look its command id up before it answers anybody.
 */
public final class OutcomeUnknown extends StoreUnavailable {

    OutcomeUnknown() {
        super("The database was lost while this was being recorded. Whether it was recorded is not known yet.");
    }
}
