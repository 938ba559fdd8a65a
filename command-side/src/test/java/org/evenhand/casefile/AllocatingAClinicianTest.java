package org.evenhand.casefile;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.allocationOf;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.referred;

import java.util.List;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.CaseFileRefusal.AlreadyAllocated;
import org.evenhand.casefile.CaseFileRefusal.ClinicianIsInTheCase;
import org.evenhand.casefile.CaseFileRefusal.ConflictOfInterest;
import org.evenhand.casefile.CaseFileRefusal.NotAClinician;
import org.evenhand.casefile.CaseFileRefusal.ReferralWasDeclined;
import org.evenhand.casefile.CaseFileRefusal.RegistrationLapsed;
import org.evenhand.casefile.CaseFileRefusal.SideNotInCase;
import org.evenhand.casefile.CaseFileRefusal.TraineeWithoutSupervisor;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.Test;

class AllocatingAClinicianTest {

    private final KnownStaff staff =
            new KnownStaff().and(COLLEAGUE, Role.CLINICIAN).and(SUPERVISOR, Role.SUPERVISOR);
    private final StreamFixture<CaseFileStream> caseFile =
            StreamFixture.of(CaseFileStream.class).with(staff);

    @Test
    void a_clinician_is_allocated_to_one_side() {
        caseFile.given(openCase())
                .when(allocate(COLLEAGUE, AllocationRole.CO_THERAPIST, A))
                .expectEvents(wasAllocated(COLLEAGUE, AllocationRole.CO_THERAPIST, A));
    }

    @Test
    void a_trainee_works_under_the_cases_supervisor() {
        staff.and(COLLEAGUE, Role.TRAINEE);
        caseFile.given(openCase(allocated(SUPERVISOR, AllocationRole.SUPERVISOR)))
                .when(allocate(COLLEAGUE, AllocationRole.TRAINEE))
                .expectEvents(wasAllocated(COLLEAGUE, AllocationRole.TRAINEE));
    }

    @Test
    void a_trainee_works_beside_their_own_supervisor_in_whatever_role() {
        staff.and(COLLEAGUE, Role.TRAINEE, TODAY.plusYears(1), SUPERVISOR, null);
        caseFile.given(openCase(allocated(SUPERVISOR, AllocationRole.CO_THERAPIST)))
                .when(allocate(COLLEAGUE, AllocationRole.TRAINEE))
                .expectEvents(wasAllocated(COLLEAGUE, AllocationRole.TRAINEE));
    }

    @Test
    void a_trainee_alone_is_refused() {
        staff.and(COLLEAGUE, Role.TRAINEE);
        caseFile.given(openCase())
                .when(allocate(COLLEAGUE, AllocationRole.TRAINEE))
                .expectRefusal(new TraineeWithoutSupervisor(COLLEAGUE));
    }

    @Test
    void a_conflicted_supervisor_supervises_nobody() {
        staff.and(COLLEAGUE, Role.TRAINEE);
        caseFile.given(openCase(allocated(SUPERVISOR, AllocationRole.SUPERVISOR), conflicted(SUPERVISOR)))
                .when(allocate(COLLEAGUE, AllocationRole.TRAINEE))
                .expectRefusal(new TraineeWithoutSupervisor(COLLEAGUE));
    }

    @Test
    void a_conflict_of_interest_keeps_a_clinician_away() {
        caseFile.given(openCase(conflicted(COLLEAGUE)))
                .when(allocate(COLLEAGUE, AllocationRole.CO_THERAPIST))
                .expectRefusal(new ConflictOfInterest(COLLEAGUE));
    }

    /** Edge case 12: also where nobody recorded a conflict. */
    @Test
    void a_clinician_who_is_a_parent_of_the_case_is_refused() {
        staff.and(COLLEAGUE, Role.CLINICIAN, TODAY.plusYears(1), null, B);
        caseFile.given(openCase())
                .when(allocate(COLLEAGUE, AllocationRole.CO_THERAPIST))
                .expectRefusal(new ClinicianIsInTheCase(COLLEAGUE));
    }

    @Test
    void a_lapsed_registration_is_refused() {
        staff.and(COLLEAGUE, Role.CLINICIAN, TODAY.minusDays(1), null, null);
        caseFile.given(openCase())
                .when(allocate(COLLEAGUE, AllocationRole.CO_THERAPIST))
                .expectRefusal(new RegistrationLapsed(COLLEAGUE));
    }

    @Test
    void a_registration_counts_on_its_last_day() {
        staff.and(COLLEAGUE, Role.CLINICIAN, TODAY, null, null);
        caseFile.given(openCase())
                .when(allocate(COLLEAGUE, AllocationRole.CO_THERAPIST))
                .expectEvents(wasAllocated(COLLEAGUE, AllocationRole.CO_THERAPIST));
    }

    @Test
    void the_role_fits_the_work() {
        caseFile.given(openCase())
                .when(allocate(COLLEAGUE, AllocationRole.SUPERVISOR))
                .expectRefusal(new NotAClinician(COLLEAGUE));
    }

    @Test
    void nobody_unknown_is_allocated() {
        StaffId nobody = new StaffId(STRANGER.value());
        caseFile.given(openCase()).when(allocate(nobody, AllocationRole.LEAD)).expectRefusal(new NotAClinician(nobody));
    }

    @Test
    void nobody_is_allocated_twice() {
        caseFile.given(openCase(allocated(COLLEAGUE, AllocationRole.LEAD)))
                .when(allocate(COLLEAGUE, AllocationRole.CO_THERAPIST))
                .expectRefusal(new AlreadyAllocated(COLLEAGUE));
    }

    @Test
    void a_side_is_somebody_in_the_case() {
        caseFile.given(openCase())
                .when(allocate(COLLEAGUE, AllocationRole.CO_THERAPIST, STRANGER))
                .expectRefusal(new SideNotInCase(STRANGER));
    }

    @Test
    void a_declined_referral_needs_nobody() {
        caseFile.given(referred(), new ReferralDeclined(CASE, DeclineReason.OUTSIDE_AREA))
                .when(allocate(COLLEAGUE, AllocationRole.LEAD))
                .expectRefusal(new ReferralWasDeclined());
    }

    @Test
    void a_conflict_is_recorded_whoever_it_is() {
        caseFile.given(openCase())
                .when(new RecordConflictOfInterest(CASE, COLLEAGUE, ConflictKind.RELATIVE))
                .expectEvents(new ConflictRecorded(CASE, COLLEAGUE, ConflictKind.RELATIVE));
    }

    @Test
    void a_conflict_recorded_twice_is_one_conflict() {
        caseFile.given(openCase(conflicted(COLLEAGUE)))
                .when(new RecordConflictOfInterest(CASE, COLLEAGUE, ConflictKind.FINANCIAL))
                .expectNothingToSay();
    }

    private static AllocateClinician allocate(StaffId clinician, AllocationRole role, PersonId... sides) {
        return new AllocateClinician(CASE, allocationOf(clinician), clinician, role, List.of(sides), TODAY);
    }

    private static ClinicianAllocated wasAllocated(StaffId clinician, AllocationRole role, PersonId... sides) {
        return new ClinicianAllocated(CASE, allocationOf(clinician), clinician, role, List.of(sides), TODAY);
    }
}
