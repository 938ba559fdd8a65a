package org.evenhand.sessions;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked of one note. */
public sealed interface NoteCommand extends Command {

    NoteId note();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.NOTE, note());
    }

    /** @param body the first draft, if there is already one */
    @PostedTo(value = "/cases/{caseFile}/notes", form = "/cases/{caseFile}/notes/new", then = "/notes/{note}")
    record StartNote(
            NoteId note,
            CaseFileId caseFile,
            @Nullable Compartment compartment,
            @Nullable SessionId session,
            NoteKind kind,
            @Nullable IndividualDisclosure individualDisclosure,
            @Nullable Confided body)
            implements NoteCommand {}

    /** @param baseRevision the revision that the author was editing; 0 before the first */
    @PostedTo(value = "/notes/{note}/drafts", form = "/notes/{note}", then = "/notes/{note}")
    record SaveDraft(NoteId note, int baseRevision, Confided body) implements NoteCommand {}

    /**
     * @param body the text as signed; {@code null} means revision {@code baseRevision} as it stands
     * @param contactAt when the contact was, for a note without a session
     * @param lateReason needed when the contact is longer ago than the service allows
     */
    @PostedTo(value = "/notes/{note}/sign", form = "/notes/{note}", then = "/notes/{note}", freshAuthentication = true)
    record SignNote(
            NoteId note,
            int baseRevision,
            @Nullable Confided body,
            @Nullable ClockTime contactAt,
            @Nullable Confided lateReason)
            implements NoteCommand {}

    @PostedTo(
            value = "/notes/{note}/addenda",
            form = "/notes/{note}",
            then = "/notes/{note}",
            freshAuthentication = true)
    record AddAddendum(NoteId note, AddendumId addendum, AddendumKind kind, Confided body, Confided reason)
            implements NoteCommand {}

    @PostedTo(value = "/notes/{note}/strike-out", form = "/notes/{note}", then = "/notes/{note}")
    record RequestStrikeOut(NoteId note, StrikeOutReason reason, Confided explanation) implements NoteCommand {}

    @PostedTo(value = "/notes/{note}/strike-out/approve", form = "/notes/{note}", then = "/notes/{note}")
    record ApproveStrikeOut(NoteId note) implements NoteCommand {}

    @PostedTo(value = "/notes/{note}/strike-out/decline", form = "/notes/{note}", then = "/notes/{note}")
    record DeclineStrikeOut(NoteId note, Confided explanation) implements NoteCommand {}
}
