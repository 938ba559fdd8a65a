package org.evenhand.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Confidential names, to look for in texts that would tell them (hazard H1): whole, and each part by itself that no open name
 * shares. Compared by whole words, whatever their capitals and accents: a surname that is also a word is found where it is one,
 * and then somebody has to look.
 */
public final class NamesToKeep {

    private final Set<String> looked = new HashSet<>();

    /**
     * @param kept whose confidential names must not be told
     * @param known names that may be told, whoever has them
     */
    public NamesToKeep(Collection<NamesOnRecord> kept, Collection<PersonName> known) {
        Set<String> open = new HashSet<>();
        known.forEach(name -> Stream.concat(Stream.of(whole(name)), parts(name)).forEach(open::add));
        kept.stream()
                .flatMap(each -> each.confidential().stream())
                .flatMap(name -> Stream.concat(Stream.of(whole(name)), parts(name)))
                .filter(words -> !words.isBlank() && !open.contains(words))
                .forEach(looked::add);
    }

    public boolean areIn(String text) {
        String spaced = spaced(text);
        return looked.stream().anyMatch(spaced::contains);
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.of(name.given(), name.family()).map(part -> spaced(part.orElse("")));
    }

    private static String whole(PersonName name) {
        return spaced(name.given().orElse("") + ' ' + name.family().orElse(""));
    }

    /** Words alone, one space before and after each. */
    private static String spaced(String text) {
        List<String> words = Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? "" : ' ' + String.join(" ", words) + ' ';
    }
}
