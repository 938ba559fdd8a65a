package org.evenhand.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.people.PersonEvent.ContactDetailsSet;

/**
 * Every contact detail, old and new, of people whose details must not be told, to look for in texts that would (hazard H1).
 * Finds what was recorded, whatever its capitals, spaces and line breaks, and parts of an address by themselves.
 */
public final class ContactDetailsOnRecord {

    /** Shorter parts ("the", "flat 2") are in every text. */
    private static final int SHORTEST_PART = 6;

    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][0-9A-Z]?\\s*[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private final Set<String> looked = new HashSet<>();

    public ContactDetailsOnRecord(List<ContactDetailsSet> details) {
        details.stream().map(each -> each.detail().orElse("")).forEach(this::add);
    }

    private void add(String detail) {
        Stream.concat(Stream.of(detail), Arrays.stream(detail.split("[,;\\n]")))
                .map(Words::bare)
                .filter(part -> part.length() >= SHORTEST_PART)
                .forEach(looked::add);
        POSTCODE.matcher(detail)
                .results()
                .map(found -> Words.bare(found.group()))
                .forEach(looked::add);
    }

    public boolean areIn(String text) {
        String bare = Words.bare(text);
        return looked.stream().anyMatch(bare::contains);
    }
}
