package org.evenhand.disclosure;

import java.util.UUID;
import org.evenhand.record.Command;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;

/** What follows for a disclosure from what happened elsewhere. Nobody posts it. */
public sealed interface DisclosureStep extends Command {

    /** Said once for each event, however often it is followed up. */
    record SayDisclosedDataChanged(
            DisclosureId disclosure, StreamId source, UUID event, long leaf, Change change, Moment since)
            implements DisclosureStep {
        @Override
        public StreamId target() {
            return DisclosureEvent.streamOf(disclosure);
        }
    }
}
