package org.evenhand.court;

import org.jspecify.annotations.Nullable;

/** A court number as the court's letters show it. */
final class NumberShown {

    private NumberShown() {}

    /** {@code 1234-5678-1234-5670}; {@code null} once erased. */
    static @Nullable String of(@Nullable String number, NumberScheme scheme) {
        return number != null && scheme == NumberScheme.CCD16 && number.matches("\\d{16}")
                ? number.replaceAll("(\\d{4})(?=\\d)", "$1-")
                : number;
    }
}
