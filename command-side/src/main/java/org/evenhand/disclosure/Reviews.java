package org.evenhand.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What the lawyer and the health professional last said.
 *
 * @param harmLikely {@code null} until an opinion is recorded
 */
record Reviews(@Nullable LegalAdvice advice, @Nullable Boolean harmLikely) {

    static final Reviews NONE = new Reviews(null, null);

    Reviews advised(LegalAdvice latest) {
        return new Reviews(latest, harmLikely);
    }

    Reviews opined(boolean latest) {
        return new Reviews(advice, latest);
    }
}
