package org.evenhand.incidents;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.INTAKE;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;

/** What can be asked about incidents. */
public sealed interface IncidentQuery<R> extends Query<R> {

    /** All of them for those who answer for the service; nothing but the form to report one for everybody else. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = INTAKE,
            courtLiaison = ALLOCATED,
            auditor = NONE,
            privacyOfficer = INTAKE,
            serviceManager = INTAKE)
    record IncidentRegister() implements IncidentQuery<Incidents> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }
}
