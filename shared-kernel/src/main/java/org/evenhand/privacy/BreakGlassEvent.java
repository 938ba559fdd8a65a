package org.evenhand.privacy;

import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** Who had a case file opened to them without working on it, for how long, and what somebody else thought of it. */
public sealed interface BreakGlassEvent extends Event {

    CaseFileId caseFile();

    BreakGlassId breakGlass();

    static StreamId streamOf(CaseFileId caseFile) {
        return new StreamId(StreamType.BREAK_GLASS, caseFile);
    }

    @Override
    default StreamId stream() {
        return streamOf(caseFile());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    /**
     * The joint, court and staff compartments, and those people's own that were asked for.
     *
     * @param sides whose own compartments are opened with it; empty means nobody's
     * @param until from this instant on it opens nothing, whether or not its end was recorded
     * @param reviewBy by when somebody else is to have reviewed it
     */
    @Named("break-glass.opened")
    record BreakGlassOpened(
            CaseFileId caseFile,
            BreakGlassId breakGlass,
            StaffId by,
            List<PersonId> sides,
            BreakGlassGround ground,
            Personal reason,
            Moment until,
            Moment reviewBy)
            implements BreakGlassEvent {}

    /** Its time was over. */
    @Named("break-glass.expired")
    record BreakGlassExpired(CaseFileId caseFile, BreakGlassId breakGlass) implements BreakGlassEvent {}

    /** Before its time was over: given up by whoever opened it, or taken back by somebody else. */
    @Named("break-glass.ended")
    record BreakGlassEnded(CaseFileId caseFile, BreakGlassId breakGlass, StaffId by) implements BreakGlassEvent {}

    /** @param remarks required where it was not justified */
    @Named("break-glass.reviewed")
    record BreakGlassReviewed(
            CaseFileId caseFile,
            BreakGlassId breakGlass,
            StaffId by,
            boolean justified,
            @Nullable Personal remarks) implements BreakGlassEvent {}
}
