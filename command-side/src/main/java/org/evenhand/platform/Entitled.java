package org.evenhand.platform;

import java.util.Map;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;

/**
 * A right to ask, and what it rests on: it holds as long as these streams stand where they were seen.
 *
 * @param intent with the allocation that was relied on
 */
record Entitled(Intent intent, Map<StreamId, Long> restsOn) {

    /** The metadata key under which it goes with one attempt. */
    static final String KEY = "entitled";

    Entitled {
        restsOn = Map.copyOf(restsOn);
    }
}
