package org.evenhand.court.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.record.ClockTime;

/** Days and times as the court's screens write them. What is none of these is unreadable, and nothing is guessed. */
final class WrittenTime {

    private static final ZoneId COURTS = ZoneId.of("Europe/London");

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu", "dd/MM/uuuu", "dd MM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenTime() {}

    static Optional<LocalDate> day(String text) {
        // Java's British September is "Sept", the court's is "Sep".
        String spelled = text.replaceAll("(?i)\\bsept?\\b\\.?", "Sept");
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(spelled, format));
            } catch (DateTimeException another) {
                // the next form
            }
        }
        return local(text).map(LocalDateTime::toLocalDate);
    }

    /** A date and time of the court's clock. */
    static Optional<ClockTime> clock(String text) {
        return local(text).map(local -> new ClockTime(local, COURTS, null));
    }

    /** A date and time that the court's hearings system keeps in universal time. */
    static Optional<ClockTime> universal(String text) {
        return local(text).map(utc -> {
            var there = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(COURTS);
            return new ClockTime(there.toLocalDateTime(), COURTS, there.getOffset());
        });
    }

    private static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(
                    text.endsWith("Z")
                            ? OffsetDateTime.parse(text)
                                    .atZoneSameInstant(COURTS)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
