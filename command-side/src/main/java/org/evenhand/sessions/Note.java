package org.evenhand.sessions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWork;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
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
import org.evenhand.sessions.NoteRefusal.AlreadySigned;
import org.evenhand.sessions.NoteRefusal.AlreadyStruckOut;
import org.evenhand.sessions.NoteRefusal.NotSigned;
import org.evenhand.sessions.NoteRefusal.NotTheAuthor;
import org.evenhand.sessions.NoteRefusal.StaleDraft;
import org.jspecify.annotations.Nullable;

/** Where one note stands, from its events. Knows how many drafts there are and not what they say. */
final class Note {

    /** @param session {@code null} for a note of no session */
    record Begun(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            @Nullable SessionId session,
            NoteKind kind,
            StaffId author) {

        Subject subject() {
            return Setting.keeperOf(compartment, caseFile);
        }
    }

    record StrikeOut(StrikeOutReason reason, StaffId requestedBy) {}

    /** Where a trainee's signature stands. */
    enum Countersigning {
        NOT_NEEDED,
        AWAITED,
        GIVEN
    }

    private @Nullable Begun begun;
    private int revision;
    private boolean signed;
    private boolean returned;
    private int signedRevision;
    private Countersigning countersigning = Countersigning.NOT_NEEDED;
    private int overdueRevision;
    private @Nullable StrikeOut asked;
    private boolean struckOut;
    private @Nullable ReattributionProposed proposed;
    private @Nullable NoteReattributed reattributed;
    private boolean reviewed;
    private final Map<RectificationId, RectificationRequested> rectifications = new LinkedHashMap<>();
    private final Set<RectificationId> decided = new LinkedHashSet<>();
    private Privileges privileges = Privileges.NONE;

    void on(NoteEvent event) {
        switch (event) {
            case NoteStarted e ->
                begun = new Begun(e.note(), e.caseFile(), e.compartment(), e.session(), e.kind(), e.author());
            case NoteDraftSaved e -> revision = e.revision();
            case NoteSigned e -> signed(e.revision(), e.awaitsCountersignature());
            case LateEntryDeclared _, AddendumSigned _, AddendumFiled _ -> {}
            case NoteCountersigned _ -> countersigning = Countersigning.GIVEN;
            case NoteReturned _ -> {
                signed = false;
                returned = true;
                countersigning = Countersigning.NOT_NEEDED;
            }
            case CountersignatureFellOverdue e -> overdueRevision = e.revision();
            case StrikeOutRequested e -> asked = new StrikeOut(e.reason(), e.requestedBy());
            case StrikeOutDeclined _ -> asked = null;
            case NoteStruckOut _ -> {
                asked = null;
                struckOut = true;
            }
            case ReattributionProposed e -> proposed = e;
            case ReattributionDeclined _ -> proposed = null;
            case NoteReattributed e -> {
                proposed = null;
                reattributed = e;
            }
            case NoteFiledByReattribution e -> {
                begun = new Begun(e.note(), e.caseFile(), e.compartment(), e.session(), e.kind(), e.author());
                revision = 1;
                signed(1, e.awaitsCountersignature());
            }
            case ReattributionReviewed _ -> reviewed = true;
            case RectificationRequested e -> rectifications.put(e.rectification(), e);
            case RectificationDecided e -> decided.add(e.rectification());
            case PrivilegeAsserted e -> privileges = privileges.asserted(e.basis(), e.holders());
            case PrivilegeWaived e -> privileges = privileges.waived(e.basis());
        }
    }

    private void signed(int signedNow, boolean awaits) {
        signed = true;
        returned = false;
        signedRevision = signedNow;
        countersigning = awaits ? Countersigning.AWAITED : Countersigning.NOT_NEEDED;
    }

    boolean isBegun() {
        return begun != null;
    }

    Begun begun() {
        if (begun == null) {
            throw Refused.because(new NotFound());
        }
        return begun;
    }

    /** Two browser tabs lose each other's text unless the later one is told. */
    Begun draftOf(StaffId author, int baseRevision) {
        Begun draft = begun();
        if (!draft.author().equals(author)) {
            throw Refused.because(new NotTheAuthor());
        }
        if (struckOut) {
            throw Refused.because(new AlreadyStruckOut());
        }
        if (signed) {
            throw Refused.because(new AlreadySigned());
        }
        if (baseRevision != revision) {
            throw Refused.because(new StaleDraft(baseRevision, revision));
        }
        return draft;
    }

    Begun signed() {
        if (!signed) {
            throw Refused.because(new NotSigned());
        }
        return begun();
    }

    /** Also while it is returned: what was signed once is in the record and can be found to be wrong. */
    Begun signedOnce() {
        return returned ? begun() : signed();
    }

    /** What keeps the case file open. */
    Set<OpenWork.Item> leftToDo() {
        var left = new LinkedHashSet<OpenWork.Item>();
        if (begun == null) {
            return left;
        }
        Compartment own = begun.compartment();
        if (!struckOut && !signed) {
            left.add(new OpenWork.Item(WorkKind.DRAFT_NOTE, id(), own));
        }
        if (!struckOut && countersigning == Countersigning.AWAITED) {
            left.add(new OpenWork.Item(WorkKind.COUNTERSIGNATURE, id(), own));
        }
        if (reattributed != null && !reviewed) {
            left.add(new OpenWork.Item(WorkKind.REATTRIBUTION, id(), own));
        }
        rectifications.values().stream()
                .filter(request -> !decided.contains(request.rectification()))
                .map(request -> new OpenWork.Item(
                        WorkKind.RECTIFICATION, request.rectification().value(), request.compartment()))
                .forEach(left::add);
        return left;
    }

    private UUID id() {
        return begun().note().value();
    }

    int revision() {
        return revision;
    }

    int signedRevision() {
        return signedRevision;
    }

    boolean isReturned() {
        return returned;
    }

    Countersigning countersigning() {
        return countersigning;
    }

    boolean isOverdue(int waiting) {
        return overdueRevision == waiting;
    }

    @Nullable
    StrikeOut asked() {
        return asked;
    }

    boolean isStruckOut() {
        return struckOut;
    }

    @Nullable
    ReattributionProposed proposed() {
        return proposed;
    }

    @Nullable
    NoteReattributed reattributed() {
        return reattributed;
    }

    boolean isReviewed() {
        return reviewed;
    }

    Optional<RectificationRequested> rectification(RectificationId id) {
        return Optional.ofNullable(rectifications.get(id));
    }

    boolean isDecided(RectificationId id) {
        return decided.contains(id);
    }

    boolean isAbout(PersonId person, CaseFile caseFile) {
        return begun().compartment() instanceof Compartment.OfPerson own
                ? own.person().equals(person)
                : caseFile.has(person);
    }

    Privileges privileges() {
        return privileges;
    }
}
