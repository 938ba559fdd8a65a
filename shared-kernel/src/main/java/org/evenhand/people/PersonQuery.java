package org.evenhand.people;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.COURT;
import static org.evenhand.record.Reach.INTAKE;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.PersonId;
import org.evenhand.record.Query;
import org.evenhand.record.StreamType;

/** What can be asked about people. */
public sealed interface PersonQuery<R> extends Query<R> {

    /** The empty form. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = INTAKE,
            courtLiaison = COURT,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record NewPerson() implements PersonQuery<Nothing> {
        @Override
        public About about() {
            return About.NOBODY_YET;
        }
    }

    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = INTAKE,
            courtLiaison = INTAKE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record OnePerson(PersonId person) implements PersonQuery<PersonDetails> {
        @Override
        public About about() {
            return About.of(StreamType.PERSON, person);
        }
    }

    /** A form needs nothing to be drawn. */
    record Nothing() {}
}
