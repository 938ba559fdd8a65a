package org.evenhand.platform.pages;

import java.util.List;
import org.evenhand.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param who the name of who is signed in; {@code null} before sign-in
 * @param beingRecorded whether the page is older than what was just sent
 */
public record Frame(@Nullable String who, @Nullable Role role, List<Link> navigation, boolean beingRecorded) {

    /** @param label key of its text */
    public record Link(String label, String href, boolean current) {}
}
