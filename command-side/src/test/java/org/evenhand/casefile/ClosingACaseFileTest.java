package org.evenhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.allocationOf;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.List;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.CloseCaseFile;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileCommand.ProposeClosure;
import org.evenhand.casefile.CaseFileCommand.ReopenCaseFile;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
import org.evenhand.casefile.CaseFileEvent.CaseFileReopened;
import org.evenhand.casefile.CaseFileEvent.ClosureProposed;
import org.evenhand.casefile.CaseFileRefusal.CaseFileNotClosed;
import org.evenhand.casefile.CaseFileRefusal.CaseFileNotOpen;
import org.evenhand.casefile.CaseFileRefusal.ClosureNotProposed;
import org.evenhand.casefile.CaseFileRefusal.OutcomeRequired;
import org.evenhand.casefile.CaseFileRefusal.ReasonRequired;
import org.evenhand.casefile.CaseFileRefusal.TransferNotCompleted;
import org.evenhand.casefile.CaseFileRefusal.WorkStillOpen;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingACaseFileTest {

    private static final Actor CLOSER = new Actor(SUPERVISOR, Role.SUPERVISOR);
    private static final ClosureProposed PROPOSED = new ClosureProposed(CASE, ClosureReason.COMPLETED, STAFF);
    private static final CaseFileClosed CLOSED =
            new CaseFileClosed(CASE, ClosureReason.COMPLETED, List.of(ClosureOutcome.GOALS_PARTLY_MET), 0, SUPERVISOR);

    private static StreamFixture<CaseFileStream> open() {
        return StreamFixture.of(CaseFileStream.class)
                .with(new KnownStaff().and(STAFF, Role.CLINICIAN).and(COLLEAGUE, Role.CLINICIAN))
                .given(openCase());
    }

    private static CloseCaseFile close() {
        return new CloseCaseFile(CASE, List.of(ClosureOutcome.GOALS_PARTLY_MET));
    }

    @Test
    void a_closure_is_proposed_and_then_made() {
        open().when(new ProposeClosure(CASE, ClosureReason.COMPLETED)).expectEvents(PROPOSED);
        open().given(PROPOSED).whenAskedBy(CLOSER, close()).expectEvents(CLOSED);
    }

    @Test
    void nothing_is_closed_that_nobody_proposed() {
        open().whenAskedBy(CLOSER, close()).expectRefusal(new ClosureNotProposed());
    }

    @Test
    void it_says_what_came_of_the_work() {
        open().given(PROPOSED)
                .whenAskedBy(CLOSER, new CloseCaseFile(CASE, List.of()))
                .expectRefusal(new OutcomeRequired());
    }

    @ParameterizedTest
    @EnumSource(WorkKind.class)
    void whatever_is_left_to_do_keeps_it_open(WorkKind kind) {
        var begun = new WorkBegun(CASE, kind, id(0x77), Compartment.JOINT);
        open().given(PROPOSED)
                .givenElsewhere(begun)
                .whenAskedBy(CLOSER, close())
                .expectRefusal(new WorkStillOpen(List.of(kind)));
        open().given(PROPOSED)
                .givenElsewhere(begun, new WorkDone(CASE, kind, id(0x77), Compartment.JOINT))
                .whenAskedBy(CLOSER, close())
                .expectEvents(CLOSED);
    }

    @Test
    void who_works_on_one_side_is_not_told_what_is_open_on_the_other() {
        open().given(allocated(SUPERVISOR, AllocationRole.SUPERVISOR, A), PROPOSED)
                .givenElsewhere(
                        new WorkBegun(CASE, WorkKind.SAFEGUARDING_TASK, id(0x77), Compartment.of(B)),
                        new WorkBegun(CASE, WorkKind.DRAFT_NOTE, id(0x78), Compartment.of(A)))
                .whenAskedBy(CLOSER, close())
                .expectRefusal(new WorkStillOpen(List.of(WorkKind.DRAFT_NOTE)));
        assertThat(new WorkStillOpen(List.of()).sentence()).contains("Colleagues");
    }

    @Test
    void a_referral_that_was_not_accepted_is_not_closed() {
        StreamFixture.of(CaseFileStream.class)
                .given(referred())
                .when(new ProposeClosure(CASE, ClosureReason.COMPLETED))
                .expectRefusal(new CaseFileNotOpen());
    }

    @Test
    void it_is_not_called_transferred_without_a_transfer() {
        open().when(new ProposeClosure(CASE, ClosureReason.TRANSFERRED)).expectRefusal(new TransferNotCompleted());
    }

    @Test
    void a_closed_case_takes_nobody_in() {
        open().given(PROPOSED, CLOSED)
                .givenElsewhere(registered(STRANGER))
                .when(new AddPerson(CASE, new InCase(STRANGER, CaseRole.OTHER)))
                .expectRefusal(new CaseFileNotOpen());
        open().given(PROPOSED, CLOSED)
                .when(new AllocateClinician(
                        CASE, allocationOf(COLLEAGUE), COLLEAGUE, AllocationRole.LEAD, List.of(), TODAY))
                .expectRefusal(new CaseFileNotOpen());
        open().given(PROPOSED, CLOSED).whenAskedBy(CLOSER, close()).expectRefusal(new CaseFileNotOpen());
    }

    @Test
    void its_last_clinician_may_go() {
        open().given(PROPOSED, CLOSED)
                .when(new EndAllocation(CASE, allocationOf(STAFF), AllocationEndReason.WORK_FINISHED, null))
                .expectEvents(new AllocationEnded(CASE, allocationOf(STAFF), AllocationEndReason.WORK_FINISHED, null));
    }

    @Test
    void it_is_taken_up_again_with_a_reason_and_closed_anew() {
        var reopened = new CaseFileReopened(CASE, Personal.of(CASE.subject(), "the court asks again"));
        open().given(PROPOSED, CLOSED)
                .when(new ReopenCaseFile(CASE, words("the court asks again")))
                .expectEvents(reopened);
        open().given(PROPOSED, CLOSED)
                .when(new ReopenCaseFile(CASE, words(" ")))
                .expectRefusal(new ReasonRequired("reason"));
        open().when(new ReopenCaseFile(CASE, words("why"))).expectRefusal(new CaseFileNotClosed());
        // An old proposal is not one for the new closure.
        open().given(PROPOSED, CLOSED, reopened).whenAskedBy(CLOSER, close()).expectRefusal(new ClosureNotProposed());
    }
}
