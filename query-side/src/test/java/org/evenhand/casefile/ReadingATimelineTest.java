package org.evenhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.evenhand.casefile.CaseFileQuery.CaseTimeline;
import org.evenhand.platform.Family;
import org.evenhand.platform.ReadSide;
import org.evenhand.record.Actor;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionEvent;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line of a timeline says which session or note it is about, to whoever may know of it. */
class ReadingATimelineTest {

    private final ReadSide readSide =
            new ReadSide(Instant.parse("2026-11-22T12:00:00Z"), "org.evenhand.casefile", "org.evenhand.sessions");

    @BeforeEach
    void a_family_under_way() {
        readSide.enteredBy(Family.BOTH_SIDES, Family.everything());
    }

    @AfterEach
    void close() {
        readSide.close();
    }

    @Test
    void a_session_is_told_with_its_kind_and_time_and_so_is_a_note_of_it() {
        var booked = (SessionEvent.SessionBooked) Arrays.stream(Family.everything())
                .filter(SessionEvent.SessionBooked.class::isInstance)
                .filter(event -> event.stream().id().equals(Family.JOINT_SESSION.value()))
                .findFirst()
                .orElseThrow();
        var history = asked(Family.BOTH_SIDES);
        assertThat(history.events())
                .filteredOn(each -> each.stream().equals(booked.stream().toString()))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.sessionType()).isEqualTo(SessionType.JOINT);
                    assertThat(each.sessionAt()).isEqualTo(booked.startsAt().at());
                });
        assertThat(history.events())
                .filteredOn(
                        each -> each.stream().contains(Family.JOINT_NOTE.value().toString()))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.noteKind()).isEqualTo(NoteKind.PROGRESS);
                    assertThat(each.sessionAt()).isEqualTo(booked.startsAt().at());
                });
    }

    @Test
    void nothing_tells_one_side_of_the_others_sessions_or_of_a_colleagues_process_notes() {
        assertThat(asked(Family.ANNAS_SIDE).events())
                .isNotEmpty()
                .noneMatch(each -> each.noteKind() == NoteKind.PROCESS)
                .noneMatch(each -> each.sessionType() == SessionType.INDIVIDUAL)
                .noneMatch(each ->
                        each.stream().contains(Family.BENS_SESSION.value().toString()));
    }

    private CaseHistory asked(Actor actor) {
        return readSide.ask(actor, new CaseTimeline(Family.CASE));
    }
}
