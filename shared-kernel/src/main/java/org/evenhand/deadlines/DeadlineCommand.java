package org.evenhand.deadlines;

import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What the passing of time asks. Nobody posts it. */
public sealed interface DeadlineCommand extends Command {

    DeadlineId deadline();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.DEADLINE, deadline());
    }

    record FallDue(DeadlineId deadline, DeadlineKind kind, StreamId about, Compartment compartment, Moment due)
            implements DeadlineCommand {}
}
