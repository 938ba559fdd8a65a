package org.evenhand.record;

import java.util.Optional;

/**
 * A refusal whose reason lies with one of two adversaries. Its very code would tell whoever works with the other that there
 * is something; so only those who work on that side are told the rule, and all others something that every such reason has
 * in common. The record keeps the true one.
 */
public interface OnOneSide {

    /** On whose; empty where the reason is the whole case's, which only those learn who work with all its parents. */
    Optional<PersonId> side();

    Refusal toldToTheOthers();
}
