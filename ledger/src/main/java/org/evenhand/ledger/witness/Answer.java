package org.evenhand.ledger.witness;

/** A witness's answer over HTTP; the statuses are C2SP tlog-witness's. */
public record Answer(int status, String contentType, String body) {

    static final String PLAIN = "text/plain; charset=utf-8";
    static final String SIZE = "text/x.tlog.size";

    static Answer cosigned(String signatureLines) {
        return new Answer(200, PLAIN, signatureLines);
    }

    static Answer refused(int status, String sentence) {
        return new Answer(status, PLAIN, sentence + "\n");
    }

    /** The log's memory of what was cosigned last is not the witness's. */
    static Answer lastCosigned(long size) {
        return new Answer(409, SIZE, size + "\n");
    }
}
