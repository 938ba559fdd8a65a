package org.evenhand.sessions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.NoteCommand.AddAddendum;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.DeclineStrikeOut;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteRefusal.NoteAlreadyStarted;
import org.jspecify.annotations.Nullable;

/** One note: draft, signed, added to, struck out. Nothing returns to draft. */
@Aggregate
class NoteStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Note note = new Note();

    NoteStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void start(
            StartNote command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        if (note.isBegun()) {
            throw Refused.because(new NoteAlreadyStarted());
        }
        var authorship = authorship(command.caseFile(), clock, times, others);
        var started = new StartingANote(authorship, others).of(command, intent.actor());
        apply(started);
        others.alsoAppend(new WorkBegun(
                started.caseFile(), WorkKind.DRAFT_NOTE, started.note().value(), started.compartment()));
        if (command.body() != null && !command.body().isBlank()) {
            apply(draft(command.note(), note.begun(), command.body()));
        }
    }

    @CommandHandler
    void save(SaveDraft command, @MetaDataValue(Intent.KEY) Intent intent) {
        Begun draft = note.draftOf(intent.actor().id(), command.baseRevision());
        apply(draft(command.note(), draft, command.body()));
    }

    @CommandHandler
    void sign(
            SignNote command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            LateEntryLimit limit,
            @MetaDataValue(Intent.KEY) Intent intent) {
        new SigningANote(note, others, times, limit, clock.instant())
                .of(command, intent.actor())
                .forEach(event -> apply(event));
        Begun signed = note.begun();
        others.alsoAppend(new WorkDone(
                signed.caseFile(), WorkKind.DRAFT_NOTE, command.note().value(), signed.compartment()));
    }

    @CommandHandler
    void add(
            AddAddendum command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var authorship = authorship(note.begun().caseFile(), clock, times, others);
        apply(new AddingAnAddendum(note, authorship).of(command, intent.actor()));
    }

    @CommandHandler
    void request(RequestStrikeOut command, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new StrikingOut(note).request(command, intent.actor()));
    }

    @CommandHandler
    void approve(
            ApproveStrikeOut command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var authorship = authorship(note.begun().caseFile(), clock, times, others);
        apply(new StrikingOut(note).approve(command, intent.actor(), authorship));
    }

    @CommandHandler
    void decline(
            DeclineStrikeOut command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var authorship = authorship(note.begun().caseFile(), clock, times, others);
        apply(new StrikingOut(note).decline(command, intent.actor(), authorship));
    }

    // Counted here, not taken from the form: two tabs may save at once and the later must learn of the earlier.
    private NoteDraftSaved draft(NoteId id, Begun begun, Confided body) {
        int revision = note.revision() + 1;
        return new NoteDraftSaved(id, begun.caseFile(), begun.compartment(), revision, body.about(begun.subject()));
    }

    private static Authorship authorship(CaseFileId caseFile, Clock clock, LocalTimes times, OtherStreams others) {
        return Authorship.in(caseFile, others, LocalDate.ofInstant(clock.instant(), times.serviceZone()));
    }

    @EventSourcingHandler
    void on(NoteEvent event) {
        stream = event.stream();
        note.on(event);
    }
}
