package org.evenhand.platform.families;

import org.evenhand.court.NumberScheme;
import org.jspecify.annotations.Nullable;

/** A court number as the court's letters show it. */
public final class NumberShown {

    private NumberShown() {}

    /** Where the scheme is not at hand: sixteen digits are a number of the family courts' own. */
    public static @Nullable String of(@Nullable String number) {
        return of(number, NumberScheme.CCD16);
    }

    /** {@code 1234-5678-1234-5670}; {@code null} once erased. */
    public static @Nullable String of(@Nullable String number, NumberScheme scheme) {
        return number != null && scheme == NumberScheme.CCD16 && number.matches("\\d{16}")
                ? number.replaceAll("(\\d{4})(?=\\d)", "$1-")
                : number;
    }
}
