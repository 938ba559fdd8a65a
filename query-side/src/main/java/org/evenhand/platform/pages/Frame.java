package org.evenhand.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.evenhand.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param who the name of who is signed in; {@code null} before sign-in
 * @param print how to print it
 * @param beingRecorded whether the page is older than what was just sent
 */
public record Frame(
        @Nullable String who, @Nullable Role role, List<Link> navigation, boolean beingRecorded, Print print) {

    private static final String PRINT = "print";
    /** What belongs to one drawing of the page and not to the page. */
    private static final Set<String> PASSING = Set.of(PRINT, "attempt", "at-least");

    static boolean isToBePrinted(HttpServletRequest request) {
        return request.getParameter(PRINT) != null;
    }

    /**
     * The same page drawn to be printed, which is entered; only that prints (ADR 32).
     *
     * @param drawn whether it is this one
     */
    public record Print(String path, List<Kept> parameters, boolean drawn) {

        public record Kept(String name, String value) {}

        static Print of(HttpServletRequest request) {
            return new Print(
                    request.getRequestURI(),
                    request.getParameterMap().entrySet().stream()
                            .filter(each -> !PASSING.contains(each.getKey()))
                            .flatMap(
                                    each -> Arrays.stream(each.getValue()).map(value -> new Kept(each.getKey(), value)))
                            .toList(),
                    isToBePrinted(request));
        }
    }

    /** @param label key of its text */
    public record Link(String label, String href, boolean current) {}
}
