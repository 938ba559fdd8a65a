package org.evenhand.ledger;

/**
 * What was handed in does not prove what it claims, or is not of the form that it claims to have. The sentence is for people
 * and holds no content of the record.
 */
public final class Refuted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refuted(String sentence) {
        // Without a stack trace: a refutation is an answer, and hostile input must not make it costly.
        super(sentence, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
