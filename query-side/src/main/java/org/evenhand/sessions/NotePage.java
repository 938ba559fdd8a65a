package org.evenhand.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.OwnDrafts;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Actor;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** One note: its draft while it is the author's, then the signed body for ever, addenda in order, a strike-out with its reason. */
record NotePage(
        NoteRecord answer,
        CaseBar bar,
        String kind,
        String place,
        String shade,
        Tag status,
        List<Row> rows,
        String body,
        boolean draft,
        boolean struck,
        boolean staleDraft,
        boolean strikeWaits,
        boolean decidesStrike,
        boolean mayAdd,
        String strikeReason,
        String strikeExplanation,
        String strikeBy,
        String strikeApprovedBy,
        String session,
        List<Added> addenda,
        Form save,
        Form sign,
        Form add,
        Form strike,
        Form approve,
        Form decline,
        List<Choice> addendumKinds,
        List<Choice> strikeReasons,
        NoteReview review,
        TypedWords typed)
        implements Page {

    record Added(String kind, String body, String reason, String by, String when) {}

    static NotePage of(NoteRecord record, Actor actor, OwnDrafts drafts, Forms forms, Staff staff, Times times) {
        NoteRecord.Written note = record.note();
        StaffId reader = actor.id();
        var labels = new Labels(record.facts().members());
        var path = Map.of("note", note.note());
        // A returned note is its author's again, and to everybody else what was signed.
        boolean draft =
                note.status().equals("DRAFT") || note.status().equals("RETURNED") && reader.equals(note.author());
        boolean waits = note.strikeRequestedAt() != null && note.struckAt() == null;
        Form save = forms.of(NoteCommand.SaveDraft.class, path);
        Form sign = forms.of(NoteCommand.SignNote.class, path);
        boolean stale = save.refusedBy("body", "STALE_DRAFT") || sign.refusedBy("body", "STALE_DRAFT");
        var typed = TypedWords.of(note, save.problems().isEmpty() ? sign : save, drafts, times);
        return new NotePage(
                record,
                CaseBar.of(record.facts(), "note"),
                "NoteKind." + note.kind(),
                labels.of(note.compartment()),
                labels.shade(note.compartment()),
                new Tag("NoteStatus." + note.status(), colour(note.status())),
                rows(note, staff, times),
                note.body() == null ? (draft || note.movedAt() != null ? "" : "erased") : note.body(),
                draft,
                note.struckAt() != null,
                stale,
                waits,
                waits && !reader.equals(note.strikeRequestedBy()),
                !draft && actor.role() != Role.TRAINEE,
                note.strikeReason() == null ? "" : "StrikeOutReason." + note.strikeReason(),
                note.strikeExplanation() == null ? "" : note.strikeExplanation(),
                note.strikeRequestedBy() == null ? "" : staff.name(note.strikeRequestedBy()),
                note.strikeApprovedBy() == null ? "" : staff.name(note.strikeApprovedBy()),
                note.session() == null ? "" : "/sessions/" + note.session().value(),
                record.addenda().stream()
                        .map(each -> new Added(
                                "AddendumKind." + each.kind(),
                                words(each.body(), note),
                                words(each.reason(), note),
                                staff.name(each.author()),
                                times.full(each.signedAt())))
                        .toList(),
                save.filled("body", note.body()),
                sign.with("body", typed.inBox()),
                forms.of(NoteCommand.AddAddendum.class, path),
                forms.of(NoteCommand.RequestStrikeOut.class, path),
                forms.of(NoteCommand.ApproveStrikeOut.class, path),
                forms.of(NoteCommand.DeclineStrikeOut.class, path),
                Choice.of(AddendumKind.values()),
                Choice.of(StrikeOutReason.values()),
                NoteReview.of(record, actor, forms, staff, times),
                typed);
    }

    static String colour(String status) {
        return switch (status) {
            case "SIGNED", "COUNTERSIGNED" -> "green";
            case "STRUCK", "REATTRIBUTED" -> "red";
            default -> "yellow";
        };
    }

    private static String words(@Nullable String words, NoteRecord.Written note) {
        return words == null ? (note.movedAt() == null ? "erased" : "") : words;
    }

    private static List<Row> rows(NoteRecord.Written note, Staff staff, Times times) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("note.author", staff.name(note.author())));
        if (note.contactAt() != null) {
            rows.add(Row.of("note.contact", times.full(note.contactAt())));
        }
        if (note.signedAt() != null) {
            rows.add(Row.of("note.signed", times.full(note.signedAt())));
        } else {
            rows.add(Row.of("note.started", times.full(note.startedAt())));
        }
        if (note.countersignedAt() != null && note.countersignedBy() != null) {
            rows.add(Row.of(
                    "note.countersigned",
                    staff.name(note.countersignedBy()) + ", " + times.full(note.countersignedAt())));
        }
        if (note.countersignComment() != null) {
            rows.add(Row.of("note.countersign.comment", note.countersignComment()));
        }
        if (note.lateReason() != null) {
            rows.add(Row.of("note.late-reason", note.lateReason()));
        }
        if (note.individualDisclosure() != null) {
            rows.add(Row.keyed("note.disclosure", note.individualDisclosure()));
        }
        return rows;
    }

    /** N3: said wherever one is read. */
    public boolean processNote() {
        return kind.equals("NoteKind.PROCESS");
    }

    public List<Choice> decisions() {
        return Choice.of(RectificationDecision.values());
    }

    public List<Choice> bases() {
        return Choice.of(PrivilegeBasis.values());
    }

    public List<Choice> yes() {
        return List.of(Choice.keyed("true", "note.rectify.attach"));
    }

    @Override
    public List<Form> forms() {
        var drawn = new ArrayList<Form>();
        if (draft) {
            // Both have the same text box.
            drawn.add(save.problems().isEmpty() ? sign : save);
        } else {
            drawn.add(add);
            drawn.add(decidesStrike ? decline : strike);
            drawn.addAll(review.forms());
        }
        return drawn;
    }
}
