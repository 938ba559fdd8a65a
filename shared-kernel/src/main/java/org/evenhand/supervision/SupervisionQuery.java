package org.evenhand.supervision;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.INTAKE;
import static org.evenhand.record.Reach.NONE;

import java.time.YearMonth;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;

/** What can be asked about supervision. */
public sealed interface SupervisionQuery<R> extends Query<R> {

    /** Minutes and what is missing, one's own; a supervisor's also of who is supervised, a manager's of everybody. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record SupervisionIn(YearMonth month) implements SupervisionQuery<SupervisionMonth> {
        @Override
        public About about() {
            return About.OWN_WORK;
        }
    }
}
