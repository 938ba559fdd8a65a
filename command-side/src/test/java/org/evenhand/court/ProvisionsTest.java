package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.*;
import static org.evenhand.court.OrderState.APPROVED;
import static org.evenhand.court.OrderState.COURT_SEALED;
import static org.evenhand.court.OrderState.DRAFT;
import static org.evenhand.court.ProvisionKind.CONTACT;
import static org.evenhand.court.ProvisionKind.NO_CONTACT;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtRefusal.OrderUnknown;
import org.evenhand.court.CourtRefusal.PersonNotInCourtCase;
import org.evenhand.court.CourtRefusal.ProvisionAlreadyRecorded;
import org.evenhand.court.CourtRefusal.ProvisionEndsBeforeItBegins;
import org.evenhand.court.CourtRefusal.ProvisionTextRequired;
import org.evenhand.record.Confided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvisionsTest {

    private static RecordProvision until(LocalDate from, String until, String text) {
        return new RecordProvision(
                COURT_CASE, PROVISION, version(1), NO_CONTACT, List.of(), from, clock(until), new Confided(text));
    }

    @Test
    void edge_23_a_no_contact_provision_in_force_bars_joint_work_in_the_same_append() {
        linkedCourtCase()
                .given(received(1, COURT_SEALED))
                .when(provide(1, NO_CONTACT, ANNA, BEN))
                .expectEvents(provided(1, NO_CONTACT, ANNA, BEN))
                .expectAlsoAppended(barred(CASE_FILE, null));
    }

    /** No contact and non-molestation, and nothing that lets people meet. */
    @ParameterizedTest
    @EnumSource(ProvisionKind.class)
    void edge_23_each_kind_that_forbids_contact_bars_at_once_and_no_other(ProvisionKind kind) {
        var decided = linkedCourtCase().given(received(1, COURT_SEALED)).when(provide(1, kind, ANNA, BEN));
        boolean bars = kind == NO_CONTACT || kind == ProvisionKind.NON_MOLESTATION;
        assertThat(decided.alsoAppended().contains(barred(CASE_FILE, null))).isEqualTo(bars);
    }

    @Test
    void edge_23_it_bars_every_case_file_of_the_court_case() {
        linkedCourtCase()
                .given(new CaseFileLinked(COURT_CASE, SECOND_CASE_FILE), received(1, APPROVED))
                .when(provide(1, ProvisionKind.NON_MOLESTATION))
                .expectAlsoAppended(barred(CASE_FILE, null), barred(SECOND_CASE_FILE, null));
    }

    @Test
    void edge_23_a_case_file_linked_later_is_barred_as_it_is_linked() {
        courtCase()
                .given(linked(null), received(1, APPROVED), provided(1, NO_CONTACT))
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN))
                .when(new LinkCaseFile(COURT_CASE, CASE_FILE, false))
                .expectEvents(new CaseFileLinked(COURT_CASE, CASE_FILE))
                .expectAlsoAppended(barred(CASE_FILE, null));
    }

    @Test
    void edge_6_a_drafts_provision_is_recorded_and_does_not_bar() {
        linkedCourtCase()
                .given(received(1, DRAFT))
                .when(provide(1, NO_CONTACT))
                .expectEvents(provided(1, NO_CONTACT))
                .expectAlsoAppended();
    }

    @Test
    void a_provision_of_a_version_that_was_superseded_does_not_bar() {
        linkedCourtCase()
                .given(received(1, APPROVED), received(2, COURT_SEALED))
                .given(superseded(1, version(2), SupersededBecause.COURT_SEALED_VERSION))
                .when(provide(1, NO_CONTACT))
                .expectAlsoAppended();
    }

    @Test
    void edge_7_a_version_that_is_superseded_from_a_later_day_bars_until_then() {
        var laterVariation = new OrderSuperseded(
                COURT_CASE,
                version(1),
                new OrderVersion(OTHER_ORDER, 1),
                SupersededBecause.VARIED,
                LocalDate.of(2026, 12, 1));
        linkedCourtCase()
                .given(received(1, APPROVED), received(new OrderVersion(OTHER_ORDER, 1), APPROVED, null, false))
                .given(laterVariation)
                .when(provide(1, NO_CONTACT))
                .expectAlsoAppended(barred(CASE_FILE, null));
    }

    @Test
    void what_does_not_forbid_contact_does_not_bar() {
        linkedCourtCase()
                .given(received(1, COURT_SEALED))
                .when(provide(1, CONTACT))
                .expectAlsoAppended();
    }

    @Test
    void a_bar_ends_with_the_provision_or_the_order_whichever_is_first() {
        linkedCourtCase()
                .given(expiring("2027-06-01T16:00"))
                .when(until(MADE, "2027-03-01T16:00", "must not meet"))
                .expectAlsoAppended(barred(CASE_FILE, moment("2027-03-01T16:00")));
        linkedCourtCase()
                .given(expiring("2027-01-01T16:00"))
                .when(until(MADE, "2027-03-01T16:00", "must not meet"))
                .expectAlsoAppended(barred(CASE_FILE, moment("2027-01-01T16:00")));
    }

    @Test
    void what_is_over_does_not_bar() {
        linkedCourtCase()
                .given(received(1, COURT_SEALED))
                .when(until(MADE, "2026-11-21T16:00", "must not meet"))
                .expectEvents(new ProvisionRecorded(
                        COURT_CASE,
                        PROVISION,
                        version(1),
                        NO_CONTACT,
                        List.of(),
                        MADE,
                        moment("2026-11-21T16:00"),
                        inCourt("must not meet")))
                .expectAlsoAppended();
    }

    @Test
    void a_provision_names_an_order_and_people_of_this_court_case() {
        linkedCourtCase().when(provide(1, CONTACT)).expectRefusal(new OrderUnknown());
        linkedCourtCase()
                .given(received(1, APPROVED))
                .when(provide(1, CONTACT, STRANGER))
                .expectRefusal(new PersonNotInCourtCase(STRANGER));
    }

    @Test
    void a_provision_is_recorded_once_with_its_words() {
        linkedCourtCase()
                .given(received(1, APPROVED), provided(1, CONTACT))
                .when(provide(1, CONTACT))
                .expectRefusal(new ProvisionAlreadyRecorded());
        linkedCourtCase()
                .given(received(1, APPROVED))
                .when(until(MADE, "2027-03-01T16:00", " "))
                .expectRefusal(new ProvisionTextRequired());
    }

    @Test
    void a_provision_does_not_end_before_it_begins() {
        linkedCourtCase()
                .given(received(1, APPROVED))
                .when(until(MADE, "2026-11-01T16:00", "must not meet"))
                .expectRefusal(new ProvisionEndsBeforeItBegins());
    }

    private static OrderReceived expiring(String local) {
        return new OrderReceived(
                COURT_CASE,
                version(1),
                APPROVED,
                OrderKind.NON_MOLESTATION,
                OrderType.FINAL,
                MADE,
                null,
                MADE,
                moment(local),
                false,
                null,
                null,
                null);
    }
}
