package org.evenhand.record;

import java.util.UUID;

/** Rules that every stream keeps. */
public sealed interface GeneralRefusal extends Refusal {

    /** E2: the same command id was used for something else. */
    record IdempotencyConflict(UUID commandId) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "This request's id was already used for a different request. Send it again from a fresh form.";
        }
    }

    /** E3: the record has moved on since it was read. */
    record StaleStream(long expected, long current) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "The record changed while you were working on it. Look at what changed, then try again.";
        }
    }

    /** One answer for what does not exist and what the actor may not see: the two are indistinguishable. */
    record NotFound() implements GeneralRefusal {
        @Override
        public String sentence() {
            return "There is no such record, or it is not one that you may see.";
        }
    }

    record FieldMissing(String field) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "Enter a value for this field.";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** @param expected what the field takes, in words: "a date as 2026-11-22" */
    record FieldMalformed(String field, String expected) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "Enter " + expected + ".";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** A field that nobody reads is a misunderstanding: better refused than dropped. */
    record FieldUnknown(String field) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "There is no such field here.";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** The clock skipped this local time (last Sunday of March in the United Kingdom). */
    record LocalTimeDoesNotExist(String field) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "The clocks go forward then: this time does not exist on that day.";
        }
    }

    /** The clock showed this local time twice (last Sunday of October in the United Kingdom). */
    record LocalTimeAmbiguous(String field) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "The clocks go back then: say whether it is the first (summer time) or the second (winter time).";
        }
    }

    /** The keys of somebody whom it is about have been destroyed. Whose is not said: who may know reads it in the record. */
    record SubjectErased() implements GeneralRefusal {
        @Override
        public String sentence() {
            return "The data of somebody whom this is about has been erased. Nothing more is recorded about them.";
        }
    }

    record FreshAuthenticationRequired(String field) implements GeneralRefusal {
        @Override
        public String sentence() {
            return "Enter your password again to sign.";
        }
    }
}
