package org.evenhand.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.RescheduleSession;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionRescheduled;
import org.evenhand.sessions.SessionRefusal.CaseNotOpen;
import org.jspecify.annotations.Nullable;

/** When a session may be booked, and booked again for another time. */
record BookingASession(OtherStreams others, LocalTimes times, Instant now) {

    SessionBooked of(BookSession command) {
        var company = Company.of(command.caseFile(), others);
        CaseFile caseFile = company.caseFile();
        if (caseFile.stage() != Stage.ACCEPTED) {
            throw Refused.because(new CaseNotOpen(command.caseFile()));
        }
        List<PersonId> participants = command.participants().stream().distinct().toList();
        List<StaffId> clinicians = command.clinicians().stream().distinct().toList();
        company.refuseOutsiders(participants);
        Compartment compartment = new Setting(command.type(), caseFile).of(participants);
        var appointment = Appointment.toCome(command.startsAt(), command.minutes(), times, now);
        String room = room(command.room());
        var booking = new Booking(
                command.caseFile(), compartment, command.type(), appointment, room, participants, clinicians);
        Confided place = command.place();
        new PlacesTold(others)
                .refuseConfidential(
                        participants, Stream.of(place == null ? "" : place.text(), room == null ? "" : room));
        take(command.session(), booking, company);
        Subject keeper = Setting.keeperOf(compartment, command.caseFile());
        return new SessionBooked(
                command.session(),
                command.caseFile(),
                compartment,
                command.type(),
                appointment.startsAt(),
                appointment.minutes(),
                Confided.ifSaid(command.place(), keeper),
                room == null ? null : Personal.of(keeper, room),
                participants,
                clinicians);
    }

    SessionRescheduled of(RescheduleSession command, Booking before) {
        var appointment = Appointment.toCome(command.startsAt(), command.minutes(), times, now);
        Booking after = before.at(appointment);
        var company = Company.of(before.caseFile(), others);
        refuseUnfit(command.session(), after, company);
        diaries().free(command.session(), before);
        diaries().take(command.session(), after);
        return new SessionRescheduled(
                command.session(),
                before.caseFile(),
                before.compartment(),
                before.appointment().startsAt(),
                appointment.startsAt(),
                appointment.minutes(),
                command.by(),
                before.appointment().noticeHours(now));
    }

    private void take(SessionId session, Booking booking, Company company) {
        refuseUnfit(session, booking, company);
        diaries().take(session, booking);
    }

    private void refuseUnfit(SessionId session, Booking booking, Company company) {
        company.refuseClosed();
        LocalDate day = booking.appointment().startsAt().local().toLocalDate();
        new Team(company.caseFile()).refuseUnfit(booking.clinicians(), booking.compartment(), day);
        company.refuseUnpermitted(booking.participants(), new Moment(now, times.serviceZone()));
        diaries().refuseTaken(session, booking);
    }

    private Diaries diaries() {
        return new Diaries(others, times.serviceZone());
    }

    private static @Nullable String room(@Nullable Confided typed) {
        return typed == null || typed.isBlank() ? null : typed.text().strip();
    }
}
