package org.evenhand.sessions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.DiaryEvent.TimeFreed;
import org.evenhand.sessions.DiaryEvent.TimeTaken;
import org.evenhand.sessions.SessionRefusal.DoubleBooked;
import org.evenhand.sessions.SessionRefusal.RoomTaken;

/**
 * The diaries of everybody and everything that a session needs. Each is read, so guarded: of two bookings at once for one
 * clinician the second finds the diary moved and is decided again.
 *
 * @param zone the service's own, in which days begin
 */
record Diaries(OtherStreams others, ZoneId zone) {

    void refuseTaken(SessionId session, Booking booking) {
        for (StaffId clinician : booking.clinicians()) {
            if (isTaken(diariesOf(clinician, booking.appointment()), session, booking.appointment())) {
                throw Refused.because(new DoubleBooked(clinician));
            }
        }
        if (isTaken(diariesOfRoom(booking), session, booking.appointment())) {
            throw Refused.because(new RoomTaken());
        }
    }

    void take(SessionId session, Booking booking) {
        Appointment at = booking.appointment();
        allOf(booking)
                .forEach(diary -> others.alsoAppend(
                        new TimeTaken(diary, booking.caseFile(), session, at.startsAt(), at.minutes())));
    }

    void free(SessionId session, Booking booking) {
        allOf(booking).forEach(diary -> others.alsoAppend(new TimeFreed(diary, booking.caseFile(), session)));
    }

    private boolean isTaken(Stream<UUID> diaries, SessionId session, Appointment at) {
        return diaries.anyMatch(diary -> read(diary).isTaken(at.from(), at.to(), session));
    }

    private Diary read(UUID diary) {
        return Diary.of(others.eventsOf(new StreamId(StreamType.DIARY, diary), DiaryEvent.class));
    }

    private Stream<UUID> allOf(Booking booking) {
        Stream<UUID> clinicians =
                booking.clinicians().stream().flatMap(clinician -> diariesOf(clinician, booking.appointment()));
        return Stream.concat(clinicians, diariesOfRoom(booking));
    }

    private Stream<UUID> diariesOf(StaffId clinician, Appointment at) {
        return at.days(zone).stream().map(day -> Diary.ofClinician(clinician, day));
    }

    private Stream<UUID> diariesOfRoom(Booking booking) {
        String room = booking.room();
        if (room == null) {
            return Stream.empty();
        }
        List<LocalDate> days = booking.appointment().days(zone);
        return days.stream().map(day -> Diary.ofRoom(room, day));
    }
}
