package org.evenhand.sessions;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.SessionRefusal.ClinicianNotAllocated;
import org.evenhand.sessions.SessionRefusal.CliniciansOutOfRange;

/** One to three clinicians of the case, each allocated on the day, and to that side where the session is one person's own. */
record Team(CaseFile caseFile) {

    private static final int MOST = 3;

    void refuseUnfit(List<StaffId> clinicians, Compartment compartment, LocalDate day) {
        if (clinicians.isEmpty() || clinicians.size() > MOST) {
            throw Refused.because(new CliniciansOutOfRange());
        }
        for (StaffId clinician : clinicians) {
            if (!isAllocated(clinician, compartment, day)) {
                throw Refused.because(new ClinicianNotAllocated(clinician));
            }
        }
    }

    /** Edge case 12: whoever has come into conflict with the case since the booking does not hold it. */
    void refuseConflicted(List<StaffId> clinicians) {
        for (StaffId clinician : clinicians) {
            if (caseFile.conflicted().contains(clinician)) {
                throw Refused.because(new ClinicianNotAllocated(clinician));
            }
        }
    }

    private boolean isAllocated(StaffId clinician, Compartment compartment, LocalDate day) {
        return compartment instanceof Compartment.OfPerson own
                ? caseFile.worksWith(clinician, own.person(), day)
                : caseFile.worksOn(clinician, day);
    }
}
