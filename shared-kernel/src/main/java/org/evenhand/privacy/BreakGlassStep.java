package org.evenhand.privacy;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Command;
import org.evenhand.record.StreamId;

/** What time does to an access under break-glass. Nobody posts it. */
public sealed interface BreakGlassStep extends Command {

    CaseFileId caseFile();

    BreakGlassId breakGlass();

    @Override
    default StreamId target() {
        return BreakGlassEvent.streamOf(caseFile());
    }

    /** Changes nothing where it was ended before. */
    record ExpireBreakGlass(CaseFileId caseFile, BreakGlassId breakGlass) implements BreakGlassStep {}
}
