package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked about one person. */
public sealed interface PersonCommand extends Command {

    PersonId person();

    /** Everybody whom it is about. */
    default List<PersonId> everybody() {
        return List.of(person());
    }

    @Override
    default StreamId target() {
        return new StreamId(StreamType.PERSON, person());
    }

    /**
     * @param namesConfidential from whom all of these names are kept; {@code null} where it was not said: from nobody
     * @param dateOfBirth {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; its length is its precision
     * @param sexRecorded {@code null} where nobody needs it
     */
    @PostedTo(value = "/people", form = "/people/new", then = "/people/{person}")
    record RegisterPerson(
            PersonId person,
            List<TypedName> names,
            @Nullable Confidential namesConfidential,
            @Nullable Confided dateOfBirth,
            @Nullable Integer birthOrder,
            @Nullable SexRecorded sexRecorded,
            List<TypedIdentifier> identifiers,
            List<PersonId> notDuplicateOf)
            implements PersonCommand {}

    /**
     * Also said of a name that is on record already: what was said last of who may know a name counts, so that a former name can
     * be closed later.
     *
     * @param confidential {@code null} where it was not said; then it may have to be
     */
    @PostedTo(value = "/people/{person}/names", form = "/people/{person}", then = "/people/{person}")
    record ChangeName(
            PersonId person,
            TypedName name,
            NameKind kind,
            LocalDate effectiveFrom,
            @Nullable Confided documentRef,
            @Nullable Confidential confidential)
            implements PersonCommand {}

    /** @param confidential {@code null} where it was not said; then it may have to be */
    @PostedTo(value = "/people/{person}/contact-details", form = "/people/{person}", then = "/people/{person}")
    record SetContactDetails(
            PersonId person,
            ContactKind kind,
            Confided detail,
            @Nullable Confidential confidential,
            LocalDate validFrom)
            implements PersonCommand {}

    @PostedTo(value = "/people/{person}/confidentiality", form = "/people/{person}", then = "/people/{person}")
    record FlagConfidentiality(PersonId person, ConfidentialityBasis basis, LocalDate from) implements PersonCommand {}

    @PostedTo(value = "/people/{person}/refuge", form = "/people/{person}", then = "/people/{person}")
    record MarkRefuge(PersonId person, LocalDate from, RefugeBasis basis) implements PersonCommand {}

    /**
     * That two records are of one human.
     *
     * @param person whose record goes on
     * @param absorbed the other record, which stays as it is
     */
    @PostedTo(value = "/people/{person}/links", form = "/people/{person}", then = "/people/{person}")
    record ProposePersonLink(PersonId person, PersonId absorbed, Confided evidence) implements PersonCommand {
        @Override
        public List<PersonId> everybody() {
            return List.of(person, absorbed);
        }
    }

    /** By somebody else than who proposed it. */
    @PostedTo(value = "/people/{person}/links/{absorbed}/approve", form = "/people/{person}", then = "/people/{person}")
    record ApprovePersonLink(PersonId person, PersonId absorbed) implements PersonCommand {
        @Override
        public List<PersonId> everybody() {
            return List.of(person, absorbed);
        }
    }

    @PostedTo(value = "/people/{person}/links/{absorbed}/decline", form = "/people/{person}", then = "/people/{person}")
    record DeclinePersonLink(PersonId person, PersonId absorbed, Confided reason) implements PersonCommand {
        @Override
        public List<PersonId> everybody() {
            return List.of(person, absorbed);
        }
    }

    /** One person decides it: a wrong link shows one human's record to another's side, so it ends at once. */
    @PostedTo(value = "/people/{person}/links/{absorbed}/unlink", form = "/people/{person}", then = "/people/{person}")
    record UnlinkPersons(PersonId person, PersonId absorbed, Confided reason) implements PersonCommand {
        @Override
        public List<PersonId> everybody() {
            return List.of(person, absorbed);
        }
    }
}
