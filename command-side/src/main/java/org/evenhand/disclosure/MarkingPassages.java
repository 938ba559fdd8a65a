package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.disclosure.DisclosureCommand.MarkPassages;
import org.evenhand.disclosure.DisclosureEvent.PassagesMarked;
import org.evenhand.disclosure.DisclosureRefusal.MarkedForOneParentOnly;
import org.evenhand.disclosure.DisclosureRefusal.NotAJointNote;
import org.evenhand.disclosure.DisclosureRefusal.PassagesNotWhole;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteEvent;

/**
 * Whose the words of a joint note are, stretch by stretch (edge case 19). A person says so who may read the note; here only that
 * nothing was left out. The words are read for this decision and held nowhere.
 */
record MarkingPassages(Request request, OnRecord record) {

    PassagesMarked of(MarkPassages command, StaffId markedBy) {
        if (request.basis() != DisclosureBasis.SUBJECT_ACCESS) {
            throw Refused.because(new MarkedForOneParentOnly());
        }
        refuseGaps(command.passages(), wordsOf(command).length());
        return new PassagesMarked(
                request.disclosure(),
                request.caseFile(),
                request.compartment(),
                command.source(),
                command.event(),
                command.passages(),
                markedBy);
    }

    private String wordsOf(MarkPassages command) {
        if (command.source().type() != StreamType.NOTE) {
            throw Refused.because(new NotAJointNote(command.source()));
        }
        return record.of(command.source()).stream()
                .filter(entered -> entered.eventId().equals(command.event()))
                .map(Entered::event)
                .filter(event -> event instanceof NoteEvent note
                        && note.caseFile().equals(request.caseFile())
                        && note.compartment() instanceof Compartment.Joint)
                .flatMap(event -> Texts.of(event).stream())
                .map(words -> words.words().text())
                .filter(text -> text != null)
                .findFirst()
                .orElseThrow(() -> Refused.because(new NotAJointNote(command.source())));
    }

    private static void refuseGaps(List<Passage> passages, int length) {
        int next = 0;
        for (Passage passage : passages) {
            if (passage.from() != next || passage.to() <= passage.from()) {
                throw Refused.because(new PassagesNotWhole());
            }
            next = passage.to();
        }
        if (next != length) {
            throw Refused.because(new PassagesNotWhole());
        }
    }
}
