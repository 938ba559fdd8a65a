package org.evenhand.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One note with its addenda in order; struck out it stays readable, marked.
 *
 * @param returned what was signed before and returned, oldest first
 * @param rectifications those of people whose side the asker works on
 */
public record NoteRecord(
        CaseFacts facts,
        Written note,
        List<Addendum> addenda,
        List<Signature> returned,
        List<Rectification> rectifications,
        List<Privileged> privileges) {

    /**
     * @param status DRAFT (the asker's own), SIGNED, AWAITING_COUNTERSIGNATURE, COUNTERSIGNED, RETURNED, STRUCK or
     *     REATTRIBUTED: then it has no words here
     * @param body to the author what was saved last, to others what was signed last
     * @param moveTo in whose record it belongs, for who works there
     * @param filedAs the note in the right record, for who works there
     * @param filedByReattribution whether it was signed in another record and moved here
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
            @Nullable Integer signedRevision,
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
            @Nullable Instant countersignedAt,
            @Nullable StaffId countersignedBy,
            @Nullable String countersignComment,
            @Nullable Instant overdueSince,
            @Nullable Instant returnedAt,
            @Nullable StaffId returnedBy,
            @Nullable String returnReason,
            @Nullable Instant moveProposedAt,
            @Nullable StaffId moveProposedBy,
            @Nullable StaffId moveApprovedBy,
            @Nullable Instant movedAt,
            @Nullable PersonId moveTo,
            @Nullable String moveExplanation,
            @Nullable NoteId filedAs,
            boolean filedByReattribution,
            @Nullable String moveOutcome,
            @Nullable StaffId moveReviewedBy,
            @Nullable Instant moveReviewedAt,
            long version) {}

    public record Addendum(
            AddendumKind kind,
            @Nullable String body,
            @Nullable String reason,
            StaffId author,
            Instant signedAt) {}

    /** A signature that a supervisor returned: the words as they were signed then. */
    public record Signature(
            int revision,
            @Nullable String body,
            StaffId author,
            Instant signedAt,
            Instant returnedAt,
            StaffId returnedBy,
            @Nullable String returnReason) {}

    /** @param wording the person's own; a statement beside the note where it is attached */
    public record Rectification(
            RectificationId rectification,
            PersonId person,
            @Nullable String wording,
            LocalDate receivedOn,
            LocalDate due,
            @Nullable RectificationDecision decision,
            @Nullable String reasons,
            boolean statementAttached,
            @Nullable StaffId decidedBy,
            @Nullable Instant decidedAt) {}

    /** @param holders whose privilege it is said to be */
    public record Privileged(
            PrivilegeBasis basis,
            List<PersonId> holders,
            @Nullable PersonId assertedBy,
            Instant assertedAt,
            @Nullable Instant waivedAt) {}
}
