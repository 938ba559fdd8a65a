package org.evenhand.court;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenhand.court.CourtRefusal.BadReference;
import org.evenhand.court.CourtRefusal.NumberEmpty;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.vault.Fingerprints;

/**
 * A court's number in its one spelling: without spaces and dashes, in capitals. So "1234-5678-…" and "1234 5678 …" are one
 * number and have one holder, under whatever scheme it is typed.
 */
public record CourtNumber(String text, NumberScheme scheme) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");

    public static CourtNumber typed(Confided number, NumberScheme scheme) {
        String text = SEPARATORS.matcher(number.text()).replaceAll("").toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw Refused.because(new NumberEmpty());
        }
        if (scheme == NumberScheme.CCD16 && !isCcdReference(text)) {
            throw Refused.because(new BadReference());
        }
        return new CourtNumber(text, scheme);
    }

    /** Sixteen digits of which the last is a Luhn check digit (HMCTS ccd-data-store-api, {@code UIDService}). */
    public static boolean isCcdReference(String text) {
        if (!SIXTEEN_DIGITS.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            int doubled = i % 2 == 0 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    public UUID fingerprint(Fingerprints fingerprints) {
        return fingerprints.fingerprint("court-number", text);
    }

    @Override
    public String toString() {
        return "CourtNumber[not shown]";
    }
}
