package org.evenhand.casefile;

import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseOverview.Written;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;

/** A note as its case shows it: who wrote it when, and how it begins. */
record NotePreview(
        String href,
        String kind,
        Tag status,
        String by,
        String when,
        String body,
        int addenda,
        boolean late,
        boolean struck) {

    private static final Set<String> HAS_NO_WORDS = Set.of("DRAFT", "REATTRIBUTED");
    private static final int LENGTH = 320;

    static List<NotePreview> in(Compartment compartment, CaseOverview overview, Staff staff, Times times) {
        return overview.notes().stream()
                .filter(each -> each.compartment().equals(compartment))
                .map(each -> of(each, staff, times))
                .toList();
    }

    private static NotePreview of(Written each, Staff staff, Times times) {
        return new NotePreview(
                "/notes/" + each.note().value(),
                "NoteKind." + each.kind(),
                new Tag("NoteStatus." + each.status(), colour(each.status())),
                staff.name(each.author()),
                times.full(each.contactAt()),
                beginning(each),
                each.addenda(),
                each.late(),
                each.status().equals("STRUCK") || each.status().equals("REATTRIBUTED"));
    }

    private static String colour(String status) {
        return switch (status) {
            case "DRAFT", "AWAITING_COUNTERSIGNATURE", "RETURNED" -> "yellow";
            case "STRUCK", "REATTRIBUTED" -> "red";
            default -> "";
        };
    }

    private static String beginning(Written each) {
        String body = each.body();
        if (body == null) {
            return HAS_NO_WORDS.contains(each.status()) ? "" : "erased";
        }
        return body.length() <= LENGTH ? body : body.substring(0, LENGTH).strip() + " …";
    }
}
