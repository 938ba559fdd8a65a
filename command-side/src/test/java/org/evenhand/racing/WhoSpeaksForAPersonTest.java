package org.evenhand.racing;

import static org.evenhand.family.TheFamily.SECOND_CLINICIAN;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;
import static org.evenhand.racing.RunningFamily.SECOND;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.util.UUID;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.people.ConfidentialityBasis;
import org.evenhand.people.ContactKind;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonCommand.FlagConfidentiality;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.PersonRefusal.ConfidentialityRequired;
import org.evenhand.people.RefugeBasis;
import org.evenhand.people.TypedName;
import org.evenhand.record.Actor;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.Test;

/** Commands about a person who is in a case, from either side of it and from none. */
class WhoSpeaksForAPersonTest {

    private static final Actor MANAGER = new Actor(new StaffId(new UUID(0x7000L, 77)), Role.SERVICE_MANAGER);

    private final RunningFamily family = new RunningFamily(RunningSide.commands(), RunningSide.ids());

    @Test
    void this_side_does() {
        family.isReferred();
        family.isWorkedOnBy(SECOND_CLINICIAN, family.b);
        family.accepted(SECOND, email(family.b));
        family.accepted(SECOND, rename(family.b));
    }

    @Test
    void the_other_side_and_no_side_are_told_that_there_is_nobody() {
        family.isReferred();
        family.isWorkedOnBy(SECOND_CLINICIAN, family.b);
        family.accepted(LIAISON, new FlagConfidentiality(family.a, ConfidentialityBasis.C8_FILED, TODAY));
        for (Actor actor : new Actor[] {SECOND, CLINICIAN, SUPERVISOR, MANAGER}) {
            // Otherwise CONFIDENTIALITY_REQUIRED would tell that A is protected.
            family.refused(actor, email(family.a), new NotFound());
            family.refused(actor, rename(family.a), new NotFound());
        }
        family.refused(LIAISON, email(family.a), new ConfidentialityRequired());
    }

    @Test
    void until_somebody_is_allocated_intake_does() {
        family.isReferred();
        family.accepted(MANAGER, email(family.a));
        family.accepted(CLINICIAN, rename(family.a));
        family.isWorkedOnBy(SECOND_CLINICIAN, family.a);
        family.refused(MANAGER, email(family.a), new NotFound());
    }

    @Test
    void somebody_in_no_case_is_everybodys_to_register() {
        family.accepted(SUPERVISOR, RunningFamily.register(family.a, "Ada"));
        family.accepted(MANAGER, email(family.a));
    }

    @Test
    void whoever_works_with_them_in_another_of_their_cases_does_too() {
        family.isOpen();
        var later = new RunningFamily(RunningSide.commands(), RunningSide.ids(), family.a, family.b);
        later.isReferredAgain();
        later.isWorkedOnBy(SECOND_CLINICIAN, family.a);
        family.accepted(SECOND, email(family.a));
        family.accepted(CLINICIAN, email(family.a));
        family.refused(SECOND, email(family.b), new NotFound());
    }

    @Test
    void protecting_somebody_waits_for_no_allocation() {
        family.isOpen();
        family.accepted(SECOND, new MarkRefuge(family.a, TODAY, RefugeBasis.TOLD_BY_PERSON));
        family.accepted(MANAGER, new FlagConfidentiality(family.b, ConfidentialityBasis.PERSON_ASKED, TODAY));
    }

    @Test
    void a_conflict_of_interest_with_one_of_their_cases_silences_but_for_what_protects() {
        family.isOpen();
        var conflicted = new Actor(new StaffId(RunningSide.ids().next()), Role.COURT_LIAISON);
        family.accepted(conflicted, email(family.a));
        family.accepted(
                SUPERVISOR,
                new RecordConflictOfInterest(family.caseFile, conflicted.id(), ConflictKind.FRIEND_OR_NEIGHBOUR));
        family.refused(conflicted, email(family.a), new NotFound());
        family.accepted(conflicted, new MarkRefuge(family.a, TODAY, RefugeBasis.TOLD_BY_PERSON));
    }

    private static SetContactDetails email(PersonId person) {
        return new SetContactDetails(person, ContactKind.EMAIL, words("someone@example.org"), null, TODAY);
    }

    private static ChangeName rename(PersonId person) {
        return new ChangeName(person, new TypedName(words("Ada"), words("Moss")), NameKind.KNOWN_AS, TODAY, null, null);
    }
}
