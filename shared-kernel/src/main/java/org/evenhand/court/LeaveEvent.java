package org.evenhand.court;

import java.time.LocalDate;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/**
 * Who may need leave to apply, and who applied: so that a s.91(14) order and an application find each other in whichever court
 * cases they stand and whichever came first. Whether the order binds on the day is asked of its own court case.
 */
public sealed interface LeaveEvent extends Event {

    PersonId person();

    CourtCaseId courtCase();

    static StreamId streamOf(PersonId person) {
        return new StreamId(StreamType.LEAVE_TO_APPLY, person.value());
    }

    @Override
    default StreamId stream() {
        return streamOf(person());
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.COURT;
    }

    @Named("leave-to-apply.ordered")
    record LeaveOrdered(PersonId person, CourtCaseId courtCase, ProvisionId provision) implements LeaveEvent {}

    /** An application without leave, of the kind that a s.91(14) order speaks of. */
    @Named("leave-to-apply.applied-without")
    record AppliedWithoutLeave(PersonId person, CourtCaseId courtCase, ApplicationId application, LocalDate madeOn)
            implements LeaveEvent {}
}
