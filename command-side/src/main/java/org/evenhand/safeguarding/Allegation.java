package org.evenhand.safeguarding;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.Refused;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.CourtFindingRecorded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationConcluded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationOpened;
import org.jspecify.annotations.Nullable;

/**
 * Where one allegation stands.
 *
 * @param openedOn of the investigation under way; {@code null} while there is none
 */
record Allegation(
        @Nullable AllegationRecorded recorded, @Nullable LocalDate openedOn) {

    static final Allegation NONE = new Allegation(null, null);

    Allegation after(AllegationEvent event) {
        return switch (event) {
            case AllegationRecorded e -> new Allegation(e, null);
            case InvestigationOpened e -> new Allegation(recorded, e.openedOn());
            case InvestigationConcluded e -> new Allegation(recorded, null);
            case CourtFindingRecorded e -> this;
        };
    }

    /** As it was recorded; not there for whoever names another case. */
    AllegationRecorded in(CaseFileId caseFile) {
        if (recorded == null || !recorded.caseFile().equals(caseFile)) {
            throw Refused.because(new NotFound());
        }
        return recorded;
    }
}
