package org.evenhand.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One of a list that the service keeps outside the program: a referrer's role, a programme, a screening tool. A small alphabet and
 * short, so that nobody can put a sentence about somebody where the record keeps it in the clear for ever.
 *
 * @param value 1 to 40 of {@code a-z}, {@code 0-9} and the hyphen
 */
public record Code(String value) {

    /** What a code looks like, in words for the person who sent something else. */
    public static final String EXPECTED = "a code of up to 40 small letters, digits and hyphens";

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1," + LONGEST + "}");

    /** @throws IllegalArgumentException for anything else; the text is not repeated */
    public Code {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not " + EXPECTED);
        }
    }

    /** The code that is nearest to what was written before codes were checked: {@code Social worker} is {@code social-worker}. */
    public static Code nearestTo(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9-]+", "-");
        String cut = bare.substring(0, Math.min(bare.length(), LONGEST));
        return new Code(cut.isEmpty() ? "-" : cut);
    }

    @Override
    public String toString() {
        return value;
    }
}
