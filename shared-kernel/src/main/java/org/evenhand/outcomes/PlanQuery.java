package org.evenhand.outcomes;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.StreamType;

/** What can be asked about parenting plans. */
public sealed interface PlanQuery<R> extends Query<R> {

    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record PlansOf(CaseFileId caseFile) implements PlanQuery<Plans> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }
}
