package org.evenhand.casefile;

import java.util.List;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileRefusal.EarlierCaseOfAnotherFamily;
import org.evenhand.casefile.CaseFileRefusal.EarlierCaseStillOpen;
import org.evenhand.casefile.CaseFileRefusal.EarlierCaseUnknown;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** The run before this one. A family that is referred again gets a new case file, linked to the one that ended. */
record Earlier(OtherStreams others) {

    void mayPrecede(CaseFileId previous, List<InCase> people) {
        CaseFile earlier =
                CaseFile.of(others.eventsOf(new StreamId(StreamType.CASE_FILE, previous), CaseFileEvent.class));
        if (!earlier.isKnown()) {
            throw Refused.because(new EarlierCaseUnknown(previous));
        }
        if (earlier.stage() != Stage.CLOSED && earlier.stage() != Stage.DECLINED) {
            throw Refused.because(new EarlierCaseStillOpen(previous));
        }
        if (people.stream().noneMatch(in -> earlier.has(in.person()))) {
            throw Refused.because(new EarlierCaseOfAnotherFamily(previous));
        }
    }
}
