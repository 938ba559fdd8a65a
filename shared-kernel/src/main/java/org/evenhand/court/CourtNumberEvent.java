package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** Which court case holds a number. The stream's id is the number under the site's key, so a number has one holder. */
public sealed interface CourtNumberEvent extends Event {

    UUID fingerprint();

    CourtCaseId courtCase();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.COURT_NUMBER, fingerprint());
    }

    @Override
    default Subject keeper() {
        return courtCase().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.COURT;
    }

    @Named("court-number.taken")
    record CourtNumberTaken(UUID fingerprint, CourtCaseId courtCase) implements CourtNumberEvent {}

    @Named("court-number.freed")
    record CourtNumberFreed(UUID fingerprint, CourtCaseId courtCase) implements CourtNumberEvent {}
}
