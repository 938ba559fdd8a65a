package org.evenhand.audit;

import org.evenhand.record.Refusal;

/** Why something about a log itself is refused. */
public sealed interface LedgerRefusal extends Refusal {

    /** Each kind of key is what some verifier pins. */
    record LastSigningKey() implements LedgerRefusal {
        @Override
        public String sentence() {
            return "This is the log's last signing key of its kind. Add another first.";
        }
    }

    record SigningKeyUnknown() implements LedgerRefusal {
        @Override
        public String sentence() {
            return "The log signs with no such key.";
        }

        @Override
        public String field() {
            return "key";
        }
    }

    record SigningKeysKeptElsewhere() implements LedgerRefusal {
        @Override
        public String sentence() {
            return "This log's signing keys are kept by another process, in another data folder.";
        }
    }
}
