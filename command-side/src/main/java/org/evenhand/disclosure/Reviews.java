package org.evenhand.disclosure;

import java.util.HashSet;
import java.util.Set;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What the lawyer and the health professional last said, and by what exception privileged words are said to leave.
 *
 * @param harmLikely {@code null} until an opinion is recorded
 * @param excepted notes and sessions
 */
record Reviews(@Nullable LegalAdvice advice, @Nullable Boolean harmLikely, Set<StreamId> excepted) {

    static final Reviews NONE = new Reviews(null, null, Set.of());

    Reviews {
        excepted = Set.copyOf(excepted);
    }

    Reviews advised(LegalAdvice latest) {
        return new Reviews(latest, harmLikely, excepted);
    }

    Reviews opined(boolean latest) {
        return new Reviews(advice, latest, excepted);
    }

    Reviews excepting(StreamId source) {
        var more = new HashSet<>(excepted);
        more.add(source);
        return new Reviews(advice, harmLikely, more);
    }
}
