package org.evenhand.supervision;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;

/** Why something about supervision is refused. */
public sealed interface SupervisionRefusal extends Refusal {

    record SupervisionAlreadyArranged() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "This supervision is already arranged.";
        }
    }

    record NotASupervisor(StaffId staff) implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Choose a supervisor.";
        }

        @Override
        public String field() {
            return "supervisor";
        }
    }

    record SuperviseesMissing() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Choose who is supervised.";
        }

        @Override
        public String field() {
            return "supervisees";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record SuperviseeNotClinical(StaffId staff) implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Choose people who work clinically.";
        }

        @Override
        public String field() {
            return "supervisees";
        }
    }

    record SupervisesThemselves() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Nobody supervises themselves.";
        }

        @Override
        public String field() {
            return "supervisees";
        }
    }

    record IndividualSupervisionIsForOne() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Individual supervision is of one person. Arrange a group for more.";
        }

        @Override
        public String field() {
            return "supervisees";
        }
    }

    record NotTheSupervisor() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Only the supervisor of this arrangement records that.";
        }
    }

    record SupervisionHasEnded() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "This arrangement has ended.";
        }
    }

    record EndsBeforeItBegan() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "It cannot end before it began.";
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record BeforeItWasArranged() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "The arrangement had not begun then.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record SupervisedInTheFuture() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "It cannot have been in the future.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record SupervisionMinutesOutOfRange() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Supervision lasts between 5 and 480 minutes.";
        }

        @Override
        public String field() {
            return "minutes";
        }
    }

    record NobodySupervised() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Say who was there.";
        }

        @Override
        public String field() {
            return "present";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record NotSupervisedHere(StaffId staff) implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Choose people who belong to this arrangement.";
        }

        @Override
        public String field() {
            return "present";
        }
    }

    record SupervisesOwnCase(CaseFileId caseFile) implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "A supervisor does not supervise a case that they work on themselves.";
        }

        @Override
        public String field() {
            return "cases";
        }
    }

    record CaseOfNobodyPresent(CaseFileId caseFile) implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Choose cases on which somebody present works.";
        }

        @Override
        public String field() {
            return "cases";
        }
    }

    record NotATrainee(StaffId staff) implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Choose a trainee of this arrangement.";
        }

        @Override
        public String field() {
            return "trainee";
        }
    }

    record TraineeNotAllocated(StaffId staff) implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Allocate the trainee to the case first.";
        }

        @Override
        public String field() {
            return "trainee";
        }
    }

    record TrainingCaseAlreadyAssigned() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "This is already a training case of theirs.";
        }

        @Override
        public String field() {
            return "caseFile";
        }
    }

    record SignOffBySelf() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "Somebody else signs off what one can do oneself.";
        }
    }

    record AlreadySignedOff() implements SupervisionRefusal {
        @Override
        public String sentence() {
            return "This competency is already signed off.";
        }

        @Override
        public String field() {
            return "competency";
        }
    }
}
