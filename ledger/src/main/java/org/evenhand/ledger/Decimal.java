package org.evenhand.ledger;

/**
 * A count as the C2SP texts write it: ASCII decimal without leading zeroes, below 2^63. Whoever controls the text can choose
 * no second spelling of a number, and no number that overflows.
 */
public final class Decimal {

    private Decimal() {}

    /** @param what names the field in the refutation */
    public static long of(String text, String what) {
        boolean digits = !text.isEmpty()
                && text.length() <= 19
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
        if (!digits) {
            throw new Refuted("the " + what + " is not a decimal number without leading zeroes");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new Refuted("the " + what + " is 2^63 or more");
        }
    }
}
