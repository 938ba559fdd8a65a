package org.evenhand.people;

/** How much of a date of birth is known; the rest of the stored date is its earliest possible day. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
