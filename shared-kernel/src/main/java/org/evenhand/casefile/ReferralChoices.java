package org.evenhand.casefile;

import java.util.List;
import org.evenhand.record.Counted;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who can be named in a form.
 *
 * @param people those found, or without a search those who are registered and in no case yet, newest first
 * @param terms what was searched for; {@code null} without a search
 */
public record ReferralChoices(
        List<Registered> people, @Nullable String terms) implements Counted {

    @Override
    public int found() {
        return people.size();
    }

    public record Registered(PersonId person, String name) {}
}
