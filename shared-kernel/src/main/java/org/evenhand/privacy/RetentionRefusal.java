package org.evenhand.privacy;

import java.time.LocalDate;
import org.evenhand.record.Refusal;

/** Why something about keeping or erasing data is refused (DOMAIN.md §2.12). */
public sealed interface RetentionRefusal extends Refusal {

    record RetentionRuleUnknown(String rule) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "There is no such retention rule on this day.";
        }

        @Override
        public String field() {
            return "rule";
        }
    }

    /** So that nothing is gone before somebody could notice the mistake: 365 days, as the courts' own case store has it. */
    record DueWithinGuard(LocalDate guardEnds) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "A due date may not be brought forward to within the guard period.";
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** UK GDPR Article 17(1)(g): the three facts must be in the record, each as what it is (DOMAIN.md edge case 22). */
    record MaliciousAllegationNotProven() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "On this ground the record must hold an allegation against them that was investigated with no"
                    + " further action decided, and a conviction of who made it for what was done to them.";
        }
    }

    record AuthorityRequired() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "Enter on whose authority.";
        }

        @Override
        public String field() {
            return "authorityRef";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record HoldAlreadyPlaced(HoldId hold) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "This hold is already in place.";
        }
    }

    record HoldUnknown(HoldId hold) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "There is no such hold, or it was lifted.";
        }

        @Override
        public String field() {
            return "hold";
        }
    }

    record ErasureUnderWay(ErasureId erasure) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "The keys are being destroyed: this comes too late.";
        }
    }

    record ErasureStillOpen(ErasureId erasure) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "An earlier request is still open: decide that one.";
        }
    }

    record ReceivedInTheFuture() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "The request cannot have come after today.";
        }

        @Override
        public String field() {
            return "received";
        }
    }

    record ErasureUnknown(ErasureId erasure) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "There is no such request.";
        }

        @Override
        public String field() {
            return "erasure";
        }
    }

    /** UK GDPR Art. 12(4): a refusal states its reason. */
    record ExceptionRequired() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "Say why the data, or part of it, is kept.";
        }

        @Override
        public String field() {
            return "because";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record NothingToErase() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "Name whose data is erased; a refusal names nobody.";
        }

        @Override
        public String field() {
            return "erased";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record OutOfReach() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "Only the data of this subject, and of case files that it belongs to, is erased by this request.";
        }

        @Override
        public String field() {
            return "erased";
        }
    }

    /** On any of the subjects, and for a case file on anybody in it. */
    record HoldStands() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "A legal hold stands on data that this would erase.";
        }
    }

    /** UK GDPR Art. 17(3)(e). Live until a final order, with no hearing and no direction to come. */
    record LiveProceedings() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "Proceedings are under way in which this data may be needed.";
        }
    }

    /** Of several rules the longest counts; a joint record waits for everybody in it. */
    record RetentionUnexpired(LocalDate due) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "A retention rule still keeps this data.";
        }
    }

    record RetentionUnknown() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "No retention rule was applied to this data, so nothing says that it may go.";
        }
    }

    record ErasureNotGranted(ErasureId erasure) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "This erasure was not granted.";
        }
    }

    record ErasureNotExecuted(ErasureId erasure) implements RetentionRefusal {
        @Override
        public String sentence() {
            return "Nothing was erased yet.";
        }
    }

    record VerifiedByTheExecutor() implements RetentionRefusal {
        @Override
        public String sentence() {
            return "An erasure is verified by another process than the one that executed it.";
        }
    }
}
