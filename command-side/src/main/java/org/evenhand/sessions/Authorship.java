package org.evenhand.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.privacy.BreakGlass;
import org.evenhand.privacy.BreakGlass.Access;
import org.evenhand.privacy.BreakGlassEvent;
import org.evenhand.privacy.BreakGlassId;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteRefusal.CompartmentNotInCase;
import org.evenhand.sessions.NoteRefusal.CompartmentNotYours;

/** Who may write in a compartment of a case file, and who may have a say about what is written there. */
record Authorship(CaseFile caseFile, LocalDate today, Optional<Access> brokenGlass) {

    Authorship(CaseFile caseFile, LocalDate today) {
        this(caseFile, today, Optional.empty());
    }

    static Authorship in(CaseFileId id, OtherStreams others, LocalDate today) {
        var events = others.eventsOf(new StreamId(StreamType.CASE_FILE, id), CaseFileEvent.class);
        return new Authorship(CaseFile.of(events), today);
    }

    /** As the right to ask found it: where that rested on break-glass, it says how far they may write too. */
    static Authorship in(CaseFileId id, OtherStreams others, LocalDate today, Intent intent, Instant now) {
        Authorship allocated = in(id, others, today);
        return intent.basis()
                .filter(BreakGlassId::isBasis)
                .map(basis -> BreakGlass.of(others.eventsOf(BreakGlassEvent.streamOf(id), BreakGlassEvent.class))
                        .ofBasis(basis)
                        .filter(access -> access.isOpenAt(now)))
                .map(access -> new Authorship(allocated.caseFile, today, access))
                .orElse(allocated);
    }

    void refuseOutsider(Actor actor, Compartment compartment) {
        if (compartment instanceof Compartment.OfPerson own) {
            refuseOtherSide(actor, own.person());
        } else if (!mayWrite(actor, compartment)) {
            throw Refused.because(new NotFound());
        }
    }

    private void refuseOtherSide(Actor actor, PersonId person) {
        if (!caseFile.isKnown()) {
            throw Refused.because(new NotFound());
        }
        if (!caseFile.has(person)) {
            throw Refused.because(new CompartmentNotInCase(person));
        }
        if (!worksWith(actor, person)) {
            throw Refused.because(new CompartmentNotYours(person));
        }
    }

    /** A supervisor, or a clinician who works in that compartment. A trainee learns; they do not decide this. */
    boolean maySayWhatIsStruckOut(Actor actor, Compartment compartment) {
        return switch (actor.role()) {
            case SUPERVISOR -> true;
            case CLINICIAN -> mayWrite(actor, compartment);
            case TRAINEE, COURT_LIAISON, AUDITOR, PRIVACY_OFFICER, SERVICE_MANAGER, SYSTEM -> false;
        };
    }

    boolean mayWrite(Actor actor, Compartment compartment) {
        return switch (compartment) {
            case Compartment.OfPerson own -> worksWith(actor, own.person());
            case Compartment.Court _ -> caseFile.isKnown() && (actor.role() == Role.COURT_LIAISON || worksOn(actor));
            case Compartment.Joint _, Compartment.Staff _ -> worksOn(actor);
        };
    }

    private boolean worksWith(Actor actor, PersonId person) {
        return caseFile.worksWith(actor.id(), person, today)
                || brokenGlass.filter(access -> access.opens(List.of(person))).isPresent();
    }

    private boolean worksOn(Actor actor) {
        return caseFile.worksOn(actor.id(), today) || brokenGlass.isPresent();
    }
}
