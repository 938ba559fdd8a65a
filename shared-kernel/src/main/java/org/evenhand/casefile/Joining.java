package org.evenhand.casefile;

import org.evenhand.record.Counted;

/**
 * A case and who can join it.
 *
 * @param worksHere whether the asker is allocated
 */
public record Joining(CaseFacts facts, boolean worksHere, ReferralChoices choices) implements Counted {

    @Override
    public int found() {
        return choices.found();
    }
}
