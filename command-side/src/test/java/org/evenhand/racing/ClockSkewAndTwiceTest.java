package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.racing.RunningFamily.CLINICIAN;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.following.RestartedSide;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Compartment;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.NoteRefusal.ContactInTheFuture;
import org.evenhand.store.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Edge case 20: clock skew, a command sent twice, two tabs. Through the command bus on a real PostgreSQL. */
class ClockSkewAndTwiceTest {

    private static RestartedSide side;

    private RunningFamily family;
    private NoteId note;

    @BeforeAll
    static void start() {
        side = new RestartedSide();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void aNote() {
        family = new RunningFamily(side.commands(), side.ids());
        family.isOpen();
        note = new NoteId(side.ids().next());
        family.accepted(
                CLINICIAN,
                new StartNote(
                        note,
                        family.caseFile,
                        Compartment.of(family.a),
                        null,
                        NoteKind.TELEPHONE,
                        null,
                        words("She called.")));
    }

    @Test
    void edge_20_a_laptop_that_is_three_hours_ahead_claims_nothing_that_has_not_happened() {
        var ahead = new ClockTime(LocalDateTime.ofInstant(NOW, LONDON).plusHours(3), null, null);

        family.refused(CLINICIAN, new SignNote(note, 1, null, ahead, null), new ContactInTheFuture());
    }

    /** Neither the sender's clock nor this process's, which stands still here. */
    @Test
    void edge_20_what_is_recorded_carries_the_databases_time() {
        Instant before = databaseTime();
        family.accepted(CLINICIAN, new SaveDraft(note, 1, words("She called again.")));
        Instant after = databaseTime();

        assertThat(last().row().recordedAt()).isBetween(before.minusMillis(1), after.plusMillis(1));
    }

    @Test
    void edge_20_a_command_sent_twice_is_one_event_and_one_answer() {
        var id = side.ids().next();
        var intent = new Intent(id, CLINICIAN, null, Optional.empty(), Purpose.DIRECT_CARE, id, null, null, LONDON);
        var command = new SaveDraft(note, 1, words("She called again."));

        Outcome first = side.commands().send(command, intent);
        long size = side.records().size();
        Outcome again = side.commands().send(command, intent);

        assertThat(first).isInstanceOf(Outcome.Accepted.class);
        assertThat(again).isEqualTo(first);
        assertThat(side.records().size()).isEqualTo(size);
    }

    @Test
    void edge_20_the_second_of_two_tabs_is_refused_and_the_first_text_stays() {
        family.accepted(CLINICIAN, new SaveDraft(note, 1, words("From the first tab.")));

        assertThat(family.send(CLINICIAN, new SaveDraft(note, 1, words("From the second tab."))))
                .isInstanceOfSatisfying(
                        RefusedWith.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("STALE_DRAFT"));
        assertThat(side.all().stream()
                        .map(Entry::event)
                        .filter(NoteDraftSaved.class::isInstance)
                        .map(NoteDraftSaved.class::cast)
                        .filter(draft -> draft.note().equals(note))
                        .map(draft -> draft.body().text()))
                .containsExactly("She called.", "From the first tab.");
    }

    private static Entry last() {
        return side.records().at(side.records().size() - 1).orElseThrow();
    }

    private static Instant databaseTime() {
        return JdbcClient.create(side.database().superuser())
                .sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
