package org.evenhand.sessions;

import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
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
}
