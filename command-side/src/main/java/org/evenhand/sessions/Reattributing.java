package org.evenhand.sessions;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.NoteCommand.DeclineReattribution;
import org.evenhand.sessions.NoteCommand.ProposeReattribution;
import org.evenhand.sessions.NoteCommand.ReattributeNote;
import org.evenhand.sessions.NoteCommand.ReviewReattribution;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.CountersignatureFellOverdue;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteReturned;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.PrivilegeAsserted;
import org.evenhand.sessions.NoteEvent.PrivilegeWaived;
import org.evenhand.sessions.NoteEvent.ReattributionDeclined;
import org.evenhand.sessions.NoteEvent.ReattributionProposed;
import org.evenhand.sessions.NoteEvent.ReattributionReviewed;
import org.evenhand.sessions.NoteEvent.RectificationDecided;
import org.evenhand.sessions.NoteEvent.RectificationRequested;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.evenhand.sessions.NoteRefusal.ApproverNotEntitled;
import org.evenhand.sessions.NoteRefusal.ExplanationRequired;
import org.evenhand.sessions.NoteRefusal.NotReattributed;
import org.evenhand.sessions.NoteRefusal.OutcomeRequired;
import org.evenhand.sessions.NoteRefusal.ReattributionAlreadyProposed;
import org.evenhand.sessions.NoteRefusal.ReattributionAlreadyReviewed;
import org.evenhand.sessions.NoteRefusal.ReattributionNeedsAnother;
import org.evenhand.sessions.NoteRefusal.ReattributionNotProposed;
import org.evenhand.sessions.NoteRefusal.SamePerson;
import org.evenhand.sessions.NoteRefusal.SessionIsSomebodyElses;
import org.evenhand.sessions.NoteRefusal.SessionNotInCase;
import org.evenhand.sessions.NoteRefusal.TargetNotYours;
import org.evenhand.sessions.NoteRefusal.WordsErased;

/**
 * A note that was signed in the wrong person's record (edge case 9). Two people decide, each of whom works with both the one
 * and the other. It goes into a person's own record and never into the joint one: what one parent said is not made joint by
 * moving it. The author's words are entered anew under the right person's key, and the old note is struck out.
 */
record Reattributing(Note note, Authorship here, OtherStreams others) {

    ReattributionProposed of(ProposeReattribution command, Actor actor) {
        Begun signed = note.signed();
        if (note.proposed() != null || note.reattributed() != null) {
            throw Refused.because(new ReattributionAlreadyProposed());
        }
        CaseFileId toCaseFile = command.toCaseFile() == null ? signed.caseFile() : command.toCaseFile();
        if (Compartment.of(command.to()).equals(signed.compartment()) && toCaseFile.equals(signed.caseFile())) {
            throw Refused.because(new SamePerson(command.to()));
        }
        refuseStranger(actor, toCaseFile, command.to());
        if (command.session() != null) {
            refuseOtherSession(command.session(), toCaseFile, command.to());
        }
        if (command.explanation().isBlank()) {
            throw Refused.because(new ExplanationRequired());
        }
        return new ReattributionProposed(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                toCaseFile,
                command.to(),
                command.session(),
                command.explanation().about(signed.caseFile().subject()),
                actor.id());
    }

    List<NoteEvent> of(ReattributeNote command, Actor actor, NoteId filedAs) {
        ReattributionProposed proposed = waiting();
        Begun signed = note.signed();
        if (proposed.proposedBy().equals(actor.id())) {
            throw Refused.because(new ReattributionNeedsAnother());
        }
        if (!here.maySayWhatIsStruckOut(actor, signed.compartment())) {
            throw Refused.because(new ApproverNotEntitled());
        }
        refuseStranger(actor, proposed.toCaseFile(), proposed.to());
        // The words are read for this decision and held nowhere.
        new Filing(proposed, signed, filedAs)
                .of(others.eventsOf(command.target(), NoteEvent.class), note)
                .forEach(others::alsoAppend);
        var events = new ArrayList<NoteEvent>();
        if (!note.isStruckOut()) {
            events.add(new NoteStruckOut(
                    command.note(),
                    signed.caseFile(),
                    signed.compartment(),
                    StrikeOutReason.WRONG_PERSON,
                    proposed.proposedBy(),
                    actor.id()));
        }
        events.add(new NoteReattributed(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                filedAs,
                proposed.toCaseFile(),
                proposed.to(),
                proposed.proposedBy(),
                actor.id()));
        return events;
    }

    /** Who proposed it may also take it back. */
    ReattributionDeclined of(DeclineReattribution command, Actor actor) {
        ReattributionProposed proposed = waiting();
        Begun signed = note.signed();
        if (!proposed.proposedBy().equals(actor.id()) && !here.maySayWhatIsStruckOut(actor, signed.compartment())) {
            throw Refused.because(new ApproverNotEntitled());
        }
        if (command.explanation().isBlank()) {
            throw Refused.because(new ExplanationRequired());
        }
        return new ReattributionDeclined(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                command.explanation().about(signed.caseFile().subject()),
                actor.id());
    }

    ReattributionReviewed of(ReviewReattribution command, Actor actor) {
        if (note.reattributed() == null) {
            throw Refused.because(new NotReattributed());
        }
        if (note.isReviewed()) {
            throw Refused.because(new ReattributionAlreadyReviewed());
        }
        if (command.outcome().isBlank()) {
            throw Refused.because(new OutcomeRequired());
        }
        Begun struck = note.begun();
        return new ReattributionReviewed(
                command.note(),
                struck.caseFile(),
                struck.compartment(),
                command.outcome().about(struck.caseFile().subject()),
                actor.id());
    }

    private ReattributionProposed waiting() {
        ReattributionProposed proposed = note.proposed();
        if (proposed == null) {
            throw Refused.because(new ReattributionNotProposed());
        }
        return proposed;
    }

    // Of a case that is not theirs they learn nothing, not even that it exists.
    private void refuseStranger(Actor actor, CaseFileId caseFile, PersonId person) {
        Authorship there = Authorship.in(caseFile, others, here.today());
        if (!there.caseFile().worksOn(actor.id(), here.today())) {
            throw Refused.because(new NotFound());
        }
        if (!there.caseFile().worksWith(actor.id(), person, here.today())
                || !there.caseFile().has(person)) {
            throw Refused.because(new TargetNotYours(person));
        }
    }

    private void refuseOtherSession(SessionId id, CaseFileId caseFile, PersonId person) {
        var session = Session.of(others.eventsOf(new StreamId(StreamType.SESSION, id), SessionEvent.class));
        if (!session.isBooked() || !session.booking().caseFile().equals(caseFile)) {
            throw Refused.because(new SessionNotInCase());
        }
        if (session.booking().compartment() instanceof Compartment.OfPerson own
                && !own.person().equals(person)) {
            throw Refused.because(new SessionIsSomebodyElses(own.person()));
        }
    }

    /** The same words in the right record. */
    private record Filing(ReattributionProposed proposed, Begun signed, NoteId filedAs) {

        private List<NoteEvent> of(List<NoteEvent> written, Note note) {
            Body body =
                    Body.signedIn(written, note.signedRevision()).orElseThrow(() -> Refused.because(new WordsErased()));
            var filed = new ArrayList<NoteEvent>();
            filed.add(new NoteFiledByReattribution(
                    filedAs,
                    proposed.toCaseFile(),
                    Compartment.of(proposed.to()),
                    proposed.note(),
                    proposed.session(),
                    signed.kind(),
                    signed.author(),
                    Personal.of(subject(), body.text()),
                    Personal.of(subject(), body.hashIn(filedAs)),
                    note.countersigning() == Note.Countersigning.AWAITED));
            written.forEach(event -> {
                switch (event) {
                    case AddendumSigned e -> filed.add(added(e.addendum(), e.kind(), e.body(), e.reason(), e.author()));
                    case AddendumFiled e -> filed.add(added(e.addendum(), e.kind(), e.body(), e.reason(), e.author()));
                    case CountersignatureFellOverdue _,
                            LateEntryDeclared _,
                            NoteCountersigned _,
                            NoteDraftSaved _,
                            NoteFiledByReattribution _,
                            NoteReattributed _,
                            NoteReturned _,
                            NoteSigned _,
                            NoteStarted _,
                            NoteStruckOut _,
                            PrivilegeAsserted _,
                            PrivilegeWaived _,
                            ReattributionDeclined _,
                            ReattributionProposed _,
                            ReattributionReviewed _,
                            RectificationDecided _,
                            RectificationRequested _,
                            StrikeOutDeclined _,
                            StrikeOutRequested _ -> {}
                }
            });
            return filed;
        }

        private AddendumFiled added(
                AddendumId addendum, AddendumKind kind, Personal body, Personal reason, StaffId author) {
            return new AddendumFiled(
                    filedAs,
                    proposed.toCaseFile(),
                    Compartment.of(proposed.to()),
                    addendum,
                    proposed.note(),
                    kind,
                    moved(body),
                    moved(reason),
                    author);
        }

        private Personal moved(Personal words) {
            String text = words.text();
            if (text == null) {
                throw Refused.because(new WordsErased());
            }
            return Personal.of(subject(), text);
        }

        private Subject subject() {
            return proposed.to().subject();
        }
    }
}
