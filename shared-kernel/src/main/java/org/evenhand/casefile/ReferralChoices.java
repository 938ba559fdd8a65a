package org.evenhand.casefile;

import java.util.List;
import org.evenhand.record.PersonId;

/** @param people registered and not in any case yet, newest first */
public record ReferralChoices(List<Registered> people) {

    public record Registered(PersonId person, String name) {}
}
