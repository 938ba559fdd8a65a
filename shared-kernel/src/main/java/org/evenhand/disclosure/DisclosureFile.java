package org.evenhand.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.Member;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.OrderId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One request with everything that it came to, and the words of the orders that may be relied on.
 *
 * @param atDesk whether the asker works requests; who works with the family gives the opinion and reads the rest
 */
public record DisclosureFile(
        Standing standing,
        List<Member> members,
        List<Scoped> scope,
        List<LeftOut> redactions,
        List<Packed> packed,
        List<Withheld> withheld,
        List<Moved> changes,
        List<Excepted> exceptions,
        List<OrderWords> orders,
        boolean atDesk) {

    /**
     * Texts are {@code null} where nothing was said, or what was said is erased.
     *
     * @param pages read of the last pack; {@code null} until somebody has
     * @param findings how many pages held what must not leave
     */
    public record Standing(
            DisclosureId disclosure,
            CaseFileId caseFile,
            @Nullable CourtCaseId courtCase,
            RequesterRole requester,
            @Nullable PersonId requestedBy,
            @Nullable String requestedFor,
            DisclosureBasis basis,
            @Nullable String asked,
            List<DataClass> classes,
            LocalDate received,
            LocalDate due,
            @Nullable LocalDate pausedOn,
            @Nullable ClockPause pausedBecause,
            DisclosureState state,
            @Nullable LegalAdvice advice,
            @Nullable String adviceRef,
            @Nullable Boolean harmLikely,
            @Nullable String opinion,
            @Nullable StaffId professional,
            @Nullable StaffId decidedBy,
            @Nullable OrderId reliedOrder,
            @Nullable Integer reliedVersion,
            @Nullable Integer pack,
            @Nullable String packHash,
            @Nullable Instant asOf,
            @Nullable Integer pages,
            @Nullable Integer findings,
            @Nullable StaffId checkedBy,
            @Nullable Instant releasedAt,
            @Nullable StaffId releasedBy,
            @Nullable String recipient,
            @Nullable DisclosureMethod method,
            @Nullable Instant receivedAt,
            @Nullable RefusedBecause refusedBecause,
            @Nullable String reason,
            boolean changed,
            long version) {}

    public record Scoped(
            DataClass dataClass,
            List<PersonId> persons,
            @Nullable String quoted) {}

    public record LeftOut(String source, Redaction.Because because) {}

    /** One fact of the last pack. @param fields as the manifest writes them */
    public record Packed(
            DataClass dataClass,
            @Nullable PersonId person,
            UUID event,
            String source,
            String type,
            List<String> fields,
            ManifestEntry.Treatment treatment) {}

    public record Moved(String source, Change change, Instant since) {}

    public record Excepted(
            String source,
            PrivilegeException because,
            @Nullable String authorityRef,
            @Nullable String reason,
            StaffId recordedBy) {}

    /** What an order in force in this family's court case says. */
    public record OrderWords(
            CourtCaseId courtCase,
            OrderId courtOrder,
            int version,
            LocalDate madeOn,
            ProvisionKind kind,
            @Nullable String text) {}
}
