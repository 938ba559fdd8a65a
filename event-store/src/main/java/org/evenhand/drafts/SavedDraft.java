package org.evenhand.drafts;

/** @param revision the newest now, on which the next saving is based */
public record SavedDraft(int revision) {}
