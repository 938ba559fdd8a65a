package org.evenhand.sessions;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.OnOneSide;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.BarBasis;

/** Why something about a session is refused. */
public sealed interface SessionRefusal extends Refusal {

    record CaseNotOpen(CaseFileId caseFile) implements SessionRefusal {
        @Override
        public String sentence() {
            return "Sessions are booked only in a case whose referral was accepted.";
        }
    }

    record ParticipantNotInCase(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "Choose only people who are in this case.";
        }

        @Override
        public String field() {
            return "participants";
        }
    }

    record ParticipantsMissing() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Choose who takes part.";
        }

        @Override
        public String field() {
            return "participants";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record JointSessionNeedsTwoParents() implements SessionRefusal {
        @Override
        public String sentence() {
            return "A joint session is for two parents or more. Book an individual session for one.";
        }

        @Override
        public String field() {
            return "participants";
        }
    }

    record IndividualSessionIsForOne() implements SessionRefusal {
        @Override
        public String sentence() {
            return "An individual session is for one person.";
        }

        @Override
        public String field() {
            return "participants";
        }
    }

    /** Its record is that child's own, so no second person's belongs in it. */
    record ChildSessionIsForOneChild() implements SessionRefusal {
        @Override
        public String sentence() {
            return "A child's session is for one child. Book a family session for more people.";
        }

        @Override
        public String field() {
            return "participants";
        }
    }

    record CliniciansOutOfRange() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Choose one to three clinicians.";
        }

        @Override
        public String field() {
            return "clinicians";
        }
    }

    record ClinicianNotAllocated(StaffId clinician) implements SessionRefusal {
        @Override
        public String sentence() {
            return "Choose clinicians who are allocated to this case.";
        }

        @Override
        public String field() {
            return "clinicians";
        }
    }

    record MinutesOutOfRange() implements SessionRefusal {
        @Override
        public String sentence() {
            return "A session lasts between 5 and 480 minutes.";
        }

        @Override
        public String field() {
            return "minutes";
        }
    }

    record BookedInThePast() implements SessionRefusal {
        @Override
        public String sentence() {
            return "A session is booked for a time to come.";
        }

        @Override
        public String field() {
            return "startsAt";
        }
    }

    record DoubleBooked(StaffId clinician) implements SessionRefusal {
        @Override
        public String sentence() {
            return "This clinician already has a session at that time.";
        }

        @Override
        public String field() {
            return "startsAt";
        }
    }

    record RoomTaken() implements SessionRefusal {
        @Override
        public String sentence() {
            return "This room is taken at that time.";
        }

        @Override
        public String field() {
            return "room";
        }
    }

    /** Also when the bar arrived after the booking. */
    record JointWorkBarred(CaseFileId caseFile, BarBasis basis) implements SessionRefusal, OnOneSide {
        @Override
        public String sentence() {
            return "Joint sessions are barred in this case.";
        }

        @Override
        public Optional<PersonId> side() {
            return Optional.empty();
        }

        @Override
        public Refusal toldToTheOthers() {
            return new JointWorkNotOffered();
        }
    }

    /**
     * S2: all that leaves where the reason does not lie on the asker's own side. Which rule it was is in the record, and in
     * no answer.
     */
    record JointWorkNotOffered() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Joint sessions are not being offered.";
        }
    }

    /** C1: checked at booking and again at the start. */
    record JointConsentMissing(PersonId person) implements SessionRefusal, OnOneSide {
        @Override
        public String sentence() {
            return "Both parents' consent to joint work must be in force.";
        }

        @Override
        public boolean discreet() {
            return true;
        }

        @Override
        public Optional<PersonId> side() {
            return Optional.of(person);
        }

        @Override
        public Refusal toldToTheOthers() {
            return new JointWorkNotOffered();
        }
    }

    record ScreeningMissing(PersonId person) implements SessionRefusal, OnOneSide {
        @Override
        public String sentence() {
            return "Each parent must have been screened alone, with an outcome that allows joint work.";
        }

        @Override
        public boolean discreet() {
            return true;
        }

        @Override
        public Optional<PersonId> side() {
            return Optional.of(person);
        }

        @Override
        public Refusal toldToTheOthers() {
            return new JointWorkNotOffered();
        }
    }

    /** S4: clear with monitoring carries a date. */
    record RescreenDue(PersonId person, LocalDate due) implements SessionRefusal, OnOneSide {
        @Override
        public String sentence() {
            return "The screening of a parent is due again before joint work can go on.";
        }

        @Override
        public boolean discreet() {
            return true;
        }

        @Override
        public Optional<PersonId> side() {
            return Optional.of(person);
        }

        @Override
        public Refusal toldToTheOthers() {
            return new JointWorkNotOffered();
        }
    }

    /** Whose consent for a child is missing, or was withdrawn, is known to those who work with the child. */
    record ChildConsentMissing(PersonId child) implements SessionRefusal, OnOneSide {
        @Override
        public String sentence() {
            return "A session with a child needs a consent that covers treatment.";
        }

        @Override
        public String field() {
            return "participants";
        }

        @Override
        public boolean discreet() {
            return true;
        }

        @Override
        public Optional<PersonId> side() {
            return Optional.of(child);
        }

        @Override
        public Refusal toldToTheOthers() {
            return new JointWorkNotOffered();
        }
    }

    record ArrivalOutOfRange() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Arrival and leaving are between 0 and 120 minutes apart from the session.";
        }

        @Override
        public String field() {
            return "arrivals";
        }
    }

    /** Everybody who comes is told the place (DOMAIN.md §2: the other parent would be notified of a confidential place). */
    record PlaceIsConfidential() implements SessionRefusal {
        @Override
        public String sentence() {
            return "This place is a confidential contact detail of somebody who takes part. Choose another: everybody"
                    + " who comes is told it.";
        }
    }

    /** The point of an arrival plan. */
    record ParentsWouldMeet() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The plan would bring the parents together at the door or in one waiting room.";
        }

        @Override
        public String field() {
            return "arrivals";
        }
    }

    record AlreadyStarted() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The session has already started.";
        }
    }

    record AlreadyBooked() implements SessionRefusal {
        @Override
        public String sentence() {
            return "This session is already booked.";
        }
    }

    record AlreadyEnded() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The session has ended.";
        }
    }

    record SessionWasCancelled() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The session was cancelled.";
        }
    }

    record NotStarted() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Start the session first.";
        }
    }

    record NobodyPresent() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Say who is present.";
        }

        @Override
        public String field() {
            return "present";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** A second parent at the door of a family session would make one parent's record into both parents'. */
    record WalkInNeedsABooking(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "With this person the session would be in somebody else's record too. Book a session for all of"
                    + " them.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record StartedBeforeBooked() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The session cannot have started before it was booked.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record StartedInTheFuture() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The time cannot be in the future.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record PresentNotBooked(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "This person was not booked. Add them as a walk-in first.";
        }

        @Override
        public String field() {
            return "present";
        }
    }

    record AlreadyTakesPart(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "This person already takes part in the session.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record MarksMissing() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Record at least one person.";
        }

        @Override
        public String field() {
            return "marks";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record NotBookedForSession(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "This person was not booked. Add them as a walk-in first.";
        }

        @Override
        public String field() {
            return "marks";
        }
    }

    record AttendanceAlreadyRecorded(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "Attendance is recorded for this person. Correct it instead.";
        }

        @Override
        public String field() {
            return "marks";
        }
    }

    record AttendanceNotRecorded(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "There is no attendance to correct for this person yet.";
        }

        @Override
        public String field() {
            return "mark";
        }
    }

    record CorrectionChangesNothing() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The correction is the same as what is recorded.";
        }

        @Override
        public String field() {
            return "mark";
        }
    }

    record MinutesNeeded(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "Say by how many minutes, from 1 to 480, for late or left early, and only then.";
        }

        @Override
        public String field() {
            return "marks";
        }
    }

    record CorrectionReasonRequired() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Give the reason for the correction.";
        }

        @Override
        public String field() {
            return "reason";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record NotAJointSession() implements SessionRefusal {
        @Override
        public String sentence() {
            return "Only a joint session can be split.";
        }
    }

    record AlreadySplit() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The session is already split.";
        }
    }

    record BeforeTheStart() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The time is before the session started.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    /** A session is not over before it is known who was there. */
    record AttendanceOpen(PersonId person) implements SessionRefusal {
        @Override
        public String sentence() {
            return "Record everybody's attendance before ending the session.";
        }
    }

    record BreaksTooLong() implements SessionRefusal {
        @Override
        public String sentence() {
            return "The breaks cannot be longer than the session.";
        }

        @Override
        public String field() {
            return "breakMinutes";
        }
    }
}
