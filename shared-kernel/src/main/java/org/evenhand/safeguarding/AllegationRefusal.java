package org.evenhand.safeguarding;

import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about an allegation is refused. */
public sealed interface AllegationRefusal extends Refusal {

    record AllegationOutsideTheCase(PersonId person) implements AllegationRefusal {
        @Override
        public String sentence() {
            return "Choose people who are in this case.";
        }

        @Override
        public String field() {
            return "against";
        }
    }

    record AllegationAgainstOneself() implements AllegationRefusal {
        @Override
        public String sentence() {
            return "An allegation is against somebody else.";
        }

        @Override
        public String field() {
            return "against";
        }
    }

    record AllegationAlreadyRecorded() implements AllegationRefusal {
        @Override
        public String sentence() {
            return "This allegation is already recorded.";
        }
    }

    record InvestigationAlreadyOpen() implements AllegationRefusal {
        @Override
        public String sentence() {
            return "This allegation is being investigated already. Record its outcome first.";
        }
    }

    record NotInvestigated() implements AllegationRefusal {
        @Override
        public String sentence() {
            return "Record the investigation before its outcome.";
        }
    }

    record OutcomeBeforeInvestigation() implements AllegationRefusal {
        @Override
        public String sentence() {
            return "The outcome cannot be earlier than the investigation.";
        }

        @Override
        public String field() {
            return "decidedOn";
        }
    }

    /** An allegation does not become a finding by being called one. */
    record FindingNeedsASource() implements AllegationRefusal {
        @Override
        public String sentence() {
            return "A finding needs the order in which it stands, or the reference of a judgment.";
        }

        @Override
        public String field() {
            return "judgmentRef";
        }
    }

    /** Also a draft: nobody has made it yet. */
    record FindingOrderUnknown() implements AllegationRefusal {
        @Override
        public String sentence() {
            return "There is no such order in that court case, or it is only a draft.";
        }

        @Override
        public String field() {
            return "order";
        }
    }
}
