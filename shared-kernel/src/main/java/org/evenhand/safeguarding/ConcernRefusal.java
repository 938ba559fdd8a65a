package org.evenhand.safeguarding;

import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about a concern is refused. Raising one never is, unless it cannot be read. */
public sealed interface ConcernRefusal extends Refusal {

    /** Kept where nobody looks, it would be lost. */
    record ConcernOutsideTheCase(PersonId person) implements ConcernRefusal {
        @Override
        public String sentence() {
            return "Choose somebody in this case: who told you of it, or whom it is about.";
        }

        @Override
        public String field() {
            return "person";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ConcernIdTaken() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "This id belongs to another concern. Send it again with a new one.";
        }

        @Override
        public String field() {
            return "concern";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ConcernIsClosed() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "This concern is closed. Raise it again if it goes on.";
        }
    }

    record ConcernAlreadyYours() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "This concern is yours already.";
        }
    }

    record ConcernNotAnswered() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "Say what was decided and done before closing the concern.";
        }
    }

    record ConcernNotReferred() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "No referral of this concern is recorded. Record it first, or choose another outcome.";
        }

        @Override
        public String field() {
            return "outcome";
        }
    }

    /** Nobody decides alone that what they saw was nothing. */
    record ConcernNeedsASecondPerson() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "You raised this concern yourself. Somebody else must decide that nothing further is to be done.";
        }

        @Override
        public String field() {
            return "outcome";
        }
    }

    record ReferralAlreadyRecorded() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "This referral is already recorded.";
        }
    }

    record ReferralUnknown() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "This concern has no such referral.";
        }

        @Override
        public String field() {
            return "referral";
        }
    }

    record AlreadyAcknowledged() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "The acknowledgement of this referral is already recorded.";
        }
    }

    record AcknowledgedBeforeReferred() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "The acknowledgement cannot be earlier than the referral.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record ReferredInTheFuture() implements ConcernRefusal {
        @Override
        public String sentence() {
            return "The time cannot be in the future.";
        }

        @Override
        public String field() {
            return "at";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }
}
