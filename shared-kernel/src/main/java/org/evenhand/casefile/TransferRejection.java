package org.evenhand.casefile;

/** Why the other service does not take a case file. */
public enum TransferRejection {
    NOT_IN_THEIR_AREA,
    CRITERIA_NOT_MET,
    NO_CAPACITY,
    INFORMATION_MISSING
}
