package org.evenhand.sessions;

import java.util.List;
import java.util.Map;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;

/**
 * The place for one compartment's notes about a session.
 *
 * @param write the form that begins one
 * @param joint whether both sides will see it, so that the author must say what only one parent told
 */
record NoteBox(String label, String shade, String code, boolean joint, List<Line> lines, Form write) {

    record Line(String href, String kind, Tag status, String by, String when, String body) {}

    static List<NoteBox> in(SessionRecord session, Labels labels, Forms forms, Staff staff, Times times) {
        return session.writable().stream()
                .map(compartment -> new NoteBox(
                        labels.of(compartment),
                        labels.shade(compartment),
                        compartment.code(),
                        compartment.equals(Compartment.JOINT),
                        session.notes().stream()
                                .filter(note -> note.compartment().equals(compartment))
                                .map(note -> line(note, staff, times))
                                .toList(),
                        forms.of(
                                        NoteCommand.StartNote.class,
                                        Map.of("caseFile", session.facts().caseFile()))
                                .named(suffix(compartment, labels))))
                .toList();
    }

    private static String suffix(Compartment compartment, Labels labels) {
        return compartment instanceof Compartment.OfPerson(var person)
                ? labels.shade(compartment) + "-" + person.value().toString().substring(0, 8)
                : labels.shade(compartment);
    }

    private static Line line(NoteRecord.Written note, Staff staff, Times times) {
        return new Line(
                "/notes/" + note.note().value(),
                "NoteKind." + note.kind(),
                new Tag("NoteStatus." + note.status(), NotePage.colour(note.status())),
                staff.name(note.author()),
                times.full(note.signedAt() == null ? note.startedAt() : note.signedAt()),
                note.body() == null ? "" : note.body());
    }
}
