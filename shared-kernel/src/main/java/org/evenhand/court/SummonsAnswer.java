package org.evenhand.court;

public enum SummonsAnswer {
    ATTENDED,
    DOCUMENTS_PRODUCED,
    ATTENDED_AND_PRODUCED,
    /** The court or the party let the witness go. */
    RELEASED
}
