package org.evenhand.consent;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.PersonId;
import org.evenhand.record.Query;
import org.evenhand.record.StreamType;

/** What can be asked about consent. */
public sealed interface ConsentQuery<R> extends Query<R> {

    /** One person's consents; only for those who work on that person's side. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record ConsentsOf(CaseFileId caseFile, PersonId person) implements ConsentQuery<Consents> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }
}
