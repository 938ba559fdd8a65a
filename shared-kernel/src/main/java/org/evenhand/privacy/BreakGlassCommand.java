package org.evenhand.privacy;

import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** What is asked about access without a relationship. */
public sealed interface BreakGlassCommand extends Command {

    CaseFileId caseFile();

    BreakGlassId breakGlass();

    @Override
    default StreamId target() {
        return BreakGlassEvent.streamOf(caseFile());
    }

    /**
     * @param sides the people in the case whose own compartments are needed as well; nobody's unless they are named
     * @param reason in one's own words, for whoever reviews it
     */
    @PostedTo(value = "/break-glass", form = "/break-glass", then = "/break-glass")
    record OpenBreakGlass(
            CaseFileId caseFile,
            BreakGlassId breakGlass,
            List<PersonId> sides,
            BreakGlassGround ground,
            Confided reason)
            implements BreakGlassCommand {}

    /** Given up by whoever opened it, or taken back by who answers for it. */
    @PostedTo(value = "/cases/{caseFile}/break-glass/{breakGlass}/end", form = "/break-glass", then = "/break-glass")
    record EndBreakGlass(CaseFileId caseFile, BreakGlassId breakGlass) implements BreakGlassCommand {}

    /** By somebody else. Not justified, it ends at once. */
    @PostedTo(value = "/cases/{caseFile}/break-glass/{breakGlass}/review", form = "/break-glass", then = "/break-glass")
    record ReviewBreakGlass(
            CaseFileId caseFile,
            BreakGlassId breakGlass,
            boolean justified,
            @Nullable Confided remarks) implements BreakGlassCommand {}
}
