package org.evenhand.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteRefusal.BodyEmpty;
import org.evenhand.sessions.NoteRefusal.LateReasonRequired;
import org.evenhand.sessions.NoteRefusal.ReturnedUnchanged;

/** How a draft becomes a signed note: its words, in time or with a reason. */
record SigningANote(Note note, OtherStreams others, LocalTimes times, LateEntryLimit limit, Instant now) {

    List<NoteEvent> of(SignNote command, Actor actor) {
        Begun draft = note.draftOf(actor.id(), command.baseRevision());
        // The words are read for this decision and held nowhere.
        Optional<Body> saved = Body.lastOf(others.eventsOf(command.target(), NoteEvent.class));
        Body body = Optional.ofNullable(command.body())
                .map(Confided::text)
                .map(Body::new)
                .or(() -> saved)
                .filter(words -> !words.isBlank())
                .orElseThrow(() -> Refused.because(new BodyEmpty()));
        Optional<Contact> contact = contact(command, draft);

        var events = new ArrayList<NoteEvent>();
        int revision = note.revision();
        if (!saved.equals(Optional.of(body))) {
            revision++;
            events.add(new NoteDraftSaved(
                    command.note(),
                    draft.caseFile(),
                    draft.compartment(),
                    revision,
                    Personal.of(draft.subject(), body.text())));
        }
        if (note.isReturned() && revision == note.signedRevision()) {
            throw Refused.because(new ReturnedUnchanged());
        }
        events.add(signed(command, actor, draft, revision, body, contact));
        if (note.isReturned()) {
            // That it is signed again only now has its reason in the record: it was returned.
            return events;
        }
        contact.ifPresent(said -> {
            Duration delay = said.delayUntil(now);
            if (limit.isPassedBy(delay, LocalDate.ofInstant(now, times.serviceZone()))) {
                events.add(late(command, draft, said, delay.toMinutes()));
            }
        });
        return events;
    }

    private Optional<Contact> contact(SignNote command, Begun draft) {
        if (draft.session() != null) {
            return Optional.of(Contact.ofSession(draft.session(), others));
        }
        // Said when it was signed for the first time.
        return note.isReturned() ? Optional.empty() : Optional.of(Contact.at(command.contactAt(), times, now));
    }

    private NoteSigned signed(
            SignNote command, Actor actor, Begun draft, int revision, Body body, Optional<Contact> contact) {
        return new NoteSigned(
                command.note(),
                draft.caseFile(),
                draft.compartment(),
                revision,
                Personal.of(draft.subject(), body.hashIn(command.note())),
                actor.id(),
                actor.role() == Role.TRAINEE,
                contact.filter(Contact::ofASession)
                        .map(session -> session.delayUntil(now).toMinutes())
                        .orElse(null));
    }

    private static LateEntryDeclared late(SignNote command, Begun draft, Contact contact, long delayMinutes) {
        Confided reason = command.lateReason();
        if (reason == null || reason.isBlank()) {
            throw Refused.because(new LateReasonRequired(delayMinutes));
        }
        return new LateEntryDeclared(
                command.note(),
                draft.caseFile(),
                draft.compartment(),
                contact.at(),
                delayMinutes,
                reason.about(draft.subject()));
    }
}
