package org.evenhand.people;

import java.util.List;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about a person is refused. */
public sealed interface PersonRefusal extends Refusal {

    record PersonAlreadyRegistered(PersonId person) implements PersonRefusal {
        @Override
        public String sentence() {
            return "This person is already registered.";
        }
    }

    /** Twins pass by their birth order; everybody else by saying who they are not. */
    record PossibleDuplicate(List<PersonId> alike) implements PersonRefusal {
        @Override
        public String sentence() {
            return "Somebody with this surname and date of birth is already registered. "
                    + "Use that record, or say that this is a different person.";
        }

        @Override
        public String field() {
            return "notDuplicateOf";
        }
    }

    record NameMissing() implements PersonRefusal {
        @Override
        public String sentence() {
            return "Enter at least one name.";
        }

        @Override
        public String field() {
            return "names[0].family";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record DateOfBirthUnreadable() implements PersonRefusal {
        @Override
        public String sentence() {
            return "Enter the date of birth as a real date in the past, or only its year, or its year and month.";
        }

        @Override
        public String field() {
            return "dateOfBirth";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record FutureNameNeedsDocument() implements PersonRefusal {
        @Override
        public String sentence() {
            return "A name that takes effect in the future needs the document that says so.";
        }

        @Override
        public String field() {
            return "documentRef";
        }
    }

    /** An order, a refuge or a C8 exists, so silence about confidentiality is not an answer. */
    record ConfidentialityRequired() implements PersonRefusal {
        @Override
        public String sentence() {
            return "This person's details are protected. Say from whom the detail is confidential.";
        }

        @Override
        public String field() {
            return "confidential";
        }
    }

    /** A number of the National Health Service whose last digit does not check the others is somebody else's, or nobody's. */
    record IdentifierUnreadable() implements PersonRefusal {
        @Override
        public String sentence() {
            return "Enter the number as its document gives it, and say what number it is.";
        }

        @Override
        public String field() {
            return "identifiers[0].value";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record OneRecordOnly() implements PersonRefusal {
        @Override
        public String sentence() {
            return "Name two different records.";
        }
    }

    record OtherRecordUnknown() implements PersonRefusal {
        @Override
        public String sentence() {
            return "There is no such second record.";
        }
    }

    record RecordsAlreadyLinked() implements PersonRefusal {
        @Override
        public String sentence() {
            return "These two records are linked already.";
        }
    }

    record RecordsNotLinked() implements PersonRefusal {
        @Override
        public String sentence() {
            return "These two records are not linked.";
        }
    }

    record LinkAlreadyProposed() implements PersonRefusal {
        @Override
        public String sentence() {
            return "This link has been proposed. Somebody else must decide it.";
        }
    }

    record LinkNotProposed() implements PersonRefusal {
        @Override
        public String sentence() {
            return "Nobody has proposed this link.";
        }
    }

    record SecondDeciderRequired() implements PersonRefusal {
        @Override
        public String sentence() {
            return "Somebody else than who proposed it must approve this link.";
        }
    }

    /** Two parents of one case, or two sides of one court case: whatever the evidence. */
    record OpposingParties() implements PersonRefusal {
        @Override
        public String sentence() {
            return "These two people are on opposing sides of a case. They are never one person.";
        }
    }

    record TwinsAreTwo() implements PersonRefusal {
        @Override
        public String sentence() {
            return "These two people were registered as twins. They are never one person.";
        }
    }

    record HeldWithoutPrivacyOfficer() implements PersonRefusal {
        @Override
        public String sentence() {
            return "A legal hold stands on one of these records. The privacy officer must be one of the two who"
                    + " decide.";
        }
    }
}
