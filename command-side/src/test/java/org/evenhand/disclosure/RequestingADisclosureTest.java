package org.evenhand.disclosure;

import static org.evenhand.disclosure.DisclosureWords.COURT_CASE;
import static org.evenhand.disclosure.DisclosureWords.DISCLOSURE;
import static org.evenhand.disclosure.DisclosureWords.OTHER_COURT_CASE;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.request;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCaseId;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureRefusal.CourtCaseNotOfThisFamily;
import org.evenhand.disclosure.DisclosureRefusal.CourtCaseRequired;
import org.evenhand.disclosure.DisclosureRefusal.DisclosureAlreadyRequested;
import org.evenhand.disclosure.DisclosureRefusal.DueBeforeReceived;
import org.evenhand.disclosure.DisclosureRefusal.DueRequired;
import org.evenhand.disclosure.DisclosureRefusal.NothingAsked;
import org.evenhand.disclosure.DisclosureRefusal.ReceivedInTheFuture;
import org.evenhand.disclosure.DisclosureRefusal.RequesterNotInCase;
import org.evenhand.disclosure.DisclosureRefusal.RequesterRequired;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestingADisclosureTest {

    @Test
    void a_court_asks_in_its_own_case() {
        disclosure()
                .when(request(RequesterRole.COURT, DisclosureBasis.COURT_ORDER, null, DataClass.ATTENDANCE))
                .expectEvents(requested(DisclosureBasis.COURT_ORDER));
    }

    @Test
    void the_case_file_stays_open_for_it_in_the_compartment_of_whoever_asks() {
        disclosure()
                .when(request(RequesterRole.COURT, DisclosureBasis.COURT_ORDER, null, DataClass.ATTENDANCE))
                .expectAlsoAppended(new WorkBegun(CASE, WorkKind.DISCLOSURE, DISCLOSURE.value(), Compartment.COURT));
        disclosure()
                .when(request(RequesterRole.DATA_SUBJECT, DisclosureBasis.SUBJECT_ACCESS, A, DataClass.ATTENDANCE))
                .expectAlsoAppended(new WorkBegun(CASE, WorkKind.DISCLOSURE, DISCLOSURE.value(), Compartment.of(A)));
    }

    @Test
    void what_one_parent_asks_is_in_that_parents_compartment_and_is_due_in_a_calendar_month() {
        disclosure()
                .when(request(RequesterRole.DATA_SUBJECT, DisclosureBasis.SUBJECT_ACCESS, A, DataClass.ATTENDANCE))
                .expectEvents(requested(RequesterRole.DATA_SUBJECT, DisclosureBasis.SUBJECT_ACCESS, A));
    }

    @Test
    void a_request_is_recorded_once() {
        disclosure()
                .given(requested(DisclosureBasis.COURT_ORDER))
                .when(request(RequesterRole.COURT, DisclosureBasis.COURT_ORDER, null, DataClass.ATTENDANCE))
                .expectRefusal(new DisclosureAlreadyRequested(DISCLOSURE));
    }

    @Test
    void something_is_asked_for() {
        disclosure()
                .when(request(RequesterRole.COURT, DisclosureBasis.COURT_ORDER, null))
                .expectRefusal(new NothingAsked());
    }

    @Test
    void whoever_stands_on_one_side_says_on_which() {
        disclosure()
                .when(request(RequesterRole.SOLICITOR, DisclosureBasis.CONSENT, null, DataClass.ATTENDANCE))
                .expectRefusal(new RequesterRequired());
    }

    @Test
    void a_stranger_asks_for_nothing() {
        disclosure()
                .when(request(
                        RequesterRole.DATA_SUBJECT, DisclosureBasis.SUBJECT_ACCESS, STRANGER, DataClass.ATTENDANCE))
                .expectRefusal(new RequesterNotInCase(STRANGER));
    }

    @Test
    void an_order_is_of_some_court_case() {
        disclosure().when(ordered(CASE, null, TODAY, TODAY)).expectRefusal(new CourtCaseRequired());
    }

    @Test
    void edge_4_an_order_in_one_court_case_opens_no_other_familys() {
        disclosure()
                .when(ordered(CASE, OTHER_COURT_CASE, TODAY, TODAY))
                .expectRefusal(new CourtCaseNotOfThisFamily(OTHER_COURT_CASE));
    }

    @Test
    void a_case_that_is_not_there_is_not_found() {
        disclosure().when(ordered(OTHER_CASE, COURT_CASE, TODAY, TODAY)).expectRefusal(new NotFound());
    }

    @Test
    void an_answer_has_a_day() {
        disclosure().when(ordered(CASE, COURT_CASE, TODAY, null)).expectRefusal(new DueRequired());
        disclosure().when(ordered(CASE, COURT_CASE, TODAY, TODAY.minusDays(1))).expectRefusal(new DueBeforeReceived());
        disclosure()
                .when(ordered(CASE, COURT_CASE, TODAY.plusDays(1), TODAY.plusDays(9)))
                .expectRefusal(new ReceivedInTheFuture());
    }

    private static RequestDisclosure ordered(
            CaseFileId caseFile, @Nullable CourtCaseId courtCase, LocalDate received, @Nullable LocalDate due) {
        return new RequestDisclosure(
                DISCLOSURE,
                caseFile,
                courtCase,
                RequesterRole.COURT,
                null,
                words("The clerk"),
                DisclosureBasis.COURT_ORDER,
                words("attendance"),
                List.of(DataClass.ATTENDANCE),
                received,
                due);
    }
}
