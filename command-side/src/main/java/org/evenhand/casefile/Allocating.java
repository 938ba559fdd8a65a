package org.evenhand.casefile;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileRefusal.AlreadyAllocated;
import org.evenhand.casefile.CaseFileRefusal.ClinicianIsInTheCase;
import org.evenhand.casefile.CaseFileRefusal.ConflictOfInterest;
import org.evenhand.casefile.CaseFileRefusal.NotAClinician;
import org.evenhand.casefile.CaseFileRefusal.ReferralWasDeclined;
import org.evenhand.casefile.CaseFileRefusal.RegistrationLapsed;
import org.evenhand.casefile.CaseFileRefusal.SideNotInCase;
import org.evenhand.casefile.CaseFileRefusal.TraineeWithoutSupervisor;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.platform.StaffDirectory.Colleague;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;

/** Who may work on a case file. */
record Allocating(CaseFile caseFile, StaffDirectory staff) {

    ClinicianAllocated of(AllocateClinician command) {
        StaffId clinician = command.clinician();
        if (caseFile.stage() == Stage.DECLINED) {
            throw Refused.because(new ReferralWasDeclined());
        }
        if (caseFile.conflicted().contains(clinician)) {
            throw Refused.because(new ConflictOfInterest(clinician));
        }
        if (isAllocated(command)) {
            throw Refused.because(new AlreadyAllocated(clinician));
        }
        for (PersonId side : command.sides()) {
            if (!caseFile.has(side)) {
                throw Refused.because(new SideNotInCase(side));
            }
        }
        refuseUnfit(
                staff.colleague(clinician).orElseThrow(() -> Refused.because(new NotAClinician(clinician))), command);
        return new ClinicianAllocated(
                command.caseFile(), command.allocation(), clinician, command.role(), command.sides(), command.from());
    }

    private boolean isAllocated(AllocateClinician command) {
        return caseFile.allocations().stream()
                .anyMatch(allocation -> allocation.clinician().equals(command.clinician())
                        || allocation.id().equals(command.allocation()));
    }

    private void refuseUnfit(Colleague colleague, AllocateClinician command) {
        if (colleague.person() != null && caseFile.has(colleague.person())) {
            throw Refused.because(new ClinicianIsInTheCase(colleague.staff()));
        }
        if (!fits(colleague.role(), command.role())) {
            throw Refused.because(new NotAClinician(colleague.staff()));
        }
        if (!colleague.isRegisteredOn(command.from())) {
            throw Refused.because(new RegistrationLapsed(colleague.staff()));
        }
        if (command.role() == AllocationRole.TRAINEE && !isSupervised(colleague, command.from())) {
            throw Refused.because(new TraineeWithoutSupervisor(colleague.staff()));
        }
    }

    private static boolean fits(Role role, AllocationRole work) {
        return switch (work) {
            case LEAD, CO_THERAPIST -> role == Role.CLINICIAN || role == Role.SUPERVISOR;
            case SUPERVISOR -> role == Role.SUPERVISOR;
            case TRAINEE -> role == Role.TRAINEE;
        };
    }

    /** By whoever supervises this case, or by the trainee's supervisor of record where they work on it in any role. */
    private boolean isSupervised(Colleague trainee, LocalDate from) {
        return caseFile.team().stream()
                .filter(allocation -> allocation.hasBegun(from))
                .anyMatch(allocation -> allocation.role() == AllocationRole.SUPERVISOR
                        || allocation.clinician().equals(trainee.supervisor()));
    }
}
