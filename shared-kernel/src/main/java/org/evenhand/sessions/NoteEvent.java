package org.evenhand.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One note, in one compartment from its first word. A signed body never changes (N1). */
public sealed interface NoteEvent extends Event {

    NoteId note();

    CaseFileId caseFile();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.NOTE, note());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    /** @param session {@code null} for a note that belongs to no session, e.g. of a telephone call */
    @Named("note.started")
    record NoteStarted(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            @Nullable SessionId session,
            NoteKind kind,
            @Nullable IndividualDisclosure individualDisclosure,
            StaffId author)
            implements NoteEvent {}

    /** @param revision counted from 1 by the record, not taken from the form */
    @Named("note.draft-saved")
    record NoteDraftSaved(NoteId note, CaseFileId caseFile, Compartment compartment, int revision, Personal body)
            implements NoteEvent {}

    /**
     * @param bodyHash SHA-256, in hexadecimal, of the note's id, a newline and the body as signed. The body itself is
     *     revision {@code revision}
     * @param awaitsCountersignature a trainee's note is final only with the supervisor's signature
     */
    @Named("note.signed")
    record NoteSigned(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            int revision,
            Personal bodyHash,
            StaffId author,
            boolean awaitsCountersignature,
            @Nullable Long minutesAfterSession)
            implements NoteEvent {}

    /** The contact was long ago when the note was signed: when it was, how long ago, and why. */
    @Named("note.late-entry-declared")
    record LateEntryDeclared(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            Moment contact,
            long delayMinutes,
            Personal reason)
            implements NoteEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(contact);
        }
    }

    @Named("note.addendum-signed")
    record AddendumSigned(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            AddendumId addendum,
            AddendumKind kind,
            Personal body,
            Personal reason,
            StaffId author)
            implements NoteEvent {}

    @Named("note.strike-out-requested")
    record StrikeOutRequested(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            StrikeOutReason reason,
            Personal explanation,
            StaffId requestedBy)
            implements NoteEvent {}

    @Named("note.strike-out-declined")
    record StrikeOutDeclined(
            NoteId note, CaseFileId caseFile, Compartment compartment, Personal explanation, StaffId declinedBy)
            implements NoteEvent {}

    /** Two people decided it. The words stay, marked, for those entitled. */
    @Named("note.struck-out")
    record NoteStruckOut(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            StrikeOutReason reason,
            StaffId requestedBy,
            StaffId approvedBy)
            implements NoteEvent {}

    /** The supervisor's signature, which makes a trainee's note final. */
    @Named("note.countersigned")
    record NoteCountersigned(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            int revision,
            StaffId supervisor,
            @Nullable Personal comment)
            implements NoteEvent {}

    /** To be revised and signed again. The words as they were signed stay in the record, with who signed them. */
    @Named("note.returned")
    record NoteReturned(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            int revision,
            StaffId returnedBy,
            Personal reason)
            implements NoteEvent {}

    /** Nobody has countersigned it in the time that the service allows. A note is declared overdue once per signature. */
    @Named("note.countersignature-fell-overdue")
    record CountersignatureFellOverdue(
            NoteId note, CaseFileId caseFile, Compartment compartment, int revision, Moment due) implements NoteEvent {}

    /**
     * It is somebody else's note. What is in the compartment that is named stays until a second person agrees.
     *
     * @param to in whose own record it belongs
     * @param session the session that it is about there; {@code null} for none
     */
    @Named("note.reattribution-proposed")
    record ReattributionProposed(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            CaseFileId toCaseFile,
            PersonId to,
            @Nullable SessionId session,
            Personal explanation,
            StaffId proposedBy)
            implements NoteEvent {}

    @Named("note.reattribution-declined")
    record ReattributionDeclined(
            NoteId note, CaseFileId caseFile, Compartment compartment, Personal explanation, StaffId declinedBy)
            implements NoteEvent {}

    /**
     * Two people decided that it is somebody else's. Struck out here, its words are masked; they stand in the other note.
     *
     * @param filedAs the note in the right record
     */
    @Named("note.reattributed")
    record NoteReattributed(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            NoteId filedAs,
            CaseFileId toCaseFile,
            PersonId to,
            StaffId proposedBy,
            StaffId approvedBy)
            implements NoteEvent {}

    /**
     * How a note begins that was signed in the wrong record: with its words, under the right person's key.
     *
     * @param from the note that was struck out
     * @param author who wrote and signed the words there
     * @param bodyHash as of {@link NoteSigned}, with this note's id
     */
    @Named("note.filed-by-reattribution")
    record NoteFiledByReattribution(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            NoteId from,
            @Nullable SessionId session,
            NoteKind kind,
            StaffId author,
            Personal body,
            Personal bodyHash,
            boolean awaitsCountersignature)
            implements NoteEvent {}

    /** An addendum that came with a re-attributed note. When it was signed is told by the note that it came from. */
    @Named("note.addendum-filed")
    record AddendumFiled(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            AddendumId addendum,
            NoteId from,
            AddendumKind kind,
            Personal body,
            Personal reason,
            StaffId author)
            implements NoteEvent {}

    /** Whoever had read the note in the wrong record, or been sent it, was dealt with. */
    @Named("note.reattribution-reviewed")
    record ReattributionReviewed(
            NoteId note, CaseFileId caseFile, Compartment compartment, Personal outcome, StaffId reviewedBy)
            implements NoteEvent {}

    /**
     * Somebody says that a note is wrong about them (UK GDPR Article 16). In that person's own compartment, whichever the
     * note is in: what one parent says about a joint note is theirs.
     *
     * @param wording in their own words
     * @param due one calendar month after it was received (Article 12(3))
     */
    @Named("note.rectification-requested")
    record RectificationRequested(
            NoteId note,
            CaseFileId caseFile,
            RectificationId rectification,
            PersonId person,
            Personal wording,
            LocalDate receivedOn,
            LocalDate due)
            implements NoteEvent {
        @Override
        public Compartment compartment() {
            return Compartment.of(person);
        }
    }

    /**
     * Accepted, a correction of fact is added in the same moment; the signed words stay. Refused, the person's own wording
     * may stand beside the note as their statement.
     */
    @Named("note.rectification-decided")
    record RectificationDecided(
            NoteId note,
            CaseFileId caseFile,
            RectificationId rectification,
            PersonId person,
            RectificationDecision decision,
            Personal reasons,
            boolean statementAttached,
            StaffId decidedBy)
            implements NoteEvent {
        @Override
        public Compartment compartment() {
            return Compartment.of(person);
        }
    }

    /**
     * Somebody says that the note is privileged. Recorded and never decided here: only a court says whether it is so.
     *
     * @param holders whose privilege it is said to be: both parents' for joint work; nobody's but the service's if empty
     */
    @Named("note.privilege-asserted")
    record PrivilegeAsserted(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            PrivilegeBasis basis,
            @Nullable PersonId assertedBy,
            List<PersonId> holders)
            implements NoteEvent {}

    /** @param by everybody whose privilege it was said to be */
    @Named(value = "note.privilege-waived", revision = 2)
    record PrivilegeWaived(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            PrivilegeBasis basis,
            List<PersonId> by,
            @Nullable Personal evidenceRef)
            implements NoteEvent {}
}
