package org.evenhand.court;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about a court case is refused. */
public sealed interface CourtRefusal extends Refusal {

    record CourtCaseAlreadyLinked(CourtCaseId courtCase) implements CourtRefusal {
        @Override
        public String sentence() {
            return "This court case is already linked.";
        }
    }

    /** CCD numbers have 16 digits, the last a Luhn check digit; an unreadable one is linked as OTHER. */
    record BadReference() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Check the number: a court number has 16 digits and this one does not add up.";
        }

        @Override
        public String field() {
            return "number";
        }
    }

    record NumberEmpty() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Enter the court's number.";
        }

        @Override
        public String field() {
            return "number";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record CourtRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Enter the court.";
        }

        @Override
        public String field() {
            return "court";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record NumberAlreadyLinked(CourtCaseId courtCase) implements CourtRefusal {
        @Override
        public String sentence() {
            return "This number is already linked. Open that court case and add the case file there.";
        }

        @Override
        public String field() {
            return "number";
        }
    }

    record NumberUnchanged() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This is already the number.";
        }

        @Override
        public String field() {
            return "number";
        }
    }

    record PartyUnknown(PersonId person) implements CourtRefusal {
        @Override
        public String sentence() {
            return "Register the person before naming them as a party.";
        }

        @Override
        public String field() {
            return "parties";
        }
    }

    record PartyNamedTwice(PersonId person) implements CourtRefusal {
        @Override
        public String sentence() {
            return "The same person cannot be a party twice.";
        }

        @Override
        public String field() {
            return "parties";
        }
    }

    record CaseFileUnknown(CaseFileId caseFile) implements CourtRefusal {
        @Override
        public String sentence() {
            return "There is no such case file.";
        }

        @Override
        public String field() {
            return "caseFile";
        }
    }

    record CaseFileAlreadyLinked(CaseFileId caseFile) implements CourtRefusal {
        @Override
        public String sentence() {
            return "This case file is already linked to this court case.";
        }

        @Override
        public String field() {
            return "caseFile";
        }
    }

    /** Edge case 5: one court case, two families. */
    record OtherFamilyNeedsConfirmation(CaseFileId caseFile) implements CourtRefusal {
        @Override
        public String sentence() {
            return "This case file is of another family. Confirm that it belongs to this court case.";
        }

        @Override
        public String field() {
            return "confirmed";
        }
    }

    record HearingAlreadyListed() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This hearing is already listed.";
        }
    }

    record HearingNotListed() implements CourtRefusal {
        @Override
        public String sentence() {
            return "There is no such hearing.";
        }
    }

    record HearingAlreadyEnded() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This hearing was already held, vacated, adjourned or marked as listed in error.";
        }
    }

    record HeldBeforeItsTime() implements CourtRefusal {
        @Override
        public String sentence() {
            return "A hearing cannot have been held before its time.";
        }
    }

    record CourtSealTimeRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Say when the court seal was applied.";
        }

        @Override
        public String field() {
            return "courtSealAppliedAt";
        }
    }

    record CourtSealTimeNotExpected() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Only a court-sealed order has a time at which the seal was applied.";
        }

        @Override
        public String field() {
            return "courtSealAppliedAt";
        }
    }

    record OrderMadeInTheFuture() implements CourtRefusal {
        @Override
        public String sentence() {
            return "An order cannot have been made in the future.";
        }

        @Override
        public String field() {
            return "madeOn";
        }
    }

    record OrderVersionAlreadyReceived() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This version of the order is already recorded.";
        }

        @Override
        public String field() {
            return "version";
        }
    }

    record VersionOutOfRange() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Versions count from 1.";
        }

        @Override
        public String field() {
            return "version";
        }
    }

    record SupersedesRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This order has an earlier version. Say which one this replaces.";
        }

        @Override
        public String field() {
            return "supersedes";
        }
    }

    record SupersedesUnknown() implements CourtRefusal {
        @Override
        public String sentence() {
            return "The version that this one replaces is not recorded.";
        }

        @Override
        public String field() {
            return "supersedes";
        }
    }

    /** A draft never replaces an approved or court-sealed version. */
    record LowerAuthority() implements CourtRefusal {
        @Override
        public String sentence() {
            return "A version of lower authority cannot replace one of higher authority.";
        }

        @Override
        public String field() {
            return "supersedes";
        }
    }

    record OrderUnknown() implements CourtRefusal {
        @Override
        public String sentence() {
            return "There is no such order in this court case.";
        }

        @Override
        public String field() {
            return "order";
        }
    }

    record OrderNotInForce() implements CourtRefusal {
        @Override
        public String sentence() {
            return "No version of this order is in force.";
        }
    }

    record ReplacementRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Name the order that replaces this one.";
        }

        @Override
        public String field() {
            return "by";
        }
    }

    record ReplacementUnknown() implements CourtRefusal {
        @Override
        public String sentence() {
            return "The order that replaces this one is not recorded in this court case.";
        }

        @Override
        public String field() {
            return "by";
        }
    }

    record ProvisionAlreadyRecorded() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This provision is already recorded.";
        }
    }

    record ProvisionTextRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Give the words of the provision.";
        }

        @Override
        public String field() {
            return "text";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ProvisionEndsBeforeItBegins() implements CourtRefusal {
        @Override
        public String sentence() {
            return "The provision cannot end before it begins.";
        }

        @Override
        public String field() {
            return "until";
        }
    }

    record PersonNotInCourtCase(PersonId person) implements CourtRefusal {
        @Override
        public String sentence() {
            return "Choose only parties and children of this court case.";
        }

        @Override
        public String field() {
            return "persons";
        }
    }

    record DirectionAlreadyRecorded() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This direction is already recorded.";
        }
    }

    record DirectionTextRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Say what must be done.";
        }

        @Override
        public String field() {
            return "what";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record DueRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Say when it is due: a date and time, or a number of working days.";
        }

        @Override
        public String field() {
            return "due";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** Working days are counted only where the bank holidays are known, never guessed. */
    record WorkingDaysNotKnown(LocalDate knownUntil) implements CourtRefusal {
        @Override
        public String sentence() {
            return "The court's holidays are not known that far. Give the date and time instead.";
        }

        @Override
        public String field() {
            return "workingDays";
        }
    }

    record DueBeforeMade() implements CourtRefusal {
        @Override
        public String sentence() {
            return "A direction cannot be due before it was made.";
        }

        @Override
        public String field() {
            return "due";
        }
    }

    record DirectionUnknown() implements CourtRefusal {
        @Override
        public String sentence() {
            return "There is no such direction.";
        }
    }

    record DirectionAlreadyComplied() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This direction is already complied with.";
        }
    }

    record CompliedBeforeMade() implements CourtRefusal {
        @Override
        public String sentence() {
            return "A direction cannot be complied with before it was made.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record CompliedInTheFuture() implements CourtRefusal {
        @Override
        public String sentence() {
            return "The time cannot be in the future.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record DirectionDischargedAlready() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This direction is discharged.";
        }
    }

    record DueNotLater() implements CourtRefusal {
        @Override
        public String sentence() {
            return "An extension must give more time than there was.";
        }

        @Override
        public String field() {
            return "due";
        }
    }

    record ExtendedBeforeMade() implements CourtRefusal {
        @Override
        public String sentence() {
            return "A direction cannot be extended before it was made.";
        }

        @Override
        public String field() {
            return "madeOn";
        }
    }

    record DischargedBeforeMade() implements CourtRefusal {
        @Override
        public String sentence() {
            return "A direction cannot be discharged before it was made.";
        }

        @Override
        public String field() {
            return "from";
        }
    }

    record ApplicationAlreadyRecorded() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This application is already recorded.";
        }
    }

    record ApplicationMadeInTheFuture() implements CourtRefusal {
        @Override
        public String sentence() {
            return "An application cannot be made in the future.";
        }

        @Override
        public String field() {
            return "madeOn";
        }
    }

    /** A s.91(14) order bars the people whom it names, and nobody else. */
    record LeaveNamesNobody() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Say whom the order bars from applying.";
        }

        @Override
        public String field() {
            return "persons";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record PagesNotAllClear() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Look at every page. Each must be free of confidential details before the document is served.";
        }

        @Override
        public String field() {
            return "clear";
        }
    }

    /** Policy of HMCTS: every page is checked when serving where any party is confidential. */
    record PageCheckRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Somebody in this case is confidential: every page must be checked before it is served.";
        }

        @Override
        public String field() {
            return "textHash";
        }
    }

    record DocumentNotAsChecked() implements CourtRefusal {
        @Override
        public String sentence() {
            return "The document changed since its pages were checked. Check it again.";
        }

        @Override
        public String field() {
            return "textHash";
        }
    }

    record ServiceAlreadyRecorded() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This service is already recorded.";
        }
    }

    record ServedInTheFuture() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Service cannot be recorded before it is done.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record NobodyToServe() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Nobody in this case is to be served.";
        }

        @Override
        public String field() {
            return "to";
        }
    }

    record ServiceNotAttempted() implements CourtRefusal {
        @Override
        public String sentence() {
            return "There is no such service on this person.";
        }

        @Override
        public String field() {
            return "to";
        }
    }

    record ServiceAlreadyCompleted() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This service is already completed.";
        }
    }

    record CompletedBeforeAttempted() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Service cannot be completed before it was attempted.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record RestrictionAlreadyRecorded() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This restriction is already recorded.";
        }
    }

    record RestrictionEndsBeforeItBegins() implements CourtRefusal {
        @Override
        public String sentence() {
            return "The restriction cannot end before it begins.";
        }

        @Override
        public String field() {
            return "until";
        }
    }

    record SummonsAlreadyReceived() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This summons is already recorded.";
        }
    }

    record SummonsUnknown() implements CourtRefusal {
        @Override
        public String sentence() {
            return "There is no such summons.";
        }
    }

    record SummonsAlreadyAnswered() implements CourtRefusal {
        @Override
        public String sentence() {
            return "This summons is already answered.";
        }
    }

    record SummonsAnsweredBeforeReceived() implements CourtRefusal {
        @Override
        public String sentence() {
            return "A summons cannot be answered before it was received.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record DocumentsRequired() implements CourtRefusal {
        @Override
        public String sentence() {
            return "Say which documents the summons names.";
        }

        @Override
        public String field() {
            return "documents";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record SetAsideAlreadyRequested() implements CourtRefusal {
        @Override
        public String sentence() {
            return "It was already asked that this summons be set aside.";
        }
    }
}
