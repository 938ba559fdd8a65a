package org.evenhand.audit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.audit.AffectedByMove.Affected;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.Compartment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteEvent;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.springframework.stereotype.Component;

/**
 * From both logs each time it is asked, so it never lacks a read that was entered late. A page of the session or of the case
 * shows the note too: whoever saw one with that compartment in sight had it before them.
 *
 * <p>Known limit: disclosures that held the note are found in the disclosures' own manifests and are not listed here.
 */
@Component
final class AnswerAffectedByMove implements Answers<AffectedByMove, Affected> {

    private final Facts facts;

    AnswerAffectedByMove(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Class<AffectedByMove> question() {
        return AffectedByMove.class;
    }

    @Override
    public Optional<Affected> answer(AffectedByMove question, Sight sight) {
        List<Fact> note = facts.ofStream(new StreamId(StreamType.NOTE, question.note()));
        return note.stream()
                .filter(fact -> fact.event() instanceof NoteReattributed)
                .findFirst()
                .map(moved -> affected(question, note, moved));
    }

    private Affected affected(AffectedByMove question, List<Fact> note, Fact moved) {
        Instant signed = note.stream()
                .filter(fact -> fact.event() instanceof NoteSigned)
                .map(Fact::recordedAt)
                .findFirst()
                .orElseGet(() -> note.getFirst().recordedAt());
        Compartment wrong = ((NoteEvent) moved.event()).compartment();
        Set<StreamId> shownOn = shownOn(note);
        return new Affected(
                question.note(),
                signed,
                moved.recordedAt(),
                facts.looks(access -> showed(access, shownOn, wrong)).stream()
                        .filter(look ->
                                !look.at().isBefore(signed) && !look.at().isAfter(moved.recordedAt()))
                        .toList());
    }

    private static Set<StreamId> shownOn(List<Fact> note) {
        var streams = new HashSet<StreamId>();
        for (Fact fact : note) {
            var event = (NoteEvent) fact.event();
            streams.add(event.stream());
            streams.add(new StreamId(StreamType.CASE_FILE, event.caseFile()));
            if (event instanceof NoteStarted started && started.session() != null) {
                streams.add(new StreamId(StreamType.SESSION, started.session()));
            }
        }
        return streams;
    }

    private static boolean showed(AccessEvent access, Set<StreamId> shownOn, Compartment wrong) {
        return access instanceof RecordViewed seen
                && seen.about() != null
                && shownOn.contains(seen.about())
                && seen.compartments().contains(wrong);
    }
}
