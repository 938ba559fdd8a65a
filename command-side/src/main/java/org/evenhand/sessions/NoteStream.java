package org.evenhand.sessions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWork;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.law.Law;
import org.evenhand.platform.Ids;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.NoteCommand.AddAddendum;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.AssertPrivilege;
import org.evenhand.sessions.NoteCommand.Countersign;
import org.evenhand.sessions.NoteCommand.DecideRectification;
import org.evenhand.sessions.NoteCommand.DeclineReattribution;
import org.evenhand.sessions.NoteCommand.DeclineStrikeOut;
import org.evenhand.sessions.NoteCommand.ProposeReattribution;
import org.evenhand.sessions.NoteCommand.ReattributeNote;
import org.evenhand.sessions.NoteCommand.RequestRectification;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.NoteCommand.ReturnForRevision;
import org.evenhand.sessions.NoteCommand.ReviewReattribution;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteCommand.WaivePrivilege;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.PrivilegeAsserted;
import org.evenhand.sessions.NoteEvent.PrivilegeWaived;
import org.evenhand.sessions.NoteRefusal.NoteAlreadyStarted;
import org.evenhand.sessions.NoteStep.DeclareCountersignatureOverdue;
import org.jspecify.annotations.Nullable;

/** One note: draft, signed, countersigned or returned, added to, moved or struck out. What was signed once stays. */
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
        var authorship = Authorship.in(command.caseFile(), others, today(clock, times), intent, clock.instant());
        say(List.of(new StartingANote(authorship, others).of(command, intent.actor())), others);
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
        var signing = new SigningANote(note, others, times, limit, clock.instant());
        say(signing.of(command, intent.actor()), others);
    }

    @CommandHandler
    void countersign(
            Countersign command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            StaffDirectory staff,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var countersigning = new Countersigning(note, authorship(clock, times, others), staff);
        say(List.of(countersigning.of(command, intent.actor())), others);
    }

    @CommandHandler
    void giveBack(
            ReturnForRevision command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            StaffDirectory staff,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var countersigning = new Countersigning(note, authorship(clock, times, others), staff);
        say(List.of(countersigning.of(command, intent.actor())), others);
    }

    @CommandHandler
    void fellOverdue(DeclareCountersignatureOverdue command) {
        Countersigning.overdue(command, note).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void add(
            AddAddendum command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new AddingAnAddendum(note, authorship(clock, times, others)).of(command, intent.actor()));
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
        var authorship = authorship(clock, times, others);
        say(List.of(new StrikingOut(note).approve(command, intent.actor(), authorship)), others);
    }

    @CommandHandler
    void decline(
            DeclineStrikeOut command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new StrikingOut(note).decline(command, intent.actor(), authorship(clock, times, others)));
    }

    @CommandHandler
    void propose(
            ProposeReattribution command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new Reattributing(note, authorship(clock, times, others), others).of(command, intent.actor()));
    }

    @CommandHandler
    void reattribute(
            ReattributeNote command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            Ids ids,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var reattributing = new Reattributing(note, authorship(clock, times, others), others);
        say(reattributing.of(command, intent.actor(), new NoteId(ids.next())), others);
    }

    @CommandHandler
    void decline(
            DeclineReattribution command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new Reattributing(note, authorship(clock, times, others), others).of(command, intent.actor()));
    }

    @CommandHandler
    void review(
            ReviewReattribution command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var reattributing = new Reattributing(note, authorship(clock, times, others), others);
        say(List.of(reattributing.of(command, intent.actor())), others);
    }

    @CommandHandler
    void request(RequestRectification command, Law law, Clock clock, LocalTimes times, OtherStreams others) {
        say(List.of(new Rectifying(note, authorship(clock, times, others)).of(command, law)), others);
    }

    @CommandHandler
    void decide(
            DecideRectification command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            Ids ids,
            @MetaDataValue(Intent.KEY) Intent intent) {
        say(new Rectifying(note, authorship(clock, times, others)).of(command, intent.actor(), ids), others);
    }

    @CommandHandler
    void mark(AssertPrivilege command, Clock clock, LocalTimes times, OtherStreams others) {
        Begun begun = note.begun();
        apply(new PrivilegeAsserted(
                command.note(),
                begun.caseFile(),
                begun.compartment(),
                command.basis(),
                command.assertedBy(),
                marking(clock, times, others).asserted(command.basis(), command.assertedBy())));
    }

    @CommandHandler
    void waive(WaivePrivilege command, Clock clock, LocalTimes times, OtherStreams others) {
        Begun begun = note.begun();
        apply(new PrivilegeWaived(
                command.note(),
                begun.caseFile(),
                begun.compartment(),
                command.basis(),
                marking(clock, times, others).waived(command.basis(), command.by()),
                Confided.ifSaid(command.evidenceRef(), begun.subject())));
    }

    /** Says it, and beside it what work in the case file it begins and ends. */
    private void say(List<? extends NoteEvent> events, OtherStreams others) {
        Set<OpenWork.Item> before = note.leftToDo();
        events.forEach(event -> apply(event));
        Set<OpenWork.Item> after = note.leftToDo();
        CaseFileId caseFile = note.begun().caseFile();
        before.stream()
                .filter(item -> !after.contains(item))
                .forEach(item ->
                        others.alsoAppend(new WorkDone(caseFile, item.kind(), item.work(), item.compartment())));
        after.stream()
                .filter(item -> !before.contains(item))
                .forEach(item ->
                        others.alsoAppend(new WorkBegun(caseFile, item.kind(), item.work(), item.compartment())));
    }

    // Counted here, not taken from the form: two tabs may save at once and the later must learn of the earlier.
    private NoteDraftSaved draft(NoteId id, Begun begun, Confided body) {
        int revision = note.revision() + 1;
        return new NoteDraftSaved(id, begun.caseFile(), begun.compartment(), revision, body.about(begun.subject()));
    }

    private MarkingPrivilege marking(Clock clock, LocalTimes times, OtherStreams others) {
        CaseFile caseFile = authorship(clock, times, others).caseFile();
        return new MarkingPrivilege(note.privileges(), note.begun().compartment(), caseFile);
    }

    private Authorship authorship(Clock clock, LocalTimes times, OtherStreams others) {
        return Authorship.in(note.begun().caseFile(), others, today(clock, times));
    }

    private static LocalDate today(Clock clock, LocalTimes times) {
        return LocalDate.ofInstant(clock.instant(), times.serviceZone());
    }

    @EventSourcingHandler
    void on(NoteEvent event) {
        stream = event.stream();
        note.on(event);
    }
}
