package org.evenhand.disclosure;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a {@link ManifestEntry} as it is written there: {@code body} for the whole of it, {@code body[0,57)} for the
 * passage between two places, counted in UTF-16 units. The one form that packs are made, hashed and shown by.
 *
 * @param path the event's component, e.g. {@code mark.attendance}
 * @param passage {@code null} for the whole
 */
public record ShownField(String path, @Nullable Range passage) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z.]+)(?:\\[(\\d{1,9}),(\\d{1,9})\\))?");

    public record Range(int from, int to) {}

    /** @throws IllegalArgumentException if it is written in another form */
    public static ShownField parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a field of a manifest");
        }
        String path = Objects.requireNonNull(form.group(1));
        String from = form.group(2);
        String to = form.group(3);
        return new ShownField(
                path, from == null || to == null ? null : new Range(Integer.parseInt(from), Integer.parseInt(to)));
    }

    public static ShownField of(String path, Passage passage) {
        return new ShownField(path, new Range(passage.from(), passage.to()));
    }

    /** What of a field's words may be shown. @throws IndexOutOfBoundsException if they are other words than those marked */
    public String shownOf(String words) {
        return passage == null ? words : words.substring(passage.from(), passage.to());
    }

    @Override
    public String toString() {
        return passage == null ? path : path + "[" + passage.from() + "," + passage.to() + ")";
    }
}
