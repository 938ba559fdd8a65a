package org.evenhand.court;

import java.util.HashSet;
import java.util.Set;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.MoreInformationRequested;
import org.evenhand.casefile.CaseFileEvent.PersonJoined;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
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
        var people = new HashSet<PersonId>();
        for (CaseFileEvent event : events) {
            switch (event) {
                case ReferralReceived e -> e.people().forEach(inCase -> people.add(inCase.person()));
                case PersonJoined e -> people.add(e.person().person());
                case ReferralAccepted _, ReferralDeclined _, MoreInformationRequested _, ConflictRecorded _ -> {}
                case ClinicianAllocated _, AllocationEnded _ -> {}
            }
        }
        return people;
    }
}
