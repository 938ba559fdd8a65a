package org.evenhand.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** One person's last word on each purpose. */
public record Consents(CaseFacts facts, PersonId person, List<Stands> consents) {

    /** @param state GIVEN, WITHDRAWN or REFUSED */
    public record Stands(
            ConsentPurpose purpose,
            String state,
            @Nullable PersonId givenBy,
            @Nullable String scope,
            @Nullable ConsentMethod method,
            @Nullable CapacityBasis capacity,
            Instant at,
            @Nullable LocalDate expires,
            @Nullable String told) {}
}
