package org.evenhand.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person as far as the asker may see.
 *
 * @param ownSide whether the asker works on this person's side; everything but the name hangs on it
 * @param cases the case files that the asker may open
 * @param linked other records of the same human, whose names and details are among these; empty for the other side
 */
public record PersonDetails(
        PersonId person,
        String name,
        boolean ownSide,
        @Nullable String dateOfBirth,
        @Nullable Integer birthOrder,
        @Nullable SexRecorded sexRecorded,
        List<Number> identifiers,
        @Nullable LocalDate refugeFrom,
        @Nullable LocalDate protectedFrom,
        List<Known> names,
        List<Detail> contacts,
        List<UUID> cases,
        List<Linked> linked,
        long version) {

    public record Linked(PersonId person, String name) {}

    /** @param confidential whether it is kept from the other side, who see the last name that is not */
    public record Known(
            @Nullable String given,
            @Nullable String family,
            @Nullable NameKind kind,
            LocalDate effectiveFrom,
            boolean confidential) {}

    public record Number(IdentifierScheme scheme, @Nullable String value) {}

    /** @param current whether it is the latest of its kind */
    public record Detail(
            ContactKind kind,
            @Nullable String detail,
            boolean confidential,
            LocalDate validFrom,
            Instant recordedAt,
            boolean current) {}
}
