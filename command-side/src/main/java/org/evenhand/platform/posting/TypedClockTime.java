package org.evenhand.platform.posting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.evenhand.record.ClockTime;
import org.jspecify.annotations.Nullable;

/** A local time as it is typed: a date box and a time box, or the two in one; with an offset where the clock repeats. */
record TypedClockTime(
        @Nullable LocalDateTime local,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        @Nullable ZoneOffset offset) {

    /** {@code null} if a half is missing. */
    @Nullable
    ClockTime whole() {
        LocalDateTime both = local != null ? local : date != null && time != null ? date.atTime(time) : null;
        return both == null ? null : new ClockTime(both, zone, offset);
    }

    /** ISO 8601, with or without an offset or a zone in brackets. */
    static ClockTime parse(String text) {
        return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
                text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from)) {
            case ZonedDateTime at
            when at.getZone() instanceof ZoneOffset offset -> new ClockTime(at.toLocalDateTime(), null, offset);
            case ZonedDateTime at -> new ClockTime(at.toLocalDateTime(), at.getZone(), at.getOffset());
            case OffsetDateTime at -> new ClockTime(at.toLocalDateTime(), null, at.getOffset());
            case LocalDateTime at -> new ClockTime(at, null, null);
            default -> throw new IllegalArgumentException("no date and time");
        };
    }
}
