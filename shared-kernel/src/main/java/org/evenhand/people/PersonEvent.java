package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** What is true of one person. Always in that person's own compartment. */
public sealed interface PersonEvent extends Event {

    PersonId person();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.PERSON, person());
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    /**
     * @param namesConfidential from whom all of these names are kept
     * @param sexRecorded the name of a {@link SexRecorded}, encrypted as what it is; {@code null} where unknown
     * @param dateOfBirth ISO date; {@code null} where unknown
     * @param birthOrder 1 for the first-born of twins; {@code null} where it does not matter
     * @param notDuplicateOf people who look alike and were judged to be somebody else
     */
    @Named(value = "person.registered", revision = 2)
    record PersonRegistered(
            PersonId person,
            List<PersonName> names,
            Confidential namesConfidential,
            @Nullable Personal dateOfBirth,
            DatePrecision precision,
            @Nullable Integer birthOrder,
            @Nullable Personal sexRecorded,
            List<PersonIdentifier> identifiers,
            List<PersonId> notDuplicateOf)
            implements PersonEvent {}

    @Named(value = "person.name-changed", revision = 3)
    record NameChanged(
            PersonId person,
            PersonName name,
            NameKind kind,
            LocalDate effectiveFrom,
            @Nullable Personal documentRef,
            Confidential confidential)
            implements PersonEvent {}

    @Named("person.contact-details-set")
    record ContactDetailsSet(
            PersonId person, ContactKind kind, Personal detail, Confidential confidential, LocalDate validFrom)
            implements PersonEvent {}

    @Named("person.confidentiality-flagged")
    record ConfidentialityFlagged(PersonId person, ConfidentialityBasis basis, LocalDate from) implements PersonEvent {}

    /** Every contact detail, of every kind, is confidential from other parties from now on. */
    @Named("person.refuge-marked")
    record RefugeMarked(PersonId person, LocalDate from, RefugeBasis basis) implements PersonEvent {}

    /** @param proposedAs in which role, because a legal hold asks for the privacy officer */
    @Named("person.link-proposed")
    record PersonLinkProposed(
            PersonId person, PersonId absorbed, Personal evidence, StaffId proposedBy, Role proposedAs)
            implements PersonEvent {}

    @Named("person.link-declined")
    record PersonLinkDeclined(PersonId person, PersonId absorbed, Personal reason, StaffId declinedBy)
            implements PersonEvent {}

    /**
     * Two records are of one human. Said in the streams of both, in one append; neither record changes.
     *
     * @param person in whose stream it stands: the survivor or the absorbed
     */
    @Named("person.linked")
    record PersonsLinked(
            PersonId person,
            PersonId survivor,
            PersonId absorbed,
            Personal evidence,
            StaffId proposedBy,
            StaffId approvedBy)
            implements PersonEvent {

        public PersonId other() {
            return person.equals(survivor) ? absorbed : survivor;
        }

        /** The same in the other's stream. Known limit: the evidence is then under the keys of both. */
        public PersonsLinked mirrored() {
            PersonId there = other();
            return new PersonsLinked(
                    there,
                    survivor,
                    absorbed,
                    Personal.of(there.subject(), evidence.orElse("")),
                    proposedBy,
                    approvedBy);
        }
    }

    @Named("person.unlinked")
    record PersonsUnlinked(PersonId person, PersonId survivor, PersonId absorbed, Personal reason, StaffId decidedBy)
            implements PersonEvent {

        public PersonId other() {
            return person.equals(survivor) ? absorbed : survivor;
        }

        public PersonsUnlinked mirrored() {
            PersonId there = other();
            return new PersonsUnlinked(
                    there, survivor, absorbed, Personal.of(there.subject(), reason.orElse("")), decidedBy);
        }
    }
}
