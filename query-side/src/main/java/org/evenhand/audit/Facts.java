package org.evenhand.audit;

import java.util.List;
import java.util.function.Predicate;
import org.evenhand.audit.Replayed.Look;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.StreamId;

/** The two logs as the auditor reads them. */
interface Facts {

    /** The stream as it was entered, oldest first. */
    List<Fact> ofStream(StreamId stream);

    /** Events in the record. */
    long size();

    /** Who looked, newest first. */
    List<Look> looks(Predicate<AccessEvent> which);
}
