package org.evenhand.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.record.AccessEvent;

/** The access log, as it is reviewed. */
public interface Readings {

    /** At most so many, the newest first. */
    List<Reading> newest(int most);

    /** @param basis what the reading rested on, where it rested on more than a role */
    record Reading(Instant at, AccessEvent event, Optional<String> basis) {}
}
