package org.evenhand.sessions;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.Compartment;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** One note with its addenda in order; struck out it stays readable, marked. */
public record NoteRecord(CaseFacts facts, Written note, List<Addendum> addenda) {

    /**
     * @param status DRAFT (the asker's own), SIGNED or STRUCK
     * @param contactAt when the contact was, for a late entry
     */
    public record Written(
            NoteId note,
            Compartment compartment,
            @Nullable SessionId session,
            NoteKind kind,
            @Nullable IndividualDisclosure individualDisclosure,
            StaffId author,
            Instant startedAt,
            int revision,
            @Nullable String body,
            @Nullable Instant savedAt,
            String status,
            @Nullable Instant signedAt,
            boolean awaitsCountersignature,
            @Nullable Instant contactAt,
            @Nullable Long delayMinutes,
            @Nullable String lateReason,
            @Nullable StrikeOutReason strikeReason,
            @Nullable String strikeExplanation,
            @Nullable StaffId strikeRequestedBy,
            @Nullable Instant strikeRequestedAt,
            @Nullable Instant struckAt,
            @Nullable StaffId strikeApprovedBy,
            long version) {}

    public record Addendum(
            AddendumKind kind,
            @Nullable String body,
            @Nullable String reason,
            StaffId author,
            Instant signedAt) {}
}
