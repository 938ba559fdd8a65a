package org.evenhand.sessions;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.SessionCommand.CorrectAttendance;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionRefusal.AttendanceAlreadyRecorded;
import org.evenhand.sessions.SessionRefusal.AttendanceNotRecorded;
import org.evenhand.sessions.SessionRefusal.CorrectionChangesNothing;
import org.evenhand.sessions.SessionRefusal.CorrectionReasonRequired;
import org.evenhand.sessions.SessionRefusal.MarksMissing;
import org.evenhand.sessions.SessionRefusal.MinutesNeeded;
import org.evenhand.sessions.SessionRefusal.NotBookedForSession;
import org.evenhand.sessions.SessionRefusal.NotStarted;

/** Who was there, person by person: of one joint session one parent may have come and the other not. */
record TakingAttendance(Session session, Instant now) {

    private static final int MOST_MINUTES = 480;

    List<AttendanceRecorded> of(RecordAttendance command) {
        Booking booking = session.booking();
        if (command.marks().isEmpty()) {
            throw Refused.because(new MarksMissing());
        }
        refuseEarly(command.marks(), booking);
        var marked = new HashSet<PersonId>();
        for (Mark mark : command.marks()) {
            if (!booking.participants().contains(mark.person())) {
                throw Refused.because(new NotBookedForSession(mark.person()));
            }
            if (session.markOf(mark.person()).isPresent() || !marked.add(mark.person())) {
                throw Refused.because(new AttendanceAlreadyRecorded(mark.person()));
            }
            refuseMinutes(mark);
        }
        return command.marks().stream()
                .map(mark -> new AttendanceRecorded(
                        command.session(), booking.caseFile(), booking.partOf(mark.person()), mark))
                .toList();
    }

    /** Allowed at any time afterwards, also of what a court was told already: the record says both. */
    AttendanceCorrected of(CorrectAttendance command) {
        Mark is = command.mark();
        Mark was =
                session.markOf(is.person()).orElseThrow(() -> Refused.because(new AttendanceNotRecorded(is.person())));
        if (command.reason().isBlank()) {
            throw Refused.because(new CorrectionReasonRequired());
        }
        if (is.equals(was)) {
            throw Refused.because(new CorrectionChangesNothing());
        }
        refuseMinutes(is);
        Booking booking = session.booking();
        return new AttendanceCorrected(
                command.session(),
                booking.caseFile(),
                booking.partOf(is.person()),
                was,
                is,
                command.reason().about(is.person().subject()),
                Confided.ifSaid(command.evidenceRef(), is.person().subject()));
    }

    // A session to which nobody came never starts; once its time has come it can still be said that nobody came.
    private void refuseEarly(List<Mark> marks, Booking booking) {
        if (session.started().isPresent()) {
            return;
        }
        session.refuseOver();
        boolean nobodyCame = marks.stream().noneMatch(mark -> mark.attendance().wasPresent());
        if (!nobodyCame || now.isBefore(booking.appointment().from())) {
            throw Refused.because(new NotStarted());
        }
    }

    private static void refuseMinutes(Mark mark) {
        boolean countsMinutes = mark.attendance() == Attendance.LATE || mark.attendance() == Attendance.LEFT_EARLY;
        Integer minutes = mark.minutes();
        boolean said = minutes != null && minutes >= 1 && minutes <= MOST_MINUTES;
        if (countsMinutes ? !said : minutes != null) {
            throw Refused.because(new MinutesNeeded(mark.person()));
        }
    }
}
