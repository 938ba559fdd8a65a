package org.evenhand.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What was booked, as it stands after walk-ins and reschedulings.
 *
 * @param room {@code null} where none was named, or the words have been erased: then its diary keeps the hour
 */
record Booking(
        CaseFileId caseFile,
        Compartment compartment,
        SessionType type,
        Appointment appointment,
        @Nullable String room,
        List<PersonId> participants,
        List<StaffId> clinicians) {

    Booking {
        participants = List.copyOf(participants);
        clinicians = List.copyOf(clinicians);
    }

    Booking at(Appointment other) {
        return new Booking(caseFile, compartment, type, other, room, participants, clinicians);
    }

    Booking with(PersonId walkIn) {
        var all = Stream.concat(participants.stream(), Stream.of(walkIn)).toList();
        return new Booking(caseFile, compartment, type, appointment, room, all, clinicians);
    }

    /** Of what is planned as a group, each member's part is their own: no other member's name is in it. */
    Compartment partOf(PersonId participant) {
        return compartment.equals(Compartment.STAFF) ? Compartment.of(participant) : compartment;
    }
}
