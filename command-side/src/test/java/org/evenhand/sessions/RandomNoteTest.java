package org.evenhand.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begun;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.NoteWords.request;
import static org.evenhand.sessions.NoteWords.signed;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.DeclineStrikeOut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A note's life at random, against the few sentences that must always be true: drafts are counted from the last one and only
 * by the author, nothing returns to draft, and striking out takes two people and is final. A failure names its seed.
 */
class RandomNoteTest {

    private static final int STEPS = 60;
    private static final List<Actor> ACTORS = List.of(
            new Actor(STAFF, Role.CLINICIAN),
            new Actor(COLLEAGUE, Role.CLINICIAN),
            new Actor(SUPERVISOR, Role.SUPERVISOR));

    private final Note note = new Note();
    private final Authorship authorship = new Authorship(
            CaseFile.of(Arrays.stream(openCase(TheFamily.allocated(COLLEAGUE, AllocationRole.CO_THERAPIST)))
                    .map(CaseFileEvent.class::cast)
                    .toList()),
            TODAY);

    // The model: what an observer would keep in mind.
    private int revisions;
    private boolean isSigned;
    private @Nullable StaffId askedBy;
    private boolean isStruck;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_note_lives_by_its_rules(long seed) {
        var random = new Random(seed);
        note.on(begun(null));
        for (int step = 0; step < STEPS; step++) {
            Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
            boolean expected;
            Event[] said;
            switch (random.nextInt(5)) {
                case 0 -> {
                    int base = Math.max(0, revisions - random.nextInt(2));
                    expected = actor.id().equals(STAFF) && !isSigned && base == revisions;
                    said = decided(() -> {
                        note.draftOf(actor.id(), base);
                        return drafted(note.revision() + 1, SAID);
                    });
                    revisions += expected ? 1 : 0;
                }
                case 1 -> {
                    expected = actor.id().equals(STAFF) && !isSigned && random.nextInt(6) == 0;
                    boolean signs = expected;
                    said = signs
                            ? decided(() -> {
                                note.draftOf(actor.id(), revisions);
                                return signed(revisions, SAID);
                            })
                            : new Event[0];
                    isSigned |= expected;
                }
                case 2 -> {
                    expected = isSigned && !isStruck && askedBy == null;
                    said = decided(() -> new StrikingOut(note).request(request(), actor));
                    askedBy = expected ? actor.id() : askedBy;
                }
                case 3 -> {
                    expected = !isStruck && askedBy != null && !actor.id().equals(askedBy);
                    said = decided(() -> new StrikingOut(note).approve(new ApproveStrikeOut(NOTE), actor, authorship));
                    isStruck |= expected;
                    askedBy = expected ? null : askedBy;
                }
                default -> {
                    expected = !isStruck && askedBy != null;
                    said = decided(() ->
                            new StrikingOut(note).decline(new DeclineStrikeOut(NOTE, words("no")), actor, authorship));
                    askedBy = expected ? null : askedBy;
                }
            }
            assertThat(said).as("seed %d, step %d", seed, step).hasSize(expected ? 1 : 0);
        }
        assertThat(note.revision()).as("seed %d", seed).isEqualTo(revisions);
        assertThat(note.isStruckOut()).as("seed %d", seed).isEqualTo(isStruck);
    }

    private Event[] decided(Decision decision) {
        try {
            NoteEvent event = decision.make();
            note.on(event);
            return new Event[] {event};
        } catch (Refused refused) {
            return new Event[0];
        }
    }

    private interface Decision {
        NoteEvent make();
    }
}
