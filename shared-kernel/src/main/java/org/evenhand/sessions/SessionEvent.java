package org.evenhand.sessions;

import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One booked contact. Each event names its compartment: joint for a joint session, the person's for an individual one. */
public sealed interface SessionEvent extends Event {

    SessionId session();

    CaseFileId caseFile();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.SESSION, session());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    /** @param minutes planned length, 5 to 480 @param place address or link; its confidentiality is the session's own */
    @Named(value = "session.booked", revision = 2)
    record SessionBooked(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            SessionType type,
            Moment startsAt,
            int minutes,
            @Nullable Personal place,
            @Nullable Personal room,
            List<PersonId> participants,
            List<StaffId> clinicians)
            implements SessionEvent {}

    @Named(value = "session.arrival-plan-set", revision = 2)
    record ArrivalPlanSet(SessionId session, CaseFileId caseFile, Compartment compartment, List<Arrival> arrivals)
            implements SessionEvent {}

    /** @param noticeHours whole hours between the moving and the start that was booked; {@code null} in what was recorded without */
    @Named(value = "session.rescheduled", revision = 2)
    record SessionRescheduled(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            Moment from,
            Moment to,
            int minutes,
            CancelledBy by,
            @Nullable Long noticeHours)
            implements SessionEvent {}

    /** @param noticeHours whole hours between the cancelling and the booked start; negative after it */
    @Named("session.cancelled")
    record SessionCancelled(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            CancelledBy by,
            CancelReason reason,
            long noticeHours)
            implements SessionEvent {}

    @Named("session.started")
    record SessionStarted(
            SessionId session, CaseFileId caseFile, Compartment compartment, Moment at, List<PersonId> present)
            implements SessionEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    /** Somebody came who was not booked. */
    @Named("session.walk-in-added")
    record WalkInAdded(SessionId session, CaseFileId caseFile, Compartment compartment, PersonId person)
            implements SessionEvent {}

    @Named("session.attendance-recorded")
    record AttendanceRecorded(SessionId session, CaseFileId caseFile, Compartment compartment, Mark mark)
            implements SessionEvent {}

    @Named(value = "session.attendance-corrected", revision = 2)
    record AttendanceCorrected(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            Mark was,
            Mark is,
            Personal reason,
            @Nullable Personal evidenceRef)
            implements SessionEvent {}

    /** From here on the parents were seen apart. */
    @Named("session.joint-session-split")
    record JointSessionSplit(SessionId session, CaseFileId caseFile, Compartment compartment, Moment at)
            implements SessionEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    /** @param lastedMinutes elapsed by instant, breaks included, also over a clock change */
    @Named("session.ended")
    record SessionEnded(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            Moment at,
            long lastedMinutes,
            int breakMinutes,
            boolean split)
            implements SessionEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    /**
     * Somebody says that what was said in the session is privileged: then every note of it is (Re D [1993]). Recorded and never
     * decided here: only a court says whether it is so. That the session took place, and who came, is not what was said.
     *
     * @param holders whose privilege it is said to be: both parents' for joint work; nobody's but the service's if empty
     */
    @Named("session.privilege-asserted")
    record SessionPrivilegeAsserted(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            PrivilegeBasis basis,
            @Nullable PersonId assertedBy,
            List<PersonId> holders)
            implements SessionEvent {}

    /** @param by everybody whose privilege it was said to be */
    @Named(value = "session.privilege-waived", revision = 2)
    record SessionPrivilegeWaived(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            PrivilegeBasis basis,
            List<PersonId> by,
            @Nullable Personal evidenceRef)
            implements SessionEvent {}
}
