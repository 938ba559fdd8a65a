package org.evenhand.court;

import static org.evenhand.court.CourtWords.*;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.ComplyDirection;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.junit.jupiter.api.Test;

/** What a court directs this service to do is work left to do in every case file of the court case. */
class DirectionsLeftToDoTest {

    @Test
    void a_direction_to_this_service_is_work_left_to_do() {
        linkedCourtCase().when(direct(PartyBound.THIS_SERVICE)).expectAlsoAppended(begun(CASE_FILE));
    }

    @Test
    void a_direction_to_a_party_is_the_partys() {
        linkedCourtCase().when(direct(PartyBound.APPLICANT)).expectAlsoAppended();
        linkedCourtCase().given(directed(PartyBound.APPLICANT)).when(comply()).expectAlsoAppended();
    }

    @Test
    void complied_with_it_is_done() {
        linkedCourtCase()
                .given(directed(PartyBound.THIS_SERVICE))
                .when(comply())
                .expectAlsoAppended(new WorkDone(CASE_FILE, WorkKind.DIRECTION, DIRECTION.value(), Compartment.COURT));
    }

    @Test
    void a_case_file_linked_later_has_it_left_to_do_too() {
        linkedCourtCase()
                .given(directed(PartyBound.THIS_SERVICE))
                .givenElsewhere(referred(CASE_FILE, ANNA), referred(SECOND_CASE_FILE, ANNA))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, false))
                .expectAlsoAppended(begun(SECOND_CASE_FILE));
    }

    @Test
    void what_was_complied_with_before_is_no_work_of_it() {
        linkedCourtCase()
                .given(
                        directed(PartyBound.THIS_SERVICE),
                        new DirectionComplied(COURT_CASE, DIRECTION, moment("2026-11-09T12:00"), null))
                .givenElsewhere(referred(CASE_FILE, ANNA), referred(SECOND_CASE_FILE, ANNA))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, false))
                .expectAlsoAppended();
    }

    private static WorkBegun begun(CaseFileId caseFile) {
        return new WorkBegun(caseFile, WorkKind.DIRECTION, DIRECTION.value(), Compartment.COURT);
    }

    private static RecordDirection direct(PartyBound bound) {
        return new RecordDirection(
                COURT_CASE,
                DIRECTION,
                null,
                bound,
                new Confided("file a report"),
                MADE,
                clock("2026-11-30T12:00"),
                null,
                null);
    }

    private static DirectionRecorded directed(PartyBound bound) {
        return new DirectionRecorded(
                COURT_CASE, DIRECTION, null, bound, inCourt("file a report"), MADE, moment("2026-11-09T16:00"));
    }

    private static ComplyDirection comply() {
        return new ComplyDirection(COURT_CASE, DIRECTION, clock("2026-11-09T12:00"), null);
    }
}
