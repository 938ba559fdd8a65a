package org.evenhand.drafts;

import java.time.Instant;

/**
 * A text in the making as one tab last left it: nothing was typed on top of it. A key has several where tabs went apart.
 *
 * @param key of what it will become
 * @param revision by which it is saved on, and discarded
 * @param overtaken whether it was typed on top of a revision that was no longer the newest
 */
public record Draft(String key, int revision, boolean overtaken, String text, Instant savedAt) {}
