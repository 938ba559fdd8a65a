package org.evenhand.casefile;

import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.allocationOf;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.platform.StreamFixture.STAFF;

import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileRefusal.LastClinician;
import org.evenhand.casefile.CaseFileRefusal.NoSuchAllocation;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.Test;

class EndingAnAllocationTest {

    private final StreamFixture<CaseFileStream> caseFile = StreamFixture.of(CaseFileStream.class);

    @Test
    void an_allocation_ends_with_a_handover() {
        caseFile.given(openCase(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST)))
                .when(end(STAFF))
                .expectEvents(ended(STAFF));
    }

    @Test
    void the_last_clinician_stays() {
        caseFile.given(openCase()).when(end(STAFF)).expectRefusal(new LastClinician());
    }

    @Test
    void a_supervisor_does_not_replace_the_last_clinician() {
        caseFile.given(openCase(allocated(SUPERVISOR, AllocationRole.SUPERVISOR)))
                .when(end(STAFF))
                .expectRefusal(new LastClinician());
    }

    @Test
    void a_conflicted_colleague_does_not_replace_the_last_clinician() {
        caseFile.given(openCase(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST), conflicted(COLLEAGUE)))
                .when(end(STAFF))
                .expectRefusal(new LastClinician());
    }

    @Test
    void a_conflicted_clinicians_allocation_ends_even_as_the_last() {
        caseFile.given(openCase(conflicted(STAFF))).when(end(STAFF)).expectEvents(ended(STAFF));
    }

    @Test
    void what_has_ended_does_not_end_again() {
        caseFile.given(openCase(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST), ended(COLLEAGUE)))
                .when(end(COLLEAGUE))
                .expectRefusal(new NoSuchAllocation());
    }

    private static EndAllocation end(StaffId clinician) {
        return new EndAllocation(CASE, allocationOf(clinician), AllocationEndReason.HANDED_OVER, COLLEAGUE);
    }

    private static AllocationEnded ended(StaffId clinician) {
        return new AllocationEnded(CASE, allocationOf(clinician), AllocationEndReason.HANDED_OVER, COLLEAGUE);
    }
}
