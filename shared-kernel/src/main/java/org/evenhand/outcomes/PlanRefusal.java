package org.evenhand.outcomes;

import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about a plan is refused. */
public sealed interface PlanRefusal extends Refusal {

    record PlanAlreadyDrafted() implements PlanRefusal {
        @Override
        public String sentence() {
            return "This plan is already drafted.";
        }
    }

    record ItemsMissing() implements PlanRefusal {
        @Override
        public String sentence() {
            return "Write at least one thing that is to be agreed.";
        }

        @Override
        public String field() {
            return "items";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ItemTextRequired() implements PlanRefusal {
        @Override
        public String sentence() {
            return "Say what is to be agreed.";
        }

        @Override
        public String field() {
            return "items";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record PlanNeedsTwoParents() implements PlanRefusal {
        @Override
        public String sentence() {
            return "A plan is agreed between two parents; this case names one.";
        }
    }

    record NotAParentOfTheCase(PersonId person) implements PlanRefusal {
        @Override
        public String sentence() {
            return "Only a parent of this case proposes, agrees to or takes back a plan.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record PlanOfAnotherCase() implements PlanRefusal {
        @Override
        public String sentence() {
            return "This plan belongs to another case.";
        }
    }

    /** Who agrees to the first and who agrees to the second have agreed on nothing. */
    record StalePlanRevision(int read, int current) implements PlanRefusal {
        @Override
        public String sentence() {
            return "A newer revision was proposed. Read it first.";
        }

        @Override
        public String field() {
            return "revision";
        }
    }

    record AlreadyAgreed(PersonId person) implements PlanRefusal {
        @Override
        public String sentence() {
            return "This parent has already agreed to this revision.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record PlanIsWithdrawn() implements PlanRefusal {
        @Override
        public String sentence() {
            return "The plan was withdrawn. Draft another.";
        }
    }

    /** Both parents read a plan. */
    record WishesWithoutBasis(PersonId child) implements PlanRefusal {
        @Override
        public String sentence() {
            return "A child's wishes stand in a plan only by a consent in force or a binding order.";
        }

        @Override
        public String field() {
            return "items";
        }
    }

    record WishesOfNoChild(PersonId person) implements PlanRefusal {
        @Override
        public String sentence() {
            return "Choose a child of this case.";
        }

        @Override
        public String field() {
            return "items";
        }
    }

    record PlanNeverInForce() implements PlanRefusal {
        @Override
        public String sentence() {
            return "There is no plan in force that could be broken.";
        }
    }

    record MatterNotInPlan() implements PlanRefusal {
        @Override
        public String sentence() {
            return "The plan says nothing about this.";
        }

        @Override
        public String field() {
            return "matter";
        }
    }

    record BreachTextRequired() implements PlanRefusal {
        @Override
        public String sentence() {
            return "Say what happened.";
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

    record WithdrawalReasonRequired() implements PlanRefusal {
        @Override
        public String sentence() {
            return "Give the reason.";
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

    record ProvisionNotInThisCase() implements PlanRefusal {
        @Override
        public String sentence() {
            return "There is no such provision in a court case of this family.";
        }

        @Override
        public String field() {
            return "provision";
        }
    }

    record OrderDoesNotBind() implements PlanRefusal {
        @Override
        public String sentence() {
            return "The order that carries this provision does not bind.";
        }

        @Override
        public String field() {
            return "provision";
        }
    }

    record NoMatterSettled() implements PlanRefusal {
        @Override
        public String sentence() {
            return "Choose which matters the provision settles.";
        }

        @Override
        public String field() {
            return "matters";
        }
    }
}
