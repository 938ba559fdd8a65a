package org.evenhand.drafts;

import java.time.Instant;
import java.util.List;

/**
 * A text in the making, as its author last left it.
 *
 * @param revision the newest; the base of the next saving
 * @param overtaken texts that were typed on top of an older revision, newest first: kept until the author has compared them
 */
public record Draft(String key, int revision, String text, Instant savedAt, List<Version> overtaken) {

    public record Version(int revision, int base, String text, Instant savedAt) {}
}
