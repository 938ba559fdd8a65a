package org.evenhand.privacy;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.ENVELOPES;
import static org.evenhand.record.Reach.INTAKE;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;

/** What can be asked about access without a relationship. */
public sealed interface BreakGlassQuery<R> extends Query<R> {

    /**
     * All of them for those who answer for the service, an auditor without the words; a clinician's own, and those into the cases
     * and sides that they work on.
     */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = INTAKE,
            courtLiaison = NONE,
            auditor = ENVELOPES,
            privacyOfficer = INTAKE,
            serviceManager = INTAKE)
    record BreakGlassRegister() implements BreakGlassQuery<BreakGlassAccesses> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }

    /** For those who review; nobody sees here who looked at a case with which they have a conflict of interest. */
    @MayAsk(
            clinician = NONE,
            trainee = NONE,
            supervisor = INTAKE,
            courtLiaison = NONE,
            auditor = ENVELOPES,
            privacyOfficer = INTAKE,
            serviceManager = INTAKE)
    record ReadingsToExplain() implements BreakGlassQuery<ReadsToExplain> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }
}
