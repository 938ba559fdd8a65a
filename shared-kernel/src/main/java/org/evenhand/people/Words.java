package org.evenhand.people;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: letters and digits alone, so that a line break or a capital hides nothing. */
public final class Words {

    private Words() {}

    public static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
