package org.evenhand.store;

import org.jspecify.annotations.Nullable;

/** A stream's last event. The next one's leaf holds its hash. */
record Tip(long version, byte @Nullable [] leafHash) {

    static final Tip NONE = new Tip(Guards.NOT_EXISTING, null);
}
