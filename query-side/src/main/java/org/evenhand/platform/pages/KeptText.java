package org.evenhand.platform.pages;

import java.time.Instant;

/**
 * Words that were typed and are not yet said.
 *
 * @param overtaken whether they were typed beside a newer text of the same key
 */
public record KeptText(String key, int revision, boolean overtaken, String text, Instant at) {}
