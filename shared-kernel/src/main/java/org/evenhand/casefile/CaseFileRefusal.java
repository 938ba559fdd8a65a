package org.evenhand.casefile;

import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;

/** Why something about a case file is refused. */
public sealed interface CaseFileRefusal extends Refusal {

    record CaseFileAlreadyOpened(CaseFileId caseFile) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This referral has already been received.";
        }
    }

    record NeitherParentIdentified() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Name at least one parent. One willing parent is enough.";
        }

        @Override
        public String field() {
            return "people";
        }
    }

    record PersonNamedTwice(PersonId person) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "The same person cannot be in the case twice.";
        }

        @Override
        public String field() {
            return "people";
        }
    }

    record PersonUnknown(PersonId person) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Register the person first.";
        }

        @Override
        public String field() {
            return "people";
        }
    }

    record ReceivedInTheFuture() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "The day on which the referral was received cannot be in the future.";
        }

        @Override
        public String field() {
            return "receivedOn";
        }
    }

    record AlreadyTriaged() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This referral has been decided. To change that, reopen it.";
        }
    }

    record DeclineReasonRequired() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Choose the reason for declining.";
        }

        @Override
        public String field() {
            return "reason";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record QuestionRequired() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Say which information is needed.";
        }

        @Override
        public String field() {
            return "asked";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ReferralWasDeclined() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "The referral was declined, so nobody can be allocated to it.";
        }
    }

    record ConflictOfInterest(StaffId clinician) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "A conflict of interest is recorded for this clinician and this family.";
        }

        @Override
        public String field() {
            return "clinician";
        }
    }

    /** Edge case 12: a professional who is a party to the case, whatever was or was not recorded. */
    record ClinicianIsInTheCase(StaffId clinician) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This clinician is themselves a person in this case.";
        }

        @Override
        public String field() {
            return "clinician";
        }
    }

    record NotAClinician(StaffId clinician) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Choose a member of staff who works clinically, in a role that fits.";
        }

        @Override
        public String field() {
            return "clinician";
        }
    }

    record RegistrationLapsed(StaffId clinician) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This clinician's professional registration has lapsed.";
        }

        @Override
        public String field() {
            return "clinician";
        }
    }

    record TraineeWithoutSupervisor(StaffId clinician) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Allocate a supervisor to this case before a trainee.";
        }

        @Override
        public String field() {
            return "clinician";
        }
    }

    record AlreadyAllocated(StaffId clinician) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This clinician is already allocated to the case.";
        }

        @Override
        public String field() {
            return "clinician";
        }
    }

    record SideNotInCase(PersonId side) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Choose only people who are in this case.";
        }

        @Override
        public String field() {
            return "sides";
        }
    }

    record NoSuchAllocation() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This allocation does not exist or has ended.";
        }

        @Override
        public String field() {
            return "allocation";
        }
    }

    record LastClinician() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Allocate somebody else first: an open case always has a clinician.";
        }

        @Override
        public String field() {
            return "handedOverTo";
        }
    }
}
