package org.evenhand.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.SessionCommand.EndSession;
import org.evenhand.sessions.SessionCommand.SplitSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionEvent.JointSessionSplit;
import org.evenhand.sessions.SessionEvent.SessionEnded;
import org.evenhand.sessions.SessionEvent.SessionStarted;
import org.evenhand.sessions.SessionRefusal.AlreadySplit;
import org.evenhand.sessions.SessionRefusal.AttendanceOpen;
import org.evenhand.sessions.SessionRefusal.BeforeTheStart;
import org.evenhand.sessions.SessionRefusal.BreaksTooLong;
import org.evenhand.sessions.SessionRefusal.NobodyPresent;
import org.evenhand.sessions.SessionRefusal.NotAJointSession;
import org.evenhand.sessions.SessionRefusal.PresentNotBooked;
import org.evenhand.sessions.SessionRefusal.StartedBeforeBooked;
import org.evenhand.sessions.SessionRefusal.StartedInTheFuture;
import org.jspecify.annotations.Nullable;

/** How a session starts, is split and ends. */
record HoldingASession(Session session, LocalTimes times, Instant now) {

    /**
     * Everything that joint work needs is asked again: a bar or a withdrawal may have come since the booking. Asked of the time
     * that is typed and of now, so that dating a start back gets round neither.
     *
     * @param bookedAt when the booking was recorded
     */
    SessionStarted start(StartSession command, Instant bookedAt, OtherStreams others) {
        Booking booking = session.notYetStarted();
        if (command.present().isEmpty()) {
            throw Refused.because(new NobodyPresent());
        }
        for (PersonId person : command.present()) {
            if (!booking.participants().contains(person)) {
                throw Refused.because(new PresentNotBooked(person));
            }
        }
        Moment at = past(command.at());
        if (command.at() != null) {
            refuseBeforeBooked(at.at(), bookedAt, booking);
        }
        var company = Company.of(booking.caseFile(), others);
        company.refuseClosed();
        new Team(company.caseFile()).refuseConflicted(booking.clinicians());
        // Of all who are booked and not only of who is there: the other parent may be on the stairs.
        company.refuseUnpermitted(booking.participants(), at);
        company.refuseUnpermitted(booking.participants(), new Moment(now, times.serviceZone()));
        return new SessionStarted(command.session(), booking.caseFile(), booking.compartment(), at, command.present());
    }

    /**
     * To the minute, as times are typed. A booking is of a time to come; so where the record is younger than the appointment (a
     * record brought in from elsewhere) it does not tell when it was booked, and the appointment does.
     */
    private static void refuseBeforeBooked(Instant at, Instant bookedAt, Booking booking) {
        Instant appointed = booking.appointment().from();
        Instant earliest = bookedAt.isBefore(appointed) ? bookedAt : appointed;
        if (at.isBefore(earliest.truncatedTo(ChronoUnit.MINUTES))) {
            throw Refused.because(new StartedBeforeBooked());
        }
    }

    JointSessionSplit split(SplitSession command) {
        Moment started = session.underWay();
        Booking booking = session.booking();
        if (booking.type() != SessionType.JOINT) {
            throw Refused.because(new NotAJointSession());
        }
        if (session.split().isPresent()) {
            throw Refused.because(new AlreadySplit());
        }
        Moment at = since(started, command.at());
        return new JointSessionSplit(command.session(), booking.caseFile(), booking.compartment(), at);
    }

    SessionEnded end(EndSession command) {
        Moment started = session.underWay();
        Booking booking = session.booking();
        Moment at = since(session.split().orElse(started), command.at());
        for (PersonId person : booking.participants()) {
            if (session.markOf(person).isEmpty()) {
                throw Refused.because(new AttendanceOpen(person));
            }
        }
        // By instant: over a clock change the clock on the wall would be an hour wrong.
        long lasted = Duration.between(started.at(), at.at()).toMinutes();
        if (command.breakMinutes() < 0 || command.breakMinutes() > lasted) {
            throw Refused.because(new BreaksTooLong());
        }
        return new SessionEnded(
                command.session(),
                booking.caseFile(),
                booking.compartment(),
                at,
                lasted,
                command.breakMinutes(),
                session.split().isPresent());
    }

    private Moment since(Moment earlier, @Nullable ClockTime typed) {
        Moment at = past(typed);
        if (at.at().isBefore(earlier.at())) {
            throw Refused.because(new BeforeTheStart());
        }
        return at;
    }

    private Moment past(@Nullable ClockTime typed) {
        if (typed == null) {
            return new Moment(now, times.serviceZone());
        }
        Moment at = times.moment(typed, "at");
        if (at.at().isAfter(now)) {
            throw Refused.because(new StartedInTheFuture());
        }
        return at;
    }
}
