package org.evenhand.drafts;

/** @param revision as its author last saw it; what was typed on top of it stays */
public record DiscardedDraft(int revision) {}
