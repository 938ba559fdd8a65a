package org.evenhand.drafts;

import org.evenhand.record.Confided;

/**
 * What stands in the box, to be kept.
 *
 * @param base the revision that was being edited; 0 for the first
 */
public record TypedDraft(int base, Confided text) {}
