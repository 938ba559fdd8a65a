package org.evenhand.platform.pages;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One option of radios, checkboxes or a select.
 *
 * @param key of its text, or empty where the text is somebody's name
 * @param hint key of a second line
 */
public record Choice(
        String value, String key, String text, @Nullable String hint) {

    public static Choice named(String value, String text) {
        return new Choice(value, "", text, null);
    }

    public static Choice keyed(String value, String key) {
        return new Choice(value, key, "", null);
    }

    /** One for each constant; its text is under {@code Type.CONSTANT}. */
    @SafeVarargs
    public static <E extends Enum<E>> List<Choice> of(E... constants) {
        return Arrays.stream(constants)
                .map(each -> keyed(each.name(), each.getDeclaringClass().getSimpleName() + "." + each.name()))
                .toList();
    }
}
