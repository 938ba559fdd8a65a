package org.evenhand.platform.families;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names and numbers as they are compared: small letters without accents, numbers without their spacing. */
public final class Folded {

    private Folded() {}

    /** The words of a name, each once; {@code O'Neill-Łukasz} gives {@code oneill} and {@code lukasz}. */
    public static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        // Letters that have no accent to take off, as people without that keyboard write them.
        String spelt = plain.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i")
                .replaceAll("['’ʼ`]", "");
        return Arrays.stream(spelt.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Capitals and digits: {@code 1234-5678-…} and {@code ZE23 P00123} are found however they are spaced. */
    public static String number(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
