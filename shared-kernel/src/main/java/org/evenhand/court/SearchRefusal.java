package org.evenhand.court;

import org.evenhand.record.Refusal;

/** Why a search is refused. */
public sealed interface SearchRefusal extends Refusal {

    /** One letter would list half of the record. */
    record TermsTooShort() implements SearchRefusal {
        @Override
        public String sentence() {
            return "Enter at least two letters of a name.";
        }

        @Override
        public String field() {
            return "terms";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record TermsTooLong() implements SearchRefusal {
        @Override
        public String sentence() {
            return "Enter at most 100 characters.";
        }

        @Override
        public String field() {
            return "terms";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record SearchAlreadyRequested() implements SearchRefusal {
        @Override
        public String sentence() {
            return "This search was already asked. Start a new one.";
        }
    }
}
