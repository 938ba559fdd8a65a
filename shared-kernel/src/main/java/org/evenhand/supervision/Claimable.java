package org.evenhand.supervision;

/**
 * How much of supervision each of those supervised may count (BACP, individual accreditation: supervision). Alone, all of it. In a
 * group of up to four, half of the time; of five or more, the time divided by their number. The supervisor is not counted.
 */
public final class Claimable {

    /** BACP: at least one and a half hours in every calendar month, never averaged over several. */
    public static final int MINUTES_A_MONTH = 90;

    private static final int LARGEST_THAT_COUNTS_HALF = 4;

    private Claimable() {}

    /**
     * Whole minutes, never rounded up.
     *
     * @param supervisees who belong to the arrangement, present or not
     */
    public static int minutes(SupervisionForm form, int minutes, int supervisees) {
        return switch (form) {
            case INDIVIDUAL -> minutes;
            case GROUP -> supervisees <= LARGEST_THAT_COUNTS_HALF ? minutes / 2 : minutes / supervisees;
        };
    }

    /** What is missing in a calendar month; 0 where nothing is. */
    public static int shortfall(int claimableInTheMonth) {
        return Math.max(0, MINUTES_A_MONTH - claimableInTheMonth);
    }
}
