package org.evenhand.consent;

import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about consent is refused. */
public sealed interface ConsentRefusal extends Refusal {

    record PersonNotInCase(PersonId person) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "This person is not in this case.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record CapacityBasisMissing() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Say on what ground this consent counts: as an adult, by Gillick competence, or by "
                    + "parental responsibility.";
        }

        @Override
        public String field() {
            return "capacity";
        }
    }

    record SixteenDecidesForThemselves(PersonId person) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "A young person of this age consents for themselves; parental responsibility does not count.";
        }

        @Override
        public String field() {
            return "capacity";
        }
    }

    record NotAnAdult(PersonId person) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "This person is not yet an adult. Choose Gillick competence or parental responsibility.";
        }

        @Override
        public String field() {
            return "capacity";
        }
    }

    record GivenBySomebodyElse(PersonId givenBy) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Consent is given by the person, or for a child by a parent in the case.";
        }

        @Override
        public String field() {
            return "givenBy";
        }
    }

    record ScreeningNotPassed(PersonId person) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Consent to joint work can be taken only after this parent's own screening allows it.";
        }
    }

    record ConsentInTheFuture() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "The consent cannot be in the future.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record ExpiresBeforeGiven() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "The consent cannot expire before it was given.";
        }

        @Override
        public String field() {
            return "expires";
        }
    }

    record NotGiven() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "There is no consent in force to withdraw.";
        }
    }

    record WithdrawnBeforeGiven() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "The withdrawal cannot take effect before the consent was given.";
        }

        @Override
        public String field() {
            return "effective";
        }
    }
}
