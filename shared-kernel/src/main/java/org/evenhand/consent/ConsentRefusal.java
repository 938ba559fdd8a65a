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

    /** C3: who lets one see the record has let nobody else see it. */
    record RecipientRequired() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Say to whom the record may be shown: what they are and what they are called.";
        }

        @Override
        public String field() {
            return "recipient";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record RecipientOfNoRecord() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "A recipient is named only where the record is to be shared with them.";
        }

        @Override
        public String field() {
            return "recipient";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record RecipientsPersonRequired() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Say which other person of this case the party is, or for whom of the case the solicitor acts; an"
                    + " authority acts for nobody.";
        }

        @Override
        public String field() {
            return "recipientPerson";
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

    /** Decision-specific: competence for another decision says nothing of this one. */
    record CompetenceNotAssessed(PersonId person) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Assess first whether this child is competent to make this decision.";
        }

        @Override
        public String field() {
            return "capacity";
        }
    }

    /** Edge case 13: the child's consent replaces the parents'. */
    record CompetentChildDecides(PersonId person) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "This child was found competent to make this decision: only the child's own consent counts.";
        }

        @Override
        public String field() {
            return "capacity";
        }
    }

    record NotAChildOfTheCase(PersonId person) implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Competence is assessed for a child in this case.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record CompetenceReasonsRequired() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Say what the child was asked and understood.";
        }

        @Override
        public String field() {
            return "reasons";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record AssessorNotClinical() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Only a registered clinician assesses a child's competence.";
        }
    }

    record AssessedInTheFuture() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "The assessment cannot be in the future.";
        }

        @Override
        public String field() {
            return "at";
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

    /** C1: an older form that turns up must not undo a withdrawal. */
    record ConsentOvertaken() implements ConsentRefusal {
        @Override
        public String sentence() {
            return "Something later is on record: this person has since consented, refused or withdrawn, or another"
                    + " has come to decide. Only a consent given after that counts.";
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
