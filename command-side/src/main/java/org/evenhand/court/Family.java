package org.evenhand.court;

import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.InCase;
import org.evenhand.court.CourtRefusal.CaseFileUnknown;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Who is in a case file, as its own stream says. */
final class Family {

    private Family() {}

    static Set<PersonId> of(CaseFileId caseFile, OtherStreams others) {
        var events = others.eventsOf(new StreamId(StreamType.CASE_FILE, caseFile), CaseFileEvent.class);
        if (events.isEmpty()) {
            throw Refused.because(new CaseFileUnknown(caseFile));
        }
        return CaseFile.of(events).people().stream().map(InCase::person).collect(Collectors.toSet());
    }
}
