package org.evenhand.record;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed: a local date and time, its zone, and the offset where the clock showed that time twice.
 *
 * @param zone IANA zone; {@code null} means the service's own
 * @param offset needed only in the hour that the clock repeats
 */
public record ClockTime(
        LocalDateTime local,
        @Nullable ZoneId zone,
        @Nullable ZoneOffset offset) {}
