package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.AllocationEndReason;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.Test;

class CaseTeamTest {

    private static final CaseFileId CASE = new CaseFileId(new UUID(7, 1));
    private static final AllocationId ALLOCATION = new AllocationId(new UUID(7, 2));
    private static final PersonId ANN = new PersonId(new UUID(7, 3));
    private static final PersonId BEN = new PersonId(new UUID(7, 4));
    private static final StaffId CARLA = new StaffId(new UUID(7, 5));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<CaseFileEvent> events = new ArrayList<>();

    @Test
    void an_allocation_is_live_from_its_first_day() {
        allocated(TODAY.plusDays(1));
        assertThat(CaseTeam.of(events).allocationOf(CARLA, Set.of(), TODAY)).isEmpty();
        assertThat(CaseTeam.of(events).allocationOf(CARLA, Set.of(), TODAY.plusDays(1)))
                .contains(ALLOCATION);
    }

    @Test
    void an_ended_allocation_opens_nothing() {
        allocated(TODAY);
        events.add(new AllocationEnded(CASE, ALLOCATION, AllocationEndReason.PARENT_ASKED, null));
        assertThat(CaseTeam.of(events).allocationOf(CARLA, Set.of(), TODAY)).isEmpty();
    }

    @Test
    void an_allocation_to_one_side_does_not_reach_the_other() {
        allocated(TODAY, ANN);
        CaseTeam team = CaseTeam.of(events);
        assertThat(team.allocationOf(CARLA, Set.of(ANN), TODAY)).contains(ALLOCATION);
        assertThat(team.allocationOf(CARLA, Set.of(BEN), TODAY)).isEmpty();
        assertThat(team.allocationOf(CARLA, Set.of(), TODAY)).contains(ALLOCATION);
    }

    @Test
    void a_conflict_of_interest_is_known_whatever_was_allocated() {
        allocated(TODAY);
        events.add(new ConflictRecorded(CASE, CARLA, ConflictKind.PARTY));
        assertThat(CaseTeam.of(events).hasConflict(CARLA)).isTrue();
    }

    private void allocated(LocalDate from, PersonId... sides) {
        events.add(new ClinicianAllocated(CASE, ALLOCATION, CARLA, AllocationRole.LEAD, List.of(sides), from));
    }
}
