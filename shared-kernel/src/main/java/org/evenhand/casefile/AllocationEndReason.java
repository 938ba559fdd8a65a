package org.evenhand.casefile;

public enum AllocationEndReason {
    HANDED_OVER,
    LEFT_THE_SERVICE,
    LEAVE_OF_ABSENCE,
    CONFLICT_OF_INTEREST,
    PARENT_ASKED,
    WORK_FINISHED
}
