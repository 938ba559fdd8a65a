package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.evenhand.audit.AffectedByMove.Affected;
import org.evenhand.audit.Replayed.Look;
import org.evenhand.platform.asking.Sight;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Personal;
import org.evenhand.record.Reach;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionId;
import org.junit.jupiter.api.Test;

/** Edge case 9: whoever had the words before them while they stood in the wrong record, and nobody else. */
class ReadersOfAMovedNoteTest {

    private static final NoteId NOTE = new NoteId(new UUID(5, 1));
    private static final SessionId SESSION = new SessionId(new UUID(6, 1));
    private static final Compartment WRONG = Compartment.of(AuditWords.TOM);

    private final List<Look> looks = new ArrayList<>();
    private final List<RecordViewed> views = new ArrayList<>();
    private final AuditWords told = new AuditWords()
            .recorded(
                    "2026-11-02T10:00",
                    new NoteStarted(
                            NOTE, AuditWords.CASE, WRONG, SESSION, NoteKind.PROGRESS, null, AuditWords.CLINICIAN),
                    new NoteSigned(
                            NOTE,
                            AuditWords.CASE,
                            WRONG,
                            1,
                            Personal.of(AuditWords.TOM.subject(), "0"),
                            AuditWords.CLINICIAN,
                            false,
                            null))
            .recorded(
                    "2026-11-06T10:00",
                    new NoteReattributed(
                            NOTE,
                            AuditWords.CASE,
                            WRONG,
                            new NoteId(new UUID(5, 2)),
                            AuditWords.CASE,
                            AuditWords.MARIE,
                            AuditWords.CLINICIAN,
                            AuditWords.CLINICIAN));

    @Test
    void who_was_shown_the_note_its_session_or_its_case_in_between_is_named() {
        looked("2026-11-03T10:00", "the note", new StreamId(StreamType.NOTE, NOTE), WRONG);
        looked("2026-11-04T10:00", "the session", new StreamId(StreamType.SESSION, SESSION), WRONG);
        looked("2026-11-05T10:00", "the case", AuditWords.stream(), WRONG, Compartment.JOINT);
        assertThat(affected().orElseThrow().readers())
                .extracting(Look::question)
                .containsExactly("the note", "the session", "the case");
    }

    @Test
    void who_worked_on_the_other_side_only_or_came_before_or_after_is_not() {
        looked("2026-11-03T10:00", "the case", AuditWords.stream(), Compartment.of(AuditWords.MARIE));
        looked("2026-11-01T10:00", "before", new StreamId(StreamType.NOTE, NOTE), WRONG);
        looked("2026-11-07T10:00", "after", new StreamId(StreamType.NOTE, NOTE), WRONG);
        looked("2026-11-03T10:00", "another", new StreamId(StreamType.NOTE, new NoteId(new UUID(5, 9))), WRONG);
        assertThat(affected().orElseThrow().readers()).isEmpty();
    }

    @Test
    void of_a_note_that_was_not_moved_there_is_no_such_list() {
        told.facts().removeLast();
        assertThat(affected()).isEmpty();
    }

    private void looked(String at, String question, StreamId about, Compartment... inSight) {
        looks.add(new Look(AuditWords.instant(at), "somebody", question, false, "RecordViewed"));
        views.add(new RecordViewed(AuditWords.CLINICIAN, question, about, AuditWords.CASE.value(), List.of(inSight)));
    }

    private Optional<Affected> affected() {
        var sight = new Sight(
                new Actor(AuditWords.CLINICIAN, Role.PRIVACY_OFFICER),
                Reach.ENVELOPES,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                AuditWords.instant("2026-11-07T10:00").atZone(AuditWords.LONDON).toLocalDate());
        return new AnswerAffectedByMove(facts()).answer(new AffectedByMove(NOTE), sight);
    }

    private Facts facts() {
        return new Facts() {
            @Override
            public List<Fact> ofStream(StreamId stream) {
                return told.facts().stream()
                        .filter(fact -> fact.stream().equals(stream))
                        .toList();
            }

            @Override
            public long size() {
                return told.facts().size();
            }

            @Override
            public List<Look> looks(Predicate<AccessEvent> which) {
                var found = new ArrayList<Look>();
                for (int at = 0; at < views.size(); at++) {
                    if (which.test(views.get(at))) {
                        found.add(looks.get(at));
                    }
                }
                return found;
            }
        };
    }
}
