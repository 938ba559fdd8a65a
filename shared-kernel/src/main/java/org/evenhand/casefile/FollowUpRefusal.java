package org.evenhand.casefile;

import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why a follow-up is refused. */
public sealed interface FollowUpRefusal extends Refusal {

    record FollowUpNotOfAParent(PersonId person) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "Follow up a parent of this case.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record FollowUpAlreadyScheduled(FollowUpPoint point) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "This follow-up is already scheduled.";
        }

        @Override
        public String field() {
            return "point";
        }
    }

    record FollowUpNotScheduled(FollowUpPoint point) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "Schedule this follow-up first.";
        }

        @Override
        public String field() {
            return "point";
        }
    }

    record FollowUpIsOver(FollowUpPoint point) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "This follow-up was completed or declined.";
        }

        @Override
        public String field() {
            return "point";
        }
    }

    record ContactNotConsented(PersonId person) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "This person has withdrawn or refused their consent to be contacted.";
        }
    }

    /** Whatever was known before somebody was protected may be known where they fled from. */
    record NoSafeRoute(PersonId person) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "There is no safe way to reach this person. Use a contact detail given since they were protected.";
        }

        @Override
        public String field() {
            return "by";
        }
    }
}
