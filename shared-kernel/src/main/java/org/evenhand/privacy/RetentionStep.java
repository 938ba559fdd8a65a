package org.evenhand.privacy;

import java.util.List;
import org.evenhand.record.Command;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/** What the processes say that destroy keys and that look whether they are gone. Nobody posts it. */
public sealed interface RetentionStep extends Command {

    Subject subject();

    @Override
    default StreamId target() {
        return RetentionEvent.streamOf(subject());
    }

    record SayErasureExecuted(Subject subject, ErasureId erasure, List<Subject> keys, String process)
            implements RetentionStep {}

    /** @param failed empty where everything held */
    record SayErasureChecked(
            Subject subject, ErasureId erasure, List<ErasureCheck> checks, List<ErasureCheck> failed, String process)
            implements RetentionStep {}
}
