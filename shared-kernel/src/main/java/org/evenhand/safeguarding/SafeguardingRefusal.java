package org.evenhand.safeguarding;

import java.time.LocalDate;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about screening or a bar is refused. */
public sealed interface SafeguardingRefusal extends Refusal {

    /** Only parents of the case are screened for joint work. */
    record NotAParentOfTheCase(PersonId person) implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "This person is not a parent in this case.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    /** A screening is for joint work, and in a closed case there is none. What is already under way may be completed. */
    record ScreeningInAClosedCase() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "This case is closed. Reopen it before a screening begins; a concern can be raised at any time.";
        }
    }

    /** With the other parent near, an answer is not safe to give. */
    record ScreenAlone() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Screening is done with each parent alone. Confirm that nobody else was present.";
        }

        @Override
        public String field() {
            return "aloneConfirmed";
        }
    }

    /** A relative or the other parent interpreting is the other parent being present. */
    record InterpreterIsInTheCase(PersonId interpreter) implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "The interpreter cannot be somebody in this case.";
        }

        @Override
        public String field() {
            return "interpreter";
        }
    }

    record SafeContactRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Say how this parent can be contacted safely.";
        }

        @Override
        public String field() {
            return "safeContactMethod";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ScreeningInTheFuture() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "The screening cannot be in the future.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record ScreeningNotStarted() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Start the screening before completing it.";
        }
    }

    record NotScreenedYet() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "This parent has not been screened yet. Start a screening instead.";
        }
    }

    record RationaleRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Say why your outcome differs from the tool's result.";
        }

        @Override
        public String field() {
            return "rationale";
        }
    }

    /** Clearing what was found unsuitable needs a second professional. */
    record ReviewerRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "A finding that joint work is unsuitable can be reversed only with a reviewer.";
        }

        @Override
        public String field() {
            return "reviewer";
        }
    }

    record ReviewerIsScreener() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "The reviewer must be somebody other than the screener.";
        }

        @Override
        public String field() {
            return "reviewer";
        }
    }

    record ReviewerUnknown() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Choose a reviewer from the clinical staff.";
        }

        @Override
        public String field() {
            return "reviewer";
        }
    }

    record RescreenDateRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Clear with monitoring needs a date for the next screening.";
        }

        @Override
        public String field() {
            return "rescreenDue";
        }
    }

    record RescreenDateInThePast(LocalDate due) implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "The next screening must be in the future.";
        }

        @Override
        public String field() {
            return "rescreenDue";
        }
    }

    record BarAlreadySet() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "This bar is already set.";
        }
    }

    record BarSourceRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Name the court case whose order bars joint work.";
        }

        @Override
        public String field() {
            return "source";
        }
    }

    record BarReasonRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Give the reason for the bar.";
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    record BarEndsInThePast() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "The end of the bar must be in the future.";
        }

        @Override
        public String field() {
            return "until";
        }
    }

    record NoSuchBar() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "This bar does not exist or has been lifted.";
        }
    }

    /** A bar that an order made falls with the order and not before. */
    record SourceOrderInForce() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "The order behind this bar is still in force.";
        }
    }

    /** Nobody lifts their own bar single-handed. */
    record SecondPersonRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "You set this bar yourself. Somebody else must lift it.";
        }
    }

    record LiftReasonRequired() implements SafeguardingRefusal {
        @Override
        public String sentence() {
            return "Give the reason for lifting the bar.";
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
}
