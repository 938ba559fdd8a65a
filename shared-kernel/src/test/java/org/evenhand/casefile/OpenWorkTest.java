package org.evenhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.junit.jupiter.api.Test;

class OpenWorkTest {

    private static final CaseFileId CASE = new CaseFileId(new UUID(0x7000L, 1));
    private static final UUID NOTE = new UUID(0x7000L, 2);

    private final WorkBegun begun = new WorkBegun(CASE, WorkKind.DRAFT_NOTE, NOTE, Compartment.JOINT);
    private final WorkDone done = new WorkDone(CASE, WorkKind.DRAFT_NOTE, NOTE, Compartment.JOINT);

    @Test
    void what_was_begun_is_open_until_it_is_done() {
        assertThat(OpenWork.of(List.of(begun)).items())
                .containsExactly(new OpenWork.Item(WorkKind.DRAFT_NOTE, NOTE, Compartment.JOINT));
        assertThat(OpenWork.of(List.of(begun, done)).isNothing()).isTrue();
        assertThat(OpenWork.of(List.of(begun, done, begun)).isNothing()).isFalse();
    }

    @Test
    void work_said_twice_is_one_and_is_done_once() {
        assertThat(OpenWork.of(List.of(begun, begun)).items()).hasSize(1);
        assertThat(OpenWork.of(List.of(begun, begun, done)).isNothing()).isTrue();
    }

    @Test
    void one_kind_of_work_does_not_end_another() {
        var countersignature = new WorkBegun(CASE, WorkKind.COUNTERSIGNATURE, NOTE, Compartment.JOINT);
        assertThat(OpenWork.of(List.of(begun, countersignature, done)).items())
                .containsExactly(new OpenWork.Item(WorkKind.COUNTERSIGNATURE, NOTE, Compartment.JOINT));
    }

    @Test
    void work_is_done_in_whichever_compartment_it_ended() {
        var elsewhere =
                new WorkDone(CASE, WorkKind.DRAFT_NOTE, NOTE, Compartment.of(new PersonId(new UUID(0x7000L, 3))));
        assertThat(OpenWork.of(List.of(begun, elsewhere)).isNothing()).isTrue();
    }

    @Test
    void whoever_looks_at_every_shelf_misses_nothing() {
        for (int number = 0; number < 200; number++) {
            var event = new WorkBegun(CASE, WorkKind.SESSION, new UUID(0x7000L, number), Compartment.JOINT);
            assertThat(OpenWork.shelves(CASE)).contains(event.stream());
        }
        assertThat(OpenWork.shelves(CASE)).doesNotHaveDuplicates();
        assertThat(OpenWork.shelves(new CaseFileId(new UUID(0x7000L, 9))))
                .doesNotContainAnyElementsOf(OpenWork.shelves(CASE));
    }
}
