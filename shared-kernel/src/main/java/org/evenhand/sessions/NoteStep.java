package org.evenhand.sessions;

import org.evenhand.record.Command;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What time does to a note. Nobody posts it. */
public sealed interface NoteStep extends Command {

    NoteId note();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.NOTE, note());
    }

    /**
     * Changes nothing where the signature that it means was countersigned or returned meanwhile.
     *
     * @param revision the signed one that waits
     * @param due when it should have been countersigned
     */
    record DeclareCountersignatureOverdue(NoteId note, int revision, Moment due) implements NoteStep {}
}
