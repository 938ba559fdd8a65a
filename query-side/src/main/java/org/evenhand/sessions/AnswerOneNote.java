package org.evenhand.sessions;

import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.SessionQuery.OneNote;
import org.springframework.stereotype.Component;

@Component
final class AnswerOneNote implements Answers<OneNote, NoteRecord> {

    private final Views views;
    private final Families families;

    AnswerOneNote(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<OneNote> question() {
        return OneNote.class;
    }

    @Override
    public Optional<NoteRecord> answer(OneNote question, Sight sight) {
        return AnswerOneSession.notes(views, question.note().value(), null, sight).stream()
                .findFirst()
                .flatMap(note -> families.find(new CaseFileId(sight.caseFile().orElseThrow()), sight)
                        .map(facts -> new NoteRecord(
                                facts,
                                note,
                                views.named("sessions/addenda")
                                        .with("note", question.note())
                                        .rows(NoteRecord.Addendum.class),
                                views.named("sessions/signatures")
                                        .with("note", question.note())
                                        .rows(NoteRecord.Signature.class),
                                views.named("sessions/rectifications")
                                        .with("note", question.note())
                                        .with("compartments", sight.codes())
                                        .rows(NoteRecord.Rectification.class),
                                views.named("sessions/privileges")
                                        .with("stream", new StreamId(StreamType.NOTE, question.note()))
                                        .with("compartments", sight.codes())
                                        .rows(NoteRecord.Privileged.class))));
    }
}
