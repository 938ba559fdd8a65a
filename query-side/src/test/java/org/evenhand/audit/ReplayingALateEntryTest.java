package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.audit.AuditWords.CASE;
import static org.evenhand.audit.AuditWords.CHILD;
import static org.evenhand.audit.AuditWords.CLINICIAN;
import static org.evenhand.audit.AuditWords.MARIE;
import static org.evenhand.audit.AuditWords.TOM;
import static org.evenhand.audit.AuditWords.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Personal;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.StrikeOutReason;
import org.junit.jupiter.api.Test;

/** A telephone call on Monday at 15:00, written down on Wednesday, struck out on Friday. */
class ReplayingALateEntryTest {

    private static final NoteId NOTE = new NoteId(new UUID(4, 1));
    private static final Compartment HERS = Compartment.of(MARIE);
    private static final String MONDAY_AT_FIVE = "2026-11-16T17:00";

    private final AuditWords record = new AuditWords()
            .recorded(
                    "2026-11-02T09:00",
                    new ReferralReceived(
                            CASE,
                            ReferralRoute.COURT,
                            new Code("district-judge"),
                            List.of(
                                    new InCase(MARIE, CaseRole.PARENT),
                                    new InCase(CHILD, CaseRole.CHILD),
                                    new InCase(TOM, CaseRole.PARENT)),
                            new Code("mbt-pt"),
                            LocalDate.of(2026, 11, 2),
                            null,
                            null,
                            null))
            .recorded(
                    "2026-11-18T10:00",
                    new NoteStarted(NOTE, CASE, HERS, null, NoteKind.TELEPHONE, null, CLINICIAN),
                    new NoteDraftSaved(NOTE, CASE, HERS, 1, words("She rang about the handover.")))
            .recorded(
                    "2026-11-18T10:20",
                    new NoteSigned(NOTE, CASE, HERS, 1, words("5a1f"), CLINICIAN, false, null),
                    new LateEntryDeclared(
                            NOTE, CASE, HERS, moment("2026-11-16T15:00"), 2600, words("Off sick on Tuesday.")))
            .recorded(
                    "2026-11-20T09:00",
                    new NoteStruckOut(NOTE, CASE, HERS, StrikeOutReason.WRONG_PERSON, CLINICIAN, CLINICIAN));

    @Test
    void it_is_absent_on_the_recorded_clock_at_five() {
        Replayed then = record.replay(ByClock.RECORDED, MONDAY_AT_FIVE);
        assertThat(then.state().notes()).isEmpty();
        assertThat(then.events()).extracting(TimelineEvent::type).containsExactly("case-file.referral-received");
    }

    @Test
    void it_is_present_on_the_occurred_clock_at_five() {
        Replayed then = record.replay(ByClock.OCCURRED, MONDAY_AT_FIVE);
        assertThat(then.state().notes()).singleElement().satisfies(note -> {
            assertThat(note.status()).isEqualTo(CaseThen.NoteStatus.SIGNED);
            assertThat(note.contact()).isEqualTo(moment("2026-11-16T15:00"));
            assertThat(note.author()).isEqualTo(CLINICIAN);
        });
        assertThat(then.events())
                .extracting(TimelineEvent::type)
                .containsExactly("case-file.referral-received", "note.signed", "note.late-entry-declared");
    }

    @Test
    void both_clocks_end_in_the_same_state() {
        var recorded = record.replay(ByClock.RECORDED, "2026-11-21T00:00");
        var occurred = record.replay(ByClock.OCCURRED, "2026-11-21T00:00");
        assertThat(recorded.state()).isEqualTo(occurred.state());
        assertThat(recorded.state().notes())
                .extracting(CaseThen.Note::status)
                .containsExactly(CaseThen.NoteStatus.STRUCK_OUT);
    }

    @Test
    void late_entries_and_strike_outs_are_marked() {
        var marked = record.replay(ByClock.RECORDED, "2026-11-21T00:00").events().stream()
                .filter(event -> !event.marks().isEmpty())
                .toList();
        assertThat(marked)
                .extracting(TimelineEvent::type)
                .containsExactly("note.late-entry-declared", "note.struck-out");
    }

    @Test
    void parents_have_letters_in_the_order_of_the_referral() {
        assertThat(record.replay(ByClock.RECORDED, MONDAY_AT_FIVE).state().people())
                .extracting(CaseThen.Person::letter)
                .containsExactly("A", "1", "B");
    }

    @Test
    void no_word_that_was_written_reaches_the_auditor() {
        for (ByClock clock : ByClock.values()) {
            assertThat(record.replay(clock, "2026-11-21T00:00").toString())
                    .doesNotContain("handover", "sick", "5a1f")
                    .doesNotContain("Personal");
        }
    }

    @Test
    void one_steps_event_by_event_on_either_clock() {
        Replayed first = record.replay(ByClock.OCCURRED, MONDAY_AT_FIVE);
        assertThat(first.after()).extracting(TimelineEvent::type).isEqualTo("note.started");
        long next = java.util.Objects.requireNonNull(first.after()).position();
        Replayed second =
                record.replay(new Replay(AuditWords.stream(), ByClock.OCCURRED, null, next, Replay.Filter.NONE));
        assertThat(second.at()).extracting(TimelineEvent::position).isEqualTo(next);
        assertThat(second.before()).extracting(TimelineEvent::type).isEqualTo("note.late-entry-declared");
        assertThat(second.asOf()).isEqualTo(AuditWords.instant("2026-11-18T10:00"));
    }

    @Test
    void a_filter_narrows_the_list_and_never_the_state() {
        var filter = new Replay.Filter("note.struck-out", null, null);
        Replayed narrowed = record.replay(new Replay(AuditWords.stream(), ByClock.RECORDED, null, null, filter));
        assertThat(narrowed.events()).hasSize(1);
        assertThat(narrowed.leftOut()).isEqualTo(5);
        assertThat(narrowed.state().people()).hasSize(3);
    }

    private static Personal words(String text) {
        return Personal.of(CASE.subject(), text);
    }
}
