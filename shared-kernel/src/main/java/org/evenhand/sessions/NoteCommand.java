package org.evenhand.sessions;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
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

    /** @param revision the one that the supervisor has read */
    @PostedTo(
            value = "/notes/{note}/countersign",
            form = "/notes/{note}",
            then = "/notes/{note}",
            freshAuthentication = true)
    record Countersign(NoteId note, int revision, @Nullable Confided comment) implements NoteCommand {}

    @PostedTo(value = "/notes/{note}/return", form = "/notes/{note}", then = "/notes/{note}")
    record ReturnForRevision(NoteId note, int revision, Confided reason) implements NoteCommand {}

    /**
     * @param toCaseFile {@code null} means the same case
     * @param to in whose own record it belongs
     * @param session the session that it is about there
     */
    @PostedTo(value = "/notes/{note}/reattribution", form = "/notes/{note}", then = "/notes/{note}")
    record ProposeReattribution(
            NoteId note,
            @Nullable CaseFileId toCaseFile,
            PersonId to,
            @Nullable SessionId session,
            Confided explanation)
            implements NoteCommand {}

    /** By a second person, who answers for it with the first. */
    @PostedTo(
            value = "/notes/{note}/reattribution/approve",
            form = "/notes/{note}",
            then = "/notes/{note}",
            freshAuthentication = true)
    record ReattributeNote(NoteId note) implements NoteCommand {}

    @PostedTo(value = "/notes/{note}/reattribution/decline", form = "/notes/{note}", then = "/notes/{note}")
    record DeclineReattribution(NoteId note, Confided explanation) implements NoteCommand {}

    /** @param outcome what was done about those who had read it or been sent it */
    @PostedTo(value = "/notes/{note}/reattribution/review", form = "/notes/{note}", then = "/notes/{note}")
    record ReviewReattribution(NoteId note, Confided outcome) implements NoteCommand {}

    /** @param wording the person's own words */
    @PostedTo(value = "/notes/{note}/rectifications", form = "/notes/{note}", then = "/notes/{note}")
    record RequestRectification(
            NoteId note, RectificationId rectification, PersonId person, Confided wording, LocalDate receivedOn)
            implements NoteCommand {}

    /** @param correction what is added to the note; needed to accept */
    @PostedTo(
            value = "/notes/{note}/rectifications/{rectification}/decide",
            form = "/notes/{note}",
            then = "/notes/{note}",
            freshAuthentication = true)
    record DecideRectification(
            NoteId note,
            RectificationId rectification,
            RectificationDecision decision,
            Confided reasons,
            @Nullable Confided correction,
            boolean statementAttached)
            implements NoteCommand {}

    /** @param assertedBy {@code null} where it is the service that says so */
    @PostedTo(value = "/notes/{note}/privilege", form = "/notes/{note}", then = "/notes/{note}")
    record AssertPrivilege(
            NoteId note, PrivilegeBasis basis, @Nullable PersonId assertedBy) implements NoteCommand {}

    @PostedTo(value = "/notes/{note}/privilege/waive", form = "/notes/{note}", then = "/notes/{note}")
    record WaivePrivilege(
            NoteId note,
            PrivilegeBasis basis,
            List<PersonId> by,
            @Nullable Confided evidenceRef) implements NoteCommand {}
}
