package org.evenhand.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** What others do with a signed note: countersign it, return it, move it to the right record, contest it, claim privilege. */
record NoteReview(
        boolean countersigns,
        String overdueSince,
        String returnedBy,
        String returnReason,
        List<Earlier> earlier,
        boolean proposes,
        boolean decidesMove,
        boolean reviewsMove,
        String moveTo,
        String moveBy,
        String moveExplanation,
        String movedBy,
        String filedAs,
        String moveOutcome,
        List<Claim> claims,
        List<Privileged> privileges,
        List<Choice> targets,
        List<Choice> people,
        Form countersign,
        Form giveBack,
        Form propose,
        Form reattribute,
        Form declineMove,
        Form review,
        Form request,
        Form assertion) {

    /** A signature that was returned. */
    record Earlier(String by, String signed, String body, String returnedBy, String returned, String reason) {}

    /** @param decide drawn only for who may decide @param decision empty while it is open */
    record Claim(
            String person,
            String shade,
            String wording,
            String received,
            String due,
            String decision,
            String reasons,
            String decidedBy,
            boolean statement,
            @Nullable Form decide) {}

    /** @param waive drawn while the assertion stands */
    record Privileged(
            String basis,
            String holders,
            String asserted,
            String waived,
            List<Choice> who,
            @Nullable Form waive) {}

    static NoteReview of(NoteRecord record, Actor reader, Forms forms, Staff staff, Times times) {
        NoteRecord.Written note = record.note();
        var labels = new Labels(record.facts().members());
        var path = Map.of("note", note.note());
        boolean signed = note.signedAt() != null && note.returnedAt() == null;
        boolean qualified = reader.role() == Role.CLINICIAN || reader.role() == Role.SUPERVISOR;
        boolean waits = note.moveProposedAt() != null && note.movedAt() == null;
        boolean others = !reader.id().equals(note.author());
        return new NoteReview(
                note.status().equals("AWAITING_COUNTERSIGNATURE") && reader.role() == Role.SUPERVISOR && others,
                note.overdueSince() == null || note.countersignedAt() != null ? "" : times.full(note.overdueSince()),
                name(staff, note.returnedBy()),
                text(note.returnReason()),
                record.returned().stream()
                        .map(each -> new Earlier(
                                staff.name(each.author()),
                                times.full(each.signedAt()),
                                text(each.body()),
                                staff.name(each.returnedBy()),
                                times.full(each.returnedAt()),
                                text(each.returnReason())))
                        .toList(),
                signed && note.moveProposedAt() == null,
                waits && qualified && !reader.id().equals(note.moveProposedBy()),
                note.movedAt() != null && note.moveReviewedAt() == null && reader.role() == Role.SUPERVISOR,
                note.moveTo() == null ? "" : labels.of(note.moveTo()),
                name(staff, note.moveProposedBy()),
                text(note.moveExplanation()),
                name(staff, note.moveApprovedBy()),
                note.filedAs() == null ? "" : "/notes/" + note.filedAs().value(),
                text(note.moveOutcome()),
                record.rectifications().stream()
                        .map(each -> claim(each, note, qualified && others, labels, forms, staff, times))
                        .toList(),
                record.privileges().stream()
                        .map(each -> privileged(each, note, qualified, labels, forms, times))
                        .toList(),
                people(record, labels).stream()
                        .filter(each -> !("person:" + each.value())
                                .equals(note.compartment().code()))
                        .toList(),
                note.compartment() instanceof Compartment.OfPerson own
                        ? List.of(Choice.named(own.person().value().toString(), labels.of(own.person())))
                        : people(record, labels),
                forms.of(NoteCommand.Countersign.class, path),
                forms.of(NoteCommand.ReturnForRevision.class, path),
                forms.of(NoteCommand.ProposeReattribution.class, path),
                forms.of(NoteCommand.ReattributeNote.class, path),
                forms.of(NoteCommand.DeclineReattribution.class, path),
                forms.of(NoteCommand.ReviewReattribution.class, path),
                forms.of(NoteCommand.RequestRectification.class, path),
                forms.of(NoteCommand.AssertPrivilege.class, path));
    }

    private static List<Choice> people(NoteRecord record, Labels labels) {
        return record.facts().members().stream()
                .map(Member::person)
                .map(person -> Choice.named(person.value().toString(), labels.of(person)))
                .toList();
    }

    private static Claim claim(
            NoteRecord.Rectification claim,
            NoteRecord.Written note,
            boolean decides,
            Labels labels,
            Forms forms,
            Staff staff,
            Times times) {
        var path = Map.of("note", note.note(), "rectification", claim.rectification());
        return new Claim(
                labels.of(claim.person()),
                labels.shade(Compartment.of(claim.person())),
                text(claim.wording()),
                times.day(claim.receivedOn()),
                times.day(claim.due()),
                claim.decision() == null ? "" : "RectificationDecision." + claim.decision(),
                text(claim.reasons()),
                name(staff, claim.decidedBy()),
                claim.statementAttached(),
                claim.decision() == null && decides
                        ? forms.of(NoteCommand.DecideRectification.class, path)
                                .named(claim.rectification().value().toString().substring(24))
                        : null);
    }

    private static Privileged privileged(
            NoteRecord.Privileged privilege,
            NoteRecord.Written note,
            boolean waives,
            Labels labels,
            Forms forms,
            Times times) {
        return new Privileged(
                "PrivilegeBasis." + privilege.basis(),
                labels.all(privilege.holders()),
                times.full(privilege.assertedAt()),
                privilege.waivedAt() == null ? "" : times.full(privilege.waivedAt()),
                privilege.holders().stream()
                        .map(person -> Choice.named(person.value().toString(), labels.of(person)))
                        .toList(),
                privilege.waivedAt() == null && waives
                        ? forms.of(NoteCommand.WaivePrivilege.class, Map.of("note", note.note()))
                                .named(privilege.basis().name().toLowerCase(java.util.Locale.ROOT))
                        : null);
    }

    /** Those on the page, so that a refusal finds its own. */
    List<Form> forms() {
        return Stream.of(
                        countersigns ? List.of(countersign, giveBack) : List.<Form>of(),
                        proposes ? List.of(propose) : List.<Form>of(),
                        decidesMove ? List.of(reattribute, declineMove) : List.<Form>of(),
                        reviewsMove ? List.of(review) : List.<Form>of(),
                        new ArrayList<>(List.of(request, assertion)),
                        claims.stream()
                                .map(Claim::decide)
                                .filter(each -> each != null)
                                .toList(),
                        privileges.stream()
                                .map(Privileged::waive)
                                .filter(each -> each != null)
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private static String name(Staff staff, @Nullable StaffId id) {
        return id == null ? "" : staff.name(id);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
