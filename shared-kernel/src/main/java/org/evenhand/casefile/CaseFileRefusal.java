package org.evenhand.casefile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;

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

    /** No such court case is on the record; a referral that comes from another court names it in words. */
    record CourtCaseUnknown() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "There is no such court case on the record. Record it first, or say in words where the referral"
                    + " comes from.";
        }

        @Override
        public String field() {
            return "courtCase";
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

    record CaseFileNotOpen() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This case is not open: its referral was not accepted, or it has been closed.";
        }
    }

    record NothingWasAsked() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Nothing was asked about this referral that an answer could belong to.";
        }
    }

    record AnswerRequired() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Enter what was answered.";
        }

        @Override
        public String field() {
            return "answer";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ReferralStandsDecided() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Somebody works on this case already. Close it instead.";
        }
    }

    record ClosureNotProposed() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Propose the closure first, with its reason.";
        }
    }

    record OutcomeRequired() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Say what came of the work.";
        }

        @Override
        public String field() {
            return "outcomes";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record CaseFileNotClosed() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This case has not been closed.";
        }
    }

    record TransferUnderWay() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "A transfer of this case to another service has not ended yet.";
        }
    }

    record TransferNotCompleted() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "A case is closed as transferred after its transfer was completed, and for no other reason then.";
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    record NoSuchTransfer() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "This transfer does not exist or has ended.";
        }
    }

    record TransferAlreadyAccepted() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "The other service has accepted this case.";
        }
    }

    record TransferNotAccepted() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "The other service has not accepted this case yet. This service stays responsible.";
        }
    }

    /** Does not say whose: that is news of one side for the other. */
    record TransferConsentMissing() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Record the consent of every parent first, or on which legal basis it is overridden.";
        }
    }

    record ManifestRequired() implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "List what was handed over.";
        }

        @Override
        public String field() {
            return "manifest";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ManifestNotOfThisCase(StreamId stream) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Something on the list does not belong to this case.";
        }

        @Override
        public String field() {
            return "manifest";
        }
    }

    record EarlierCaseUnknown(CaseFileId previous) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "There is no such earlier case.";
        }

        @Override
        public String field() {
            return "previous";
        }
    }

    record EarlierCaseStillOpen(CaseFileId previous) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "The earlier case is still open. Go on with that one.";
        }

        @Override
        public String field() {
            return "previous";
        }
    }

    record EarlierCaseOfAnotherFamily(CaseFileId previous) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Nobody of this referral was in the earlier case.";
        }

        @Override
        public String field() {
            return "previous";
        }
    }

    record ReasonRequired(String field) implements CaseFileRefusal {
        @Override
        public String sentence() {
            return "Give the reason.";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** @param kinds those of which the actor may know; there may be others, also where there are none */
    record WorkStillOpen(List<WorkKind> kinds) implements CaseFileRefusal {
        @Override
        public String sentence() {
            if (kinds.isEmpty()) {
                return "Colleagues have not finished their work on this case.";
            }
            return "Finish what is open first: "
                    + kinds.stream().map(WorkStillOpen::words).collect(joining(", ")) + ".";
        }

        private static String words(WorkKind kind) {
            return switch (kind) {
                case DRAFT_NOTE -> "a note that is not signed";
                case COUNTERSIGNATURE -> "a note that is not countersigned";
                case REATTRIBUTION -> "a note that was moved and whose earlier readers were not dealt with";
                case RECTIFICATION -> "a request to put a note right that is not decided";
                case SAFEGUARDING_TASK -> "a safeguarding task";
                case DIRECTION -> "a direction of the court to this service";
                case SERVICE_ROUTE -> "a document that somebody cannot safely be served with";
                case SUMMONS -> "a witness summons";
                case AGREEMENT -> "a plan that nobody has agreed or withdrawn";
                case SESSION -> "a session that is booked and was neither held nor cancelled";
                case DISCLOSURE -> "a disclosure that is not answered, or not put right since";
                case INCIDENT -> "an incident that is not closed";
            };
        }
    }
}
