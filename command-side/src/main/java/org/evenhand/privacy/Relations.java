package org.evenhand.privacy;

import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.AllegationId;

/** Who belongs to which case files, and which court cases to those: up to the last event of the record. */
interface Relations {

    Set<CaseFileId> caseFilesOf(PersonId person);

    Set<CourtCaseId> courtCasesOf(CaseFileId caseFile);

    Set<AllegationId> allegationsAgainst(PersonId person);
}
