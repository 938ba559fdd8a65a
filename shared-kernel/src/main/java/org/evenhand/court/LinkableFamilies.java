package org.evenhand.court;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.PersonId;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;

/** To which case files could a court case belong? Those that a court or Cafcass referred, or that have one already. */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.COURT,
        auditor = Reach.NONE,
        privacyOfficer = Reach.NONE,
        serviceManager = Reach.NONE)
public record LinkableFamilies() implements Query<LinkableFamilies.Listed> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }

    public record Listed(List<Family> families) {}

    /** Newest referral first. */
    public record Family(CaseFileId caseFile, LocalDate receivedOn, boolean linked, List<Member> members) {}

    public record Member(PersonId person, String name, CaseRole role) {}
}
