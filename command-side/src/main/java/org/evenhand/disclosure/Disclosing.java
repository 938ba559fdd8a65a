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
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
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
import org.evenhand.disclosure.DisclosureRefusal.ClockIsTheCourts;
import org.evenhand.disclosure.DisclosureRefusal.DisclosureClosed;
import org.evenhand.disclosure.DisclosureRefusal.NotReleased;
import org.evenhand.disclosure.DisclosureRefusal.PackNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.ReasonRequired;
import org.evenhand.disclosure.DisclosureRefusal.ScopeNotDecided;
import org.evenhand.disclosure.DisclosureStep.SayDisclosedDataChanged;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * Where one disclosure stands, and what every part of it rests on: the request, what was looked at, what was decided, packed and sent.
 * Changed by events alone.
 */
final class Disclosing {

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

    void on(DisclosureEvent event) {
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

    Reviews reviews() {
        return reviews;
    }

    @Nullable
    Scope scope() {
        return scope;
    }

    @Nullable
    Pack pack() {
        return pack;
    }

    int packs() {
        return packs;
    }

    Map<UUID, List<Passage>> marked() {
        return marked;
    }

    boolean isReleased() {
        return released != null;
    }

    boolean isChanged() {
        return changedAtLeaf >= 0;
    }

    long changedAtLeaf() {
        return changedAtLeaf;
    }

    /** Said already, however often it is followed up. */
    boolean knows(SayDisclosedDataChanged change) {
        return changes.contains(change.event());
    }

    /** Also once it is closed. */
    Request known() {
        return Objects.requireNonNull(request, "requested before anything changed");
    }

    /** Says it, and beside it whether the case file has something left to do by it. */
    void say(DisclosureEvent event, OtherStreams others) {
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

    Lawful lawful(Moment now, DisclosurePolicy policy, OtherStreams others) {
        Request open = open();
        CaseFile caseFile =
                CaseFile.of(others.eventsOf(new StreamId(StreamType.CASE_FILE, open.caseFile()), CaseFileEvent.class));
        return new Lawful(open, reviews, caseFile, policy, others, now);
    }

    Scope stillLawful(Lawful lawful) {
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

    Term term() {
        return Objects.requireNonNull(term, "a request has a day by which it is answered");
    }

    Term ofTheirOwn(Request request) {
        if (request.basis() != DisclosureBasis.SUBJECT_ACCESS) {
            throw Refused.because(new ClockIsTheCourts());
        }
        return term();
    }

    static LocalDate today(Clock clock, LocalTimes times) {
        return now(clock, times).local().toLocalDate();
    }

    SaidToBePrivileged privileged(DisclosurePolicy policy, OtherStreams others, LocalDate today) {
        return new SaidToBePrivileged(policy, open().basis(), today, reviews, others);
    }

    Request open() {
        if (closed) {
            throw Refused.because(new DisclosureClosed());
        }
        return Objects.requireNonNull(request, "a stream begins with its request");
    }

    Pack built() {
        if (pack == null) {
            throw Refused.because(new PackNotBuilt());
        }
        return pack;
    }

    Instant releasedAt() {
        if (released == null) {
            throw Refused.because(new NotReleased());
        }
        return released;
    }

    static Confided reason(Confided words) {
        if (words.isBlank()) {
            throw Refused.because(new ReasonRequired());
        }
        return words;
    }

    static Personal about(Confided words, Request request) {
        return words.about(request.caseFile().subject());
    }

    static Moment now(Clock clock, LocalTimes times) {
        return new Moment(clock.instant(), times.serviceZone());
    }
}
