package org.evenhand.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.record.Derived;
import org.evenhand.record.Moment;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.DiaryEvent.TimeFreed;
import org.evenhand.sessions.DiaryEvent.TimeTaken;

/**
 * The times taken in one diary, from its events. A session over midnight stands, whole, in the diaries of both days: so
 * two sessions that overlap always have a diary in common.
 */
public record Diary(List<Entry> entries) {

    public record Entry(SessionId session, Instant from, Instant to) {

        boolean overlaps(Instant otherFrom, Instant otherTo) {
            return from.isBefore(otherTo) && otherFrom.isBefore(to);
        }
    }

    public static final Diary EMPTY = new Diary(List.of());

    public Diary {
        entries = List.copyOf(entries);
    }

    /** @param day in the service's own zone, whatever zone a session is meant in */
    public static UUID ofClinician(StaffId clinician, LocalDate day) {
        return Derived.from("clinicians-diary", clinician, day);
    }

    public static UUID ofRoom(String room, LocalDate day) {
        return Derived.from("rooms-diary", room.strip().toLowerCase(Locale.ROOT), day);
    }

    public static Diary of(List<DiaryEvent> events) {
        var diary = EMPTY;
        for (DiaryEvent event : events) {
            diary = diary.after(event);
        }
        return diary;
    }

    public Diary after(DiaryEvent event) {
        return switch (event) {
            case TimeTaken e ->
                new Diary(Stream.concat(entries.stream(), Stream.of(entry(e))).toList());
            case TimeFreed e ->
                new Diary(entries.stream()
                        .filter(entry -> !entry.session().equals(e.session()))
                        .toList());
        };
    }

    /** Whether another session has any of this time. One may begin when another ends. */
    public boolean isTaken(Instant from, Instant to, SessionId exceptBy) {
        return entries.stream()
                .filter(entry -> !entry.session().equals(exceptBy))
                .anyMatch(entry -> entry.overlaps(from, to));
    }

    private static Entry entry(TimeTaken taken) {
        Moment from = taken.from();
        return new Entry(taken.session(), from.at(), from.at().plus(Duration.ofMinutes(taken.minutes())));
    }
}
