package org.evenhand.casefile;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.CaseOverview.Consented;
import org.evenhand.casefile.CaseOverview.Reachable;
import org.evenhand.casefile.CaseOverview.Screened;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** Draws a case by compartment: what the reader may see of each, and of the other side little more than a name. */
record ColumnsOfACase(CaseOverview overview, Labels labels, Staff staff, Times times) {

    private static final Tag NOT_SCREENED = new Tag("screening.none", "grey");
    private static final Tag UNDER_WAY = new Tag("screening.under-way", "yellow");

    /** One for each of the reader's compartments, and one with a name and little else for a parent of the other side. */
    List<CompartmentColumn> drawn() {
        var columns = new ArrayList<CompartmentColumn>();
        for (Member member : overview.facts().members()) {
            if (member.role() == CaseRole.PARENT) {
                columns.add(ofPerson(member));
            }
        }
        if (overview.compartments().contains(Compartment.JOINT)) {
            // Between the parents, where it belongs.
            columns.add(Math.min(1, columns.size()), shared(Compartment.JOINT));
        }
        for (Member member : overview.facts().members()) {
            if (member.role() != CaseRole.PARENT) {
                columns.add(ofPerson(member));
            }
        }
        for (Compartment rest : List.of(Compartment.COURT, Compartment.STAFF)) {
            CompartmentColumn column = shared(rest);
            if (!column.notes().isEmpty()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private CompartmentColumn shared(Compartment compartment) {
        return new CompartmentColumn(
                labels.of(compartment),
                "column." + compartment.code(),
                labels.shade(compartment),
                compartment.code(),
                "",
                "",
                false,
                NOT_SCREENED,
                "",
                List.of(),
                List.of(),
                NotePreview.in(compartment, overview, staff, times));
    }

    private CompartmentColumn ofPerson(Member member) {
        Compartment compartment = Compartment.of(member.person());
        Reachable reach = overview.people().stream()
                .filter(each -> each.person().equals(member.person()))
                .findFirst()
                .orElseThrow();
        Screened screened = screened(member.person());
        return new CompartmentColumn(
                member.label(),
                hint(member, reach),
                labels.shade(compartment),
                reach.ownSide() ? compartment.code() : "",
                member.person().value().toString(),
                reach.dateOfBirth() == null ? "" : times.partial(reach.dateOfBirth()),
                member.role() == CaseRole.PARENT,
                screened == null ? NOT_SCREENED : screening(screened),
                screened == null ? "" : when(screened),
                overview.consents().stream()
                        .filter(each -> each.person().equals(member.person()))
                        .map(this::consent)
                        .toList(),
                reach.contacts().stream()
                        .map(each -> new CompartmentColumn.Contact(
                                "ContactKind." + each.kind(), each.detail(), each.confidential()))
                        .toList(),
                NotePreview.in(compartment, overview, staff, times));
    }

    private @Nullable Screened screened(PersonId person) {
        return overview.screenings().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private static String hint(Member member, Reachable reach) {
        if (!reach.ownSide()) {
            return "column.other";
        }
        return member.role() == CaseRole.PARENT ? "column.own" : "column.child";
    }

    private static Tag screening(Screened screened) {
        return screened.outcome() == null
                ? UNDER_WAY
                : new Tag(
                        "ScreeningOutcome." + screened.outcome(),
                        switch (screened.outcome()) {
                            case CLEAR -> "green";
                            case CLEAR_WITH_MONITORING -> "yellow";
                            case JOINT_UNSUITABLE, REFER -> "orange";
                            case URGENT -> "red";
                        });
    }

    private String when(Screened screened) {
        String on = times.day(times.on(screened.at()));
        return screened.rescreenDue() == null ? on : on + ", again by " + times.day(screened.rescreenDue());
    }

    private CompartmentColumn.Consent consent(Consented each) {
        String colour = switch (each.state()) {
            case "GIVEN" -> "green";
            case "WITHDRAWN" -> "red";
            default -> "grey";
        };
        return new CompartmentColumn.Consent(
                ConsentPurpose.class.getSimpleName() + "." + each.purpose(),
                new Tag("ConsentState." + each.state(), colour),
                times.day(times.on(each.at())));
    }
}
