package org.evenhand.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** One person's last word on each purpose. */
public record Consents(
        CaseFacts facts, PersonId person, List<Stands> consents, List<Competence> competences, List<Notice> notices) {

    /** The last assessment of a child for one purpose; it says nothing of another. */
    public record Competence(
            ConsentPurpose purpose,
            boolean competent,
            @Nullable String reasons,
            StaffId assessor,
            Instant at) {}

    /** @param language BCP 47 */
    public record Notice(String version, String language, PersonId givenTo, Instant at) {}

    /** @param recipient to whom the record may be shown; {@code null} for other purposes, or everybody @param state GIVEN, WITHDRAWN, REFUSED, or REPLACED by the child's own word */
    public record Stands(
            ConsentPurpose purpose,
            String state,
            @Nullable PersonId givenBy,
            @Nullable String scope,
            @Nullable ConsentMethod method,
            @Nullable CapacityBasis capacity,
            Instant at,
            @Nullable LocalDate expires,
            @Nullable String told,
            @Nullable RecipientKind recipient,
            @Nullable PersonId recipientPerson,
            @Nullable String recipientName) {}
}
