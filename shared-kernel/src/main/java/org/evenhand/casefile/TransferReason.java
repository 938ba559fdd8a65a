package org.evenhand.casefile;

/** Why a case file goes to another service. */
public enum TransferReason {
    MOVED_AREA,
    NEEDS_OTHER_SERVICE,
    PARENT_ASKED,
    NO_CAPACITY,
    CONFLICT_OF_INTEREST
}
