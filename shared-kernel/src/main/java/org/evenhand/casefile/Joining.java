package org.evenhand.casefile;

/**
 * A case and who can join it.
 *
 * @param worksHere whether the asker is allocated
 */
public record Joining(CaseFacts facts, boolean worksHere, ReferralChoices choices) {}
