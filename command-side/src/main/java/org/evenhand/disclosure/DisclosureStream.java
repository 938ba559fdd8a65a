package org.evenhand.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.ExtendDisclosureDue;
import org.evenhand.disclosure.DisclosureCommand.MarkPassages;
import org.evenhand.disclosure.DisclosureCommand.PauseDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.RecallDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RecordDisclosureReceived;
import org.evenhand.disclosure.DisclosureCommand.RecordLegalReview;
import org.evenhand.disclosure.DisclosureCommand.RecordPrivilegeException;
import org.evenhand.disclosure.DisclosureCommand.RecordSeriousHarmOpinion;
import org.evenhand.disclosure.DisclosureCommand.RefuseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureCommand.ResumeDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.SendDisclosureCorrection;
import org.evenhand.disclosure.DisclosureEvent.ConfidentialityChecked;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockPaused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockResumed;
import org.evenhand.disclosure.DisclosureEvent.DisclosureCorrectionSent;
import org.evenhand.disclosure.DisclosureEvent.DisclosureDueExtended;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRecalled;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReceived;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRefused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.disclosure.DisclosureEvent.LegalReviewRecorded;
import org.evenhand.disclosure.DisclosureEvent.PassagesMarked;
import org.evenhand.disclosure.DisclosureEvent.PrivilegeExceptionRecorded;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.disclosure.DisclosureRefusal.AdviceRefRequired;
import org.evenhand.disclosure.DisclosureRefusal.AlreadyReleased;
import org.evenhand.disclosure.DisclosureRefusal.ClockIsTheCourts;
import org.evenhand.disclosure.DisclosureRefusal.CorrectionNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.DisclosureAlreadyRequested;
import org.evenhand.disclosure.DisclosureRefusal.DisclosureClosed;
import org.evenhand.disclosure.DisclosureRefusal.NotEveryPageChecked;
import org.evenhand.disclosure.DisclosureRefusal.NotReleased;
import org.evenhand.disclosure.DisclosureRefusal.NotThePackThatWasBuilt;
import org.evenhand.disclosure.DisclosureRefusal.NothingToCorrect;
import org.evenhand.disclosure.DisclosureRefusal.OpinionRequired;
import org.evenhand.disclosure.DisclosureRefusal.PackNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.ReasonRequired;
import org.evenhand.disclosure.DisclosureRefusal.ReceivedBeforeRelease;
import org.evenhand.disclosure.DisclosureRefusal.RecipientRequired;
import org.evenhand.disclosure.DisclosureRefusal.ScopeNotDecided;
import org.evenhand.disclosure.DisclosureStep.SayDisclosedDataChanged;
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** One disclosure, from the request to what became of what was sent. The rules are in the classes beside it. */
@Aggregate
class DisclosureStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private @Nullable Request request;
    private Reviews reviews = Reviews.NONE;
    private @Nullable Scope scope;
    private @Nullable Term term;
    private @Nullable Pack pack;
    private int packs;
    private final Map<UUID, List<Passage>> marked = new HashMap<>();
    private @Nullable Instant released;
    private boolean closed;
    private long changedAtLeaf = -1;
    private final Set<UUID> changes = new HashSet<>();

    DisclosureStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void request(RequestDisclosure command, Law law, Clock clock, LocalTimes times, OtherStreams others) {
        if (stream != null) {
            throw Refused.because(new DisclosureAlreadyRequested(command.disclosure()));
        }
        say(new Requesting(others, law, today(clock, times)).of(command), others);
    }

    @CommandHandler
    void record(RecordLegalReview command, @MetaDataValue(Intent.KEY) Intent intent) {
        Request open = open();
        if (command.adviceRef().isBlank()) {
            throw Refused.because(new AdviceRefRequired());
        }
        apply(new LegalReviewRecorded(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                command.adviceRef(),
                command.advice(),
                intent.actor().id()));
    }

    @CommandHandler
    void record(RecordSeriousHarmOpinion command, @MetaDataValue(Intent.KEY) Intent intent) {
        Request open = open();
        if (command.opinion().isBlank()) {
            throw Refused.because(new OpinionRequired());
        }
        apply(new SeriousHarmOpinionRecorded(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                command.harmLikely(),
                about(command.opinion(), open),
                intent.actor().id()));
    }

    @CommandHandler
    void mark(MarkPassages command, @MetaDataValue(Intent.KEY) Intent intent, OnRecord record) {
        apply(new MarkingPassages(open(), record).of(command, intent.actor().id()));
    }

    @CommandHandler
    void pause(PauseDisclosureClock command, Clock clock, LocalTimes times) {
        Request open = open();
        Term.Pause paused = ofTheirOwn(open).pausing(command, today(clock, times));
        apply(new DisclosureClockPaused(
                open.disclosure(), open.caseFile(), open.compartment(), paused.because(), paused.on()));
    }

    @CommandHandler
    void resume(ResumeDisclosureClock command, Clock clock, LocalTimes times) {
        Request open = open();
        LocalDate due = ofTheirOwn(open).resuming(command, today(clock, times));
        apply(new DisclosureClockResumed(open.disclosure(), open.caseFile(), open.compartment(), command.on(), due));
    }

    @CommandHandler
    void extend(ExtendDisclosureDue command, Law law, Clock clock, LocalTimes times) {
        Request open = open();
        LocalDate due = ofTheirOwn(open).extending(today(clock, times), law);
        apply(new DisclosureDueExtended(
                open.disclosure(), open.caseFile(), open.compartment(), about(reason(command.reason()), open), due));
    }

    @CommandHandler
    void except(
            RecordPrivilegeException command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others) {
        Request open = open();
        apply(new RelyingOnAnException(open, reviews, privileged(policy, others, today(clock, times)))
                .of(command, intent.actor().id()));
    }

    /** Also after a release: what is sent in correction may be less than what was sent first. */
    @CommandHandler
    void decide(
            DecideDisclosureScope command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others) {
        Lawful lawful = lawful(now(clock, times), policy, others);
        apply(new Scoping(lawful).of(command, intent.actor().id()));
    }

    @CommandHandler
    void build(
            BuildDisclosurePack command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others,
            OnRecord record) {
        Lawful lawful = lawful(now(clock, times), policy, others);
        Scope decided = stillLawful(lawful);
        apply(new Packing(lawful, decided, record, privileged(policy, others, today(clock, times)), marked)
                .build(packs + 1, intent.actor().id()));
    }

    @CommandHandler
    void check(CheckConfidentiality command, @MetaDataValue(Intent.KEY) Intent intent) {
        Request open = open();
        Pack built = built();
        if (!built.hash().equals(command.packHash())) {
            throw Refused.because(new NotThePackThatWasBuilt());
        }
        if (command.pages() < 1 || command.checked() != command.pages()) {
            throw Refused.because(new NotEveryPageChecked(command.pages(), command.checked()));
        }
        apply(new ConfidentialityChecked(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                command.packHash(),
                command.pages(),
                command.findings(),
                intent.actor().id()));
    }

    @CommandHandler
    void release(
            ReleaseDisclosure command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others,
            OnRecord record) {
        Request open = open();
        if (released != null) {
            throw Refused.because(new AlreadyReleased());
        }
        if (command.recipient().isBlank()) {
            throw Refused.because(new RecipientRequired());
        }
        term().refuseUnknownRequester();
        var releasing = new Releasing(scope, pack, record, others, privileged(policy, others, today(clock, times)));
        Pack leaving = releasing.approved(command.packHash(), intent.actor().id());
        Lawful lawful = lawful(now(clock, times), policy, others);
        Scope decided = stillLawful(lawful);
        lawful.refuseAnotherRecipient(command.recipient());
        if (!command.asOfStated()) {
            releasing.refuseOutdated(leaving, open, decided);
        }
        say(
                new DisclosureReleased(
                        open.disclosure(),
                        open.caseFile(),
                        open.compartment(),
                        command.packHash(),
                        about(command.recipient(), open),
                        command.method(),
                        command.asOfStated(),
                        now(clock, times),
                        intent.actor().id()),
                others);
    }

    @CommandHandler
    void received(RecordDisclosureReceived command, Clock clock, LocalTimes times) {
        Request open = open();
        Instant releasedAt = releasedAt();
        Moment at = times.moment(command.at(), "at");
        if (at.at().isBefore(releasedAt) || at.at().isAfter(clock.instant())) {
            throw Refused.because(new ReceivedBeforeRelease());
        }
        apply(new DisclosureReceived(
                open.disclosure(), open.caseFile(), open.compartment(), at, command.acknowledgementRef()));
    }

    @CommandHandler
    void refuse(RefuseDisclosure command, OtherStreams others) {
        Request open = open();
        if (released != null) {
            throw Refused.because(new AlreadyReleased());
        }
        say(
                new DisclosureRefused(
                        open.disclosure(),
                        open.caseFile(),
                        open.compartment(),
                        command.because(),
                        about(reason(command.reason()), open)),
                others);
    }

    @CommandHandler
    void recall(RecallDisclosure command, OtherStreams others) {
        Request open = open();
        releasedAt();
        say(
                new DisclosureRecalled(
                        open.disclosure(), open.caseFile(), open.compartment(), about(reason(command.reason()), open)),
                others);
    }

    /** Also of what was recalled: whoever read it must be told. Said once, however often it is followed up. */
    @CommandHandler
    void say(SayDisclosedDataChanged command, OtherStreams others) {
        Request known = Objects.requireNonNull(request, "requested before anything changed");
        releasedAt();
        if (changes.contains(command.event())) {
            return;
        }
        say(
                new DisclosedDataChanged(
                        known.disclosure(),
                        known.caseFile(),
                        known.compartment(),
                        command.source(),
                        command.event(),
                        command.leaf(),
                        command.change(),
                        command.since()),
                others);
    }

    @CommandHandler
    void correct(
            SendDisclosureCorrection command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others,
            OnRecord record) {
        Request open = open();
        releasedAt();
        if (changedAtLeaf < 0) {
            throw Refused.because(new NothingToCorrect());
        }
        if (built().asOfLeaf() <= changedAtLeaf) {
            throw Refused.because(new CorrectionNotBuilt());
        }
        new Releasing(scope, pack, record, others, privileged(policy, others, today(clock, times)))
                .approved(command.packHash(), intent.actor().id());
        stillLawful(lawful(now(clock, times), policy, others));
        say(
                new DisclosureCorrectionSent(
                        open.disclosure(),
                        open.caseFile(),
                        open.compartment(),
                        command.packHash(),
                        command.method(),
                        intent.actor().id()),
                others);
    }

    /** Says it, and beside it whether the case file has something left to do by it. */
    private void say(DisclosureEvent event, OtherStreams others) {
        boolean before = isLeftToDo();
        apply(event);
        if (before == isLeftToDo()) {
            return;
        }
        UUID work = event.disclosure().value();
        others.alsoAppend(
                before
                        ? new WorkDone(event.caseFile(), WorkKind.DISCLOSURE, work, event.compartment())
                        : new WorkBegun(event.caseFile(), WorkKind.DISCLOSURE, work, event.compartment()));
    }

    /** Until it is answered, and again while what was sent is no longer what the record says. */
    private boolean isLeftToDo() {
        return request != null && !closed && (released == null || changedAtLeaf >= 0);
    }

    private Lawful lawful(Moment now, DisclosurePolicy policy, OtherStreams others) {
        Request open = open();
        CaseFile caseFile =
                CaseFile.of(others.eventsOf(new StreamId(StreamType.CASE_FILE, open.caseFile()), CaseFileEvent.class));
        return new Lawful(open, reviews, caseFile, policy, others, now);
    }

    private Scope stillLawful(Lawful lawful) {
        Scope decided = scope;
        if (decided == null) {
            throw Refused.because(new ScopeNotDecided());
        }
        if (decided.order() != null) {
            new RelyingOnAnOrder(decided.order(), lawful.others()).refuseUnlessInForce(lawful.now());
        }
        lawful.refuseUnless(decided.grants());
        return decided;
    }

    private Term term() {
        return Objects.requireNonNull(term, "a request has a day by which it is answered");
    }

    private Term ofTheirOwn(Request request) {
        if (request.basis() != DisclosureBasis.SUBJECT_ACCESS) {
            throw Refused.because(new ClockIsTheCourts());
        }
        return term();
    }

    private static LocalDate today(Clock clock, LocalTimes times) {
        return now(clock, times).local().toLocalDate();
    }

    private SaidToBePrivileged privileged(DisclosurePolicy policy, OtherStreams others, LocalDate today) {
        return new SaidToBePrivileged(policy, open().basis(), today, reviews, others);
    }

    private Request open() {
        if (closed) {
            throw Refused.because(new DisclosureClosed());
        }
        return Objects.requireNonNull(request, "a stream begins with its request");
    }

    private Pack built() {
        if (pack == null) {
            throw Refused.because(new PackNotBuilt());
        }
        return pack;
    }

    private Instant releasedAt() {
        if (released == null) {
            throw Refused.because(new NotReleased());
        }
        return released;
    }

    private static Confided reason(Confided words) {
        if (words.isBlank()) {
            throw Refused.because(new ReasonRequired());
        }
        return words;
    }

    private static Personal about(Confided words, Request request) {
        return words.about(request.caseFile().subject());
    }

    private static Moment now(Clock clock, LocalTimes times) {
        return new Moment(clock.instant(), times.serviceZone());
    }

    @EventSourcingHandler
    void on(DisclosureEvent event) {
        stream = event.stream();
        switch (event) {
            case DisclosureRequested e -> {
                request = Request.of(e);
                term = Term.from(e.received(), e.due());
            }
            case DisclosureClockPaused e -> term = term().paused(new Term.Pause(e.because(), e.on()));
            case DisclosureClockResumed e -> term = term().resumed(e.due());
            case DisclosureDueExtended e -> term = term().extendedTo(e.due());
            case PassagesMarked e -> {
                marked.put(e.event(), e.passages());
                // Marked anew, what was packed is not what somebody answers for: it is built again.
                pack = null;
            }
            case LegalReviewRecorded e -> reviews = reviews.advised(e.advice());
            case SeriousHarmOpinionRecorded e -> reviews = reviews.opined(e.harmLikely());
            case PrivilegeExceptionRecorded e -> reviews = reviews.excepting(e.source());
            case DisclosureScopeDecided e -> scope = Scope.of(e);
            case DisclosurePackBuilt e -> {
                pack = Pack.of(e);
                packs = e.pack();
            }
            case ConfidentialityChecked e -> pack = Objects.requireNonNull(pack).read(e.findings());
            case DisclosureReleased e -> released = e.at().at();
            case DisclosureReceived e -> {}
            case DisclosureRefused e -> closed = true;
            case DisclosureRecalled e -> closed = true;
            case DisclosedDataChanged e -> {
                changes.add(e.event());
                changedAtLeaf = Math.max(changedAtLeaf, e.leaf());
            }
            case DisclosureCorrectionSent e -> changedAtLeaf = -1;
        }
    }
}
