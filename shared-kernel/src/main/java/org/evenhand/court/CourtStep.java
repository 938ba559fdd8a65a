package org.evenhand.court;

import org.evenhand.record.Command;
import org.evenhand.record.StreamId;

/** What follows in a court case from the passing of time. Nobody posts it. */
public sealed interface CourtStep extends Command {

    CourtCaseId courtCase();

    @Override
    default StreamId target() {
        return CourtEvent.streamOf(courtCase());
    }

    /** Says nothing where it was complied with, extended or discharged meanwhile, or said already. */
    record MissDirection(CourtCaseId courtCase, DirectionId direction) implements CourtStep {}
}
