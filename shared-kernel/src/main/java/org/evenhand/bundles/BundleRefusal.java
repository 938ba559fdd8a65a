package org.evenhand.bundles;

import org.evenhand.record.Refusal;

/** Why a bundle is not packed. */
public sealed interface BundleRefusal extends Refusal {

    record BundleAlreadyOrdered() implements BundleRefusal {
        @Override
        public String sentence() {
            return "This bundle was already ordered. Order a new one.";
        }
    }

    /** Nothing leaves in a bundle that has not left in a pack: scope, legal review and the reading of every page come first. */
    record PackNotReleased() implements BundleRefusal {
        @Override
        public String sentence() {
            return "The last pack of this disclosure has not been released, or was recalled. Release it, then order"
                    + " the bundle.";
        }

        @Override
        public String field() {
            return "disclosure";
        }
    }

    record PeriodEndsBeforeItBegins() implements BundleRefusal {
        @Override
        public String sentence() {
            return "The period must end after it begins.";
        }

        @Override
        public String field() {
            return "until";
        }
    }

    /** Ordered again tomorrow it would hold something else. */
    record PeriodNotOver() implements BundleRefusal {
        @Override
        public String sentence() {
            return "The period is not over. Give an end that has passed.";
        }

        @Override
        public String field() {
            return "until";
        }
    }
}
