package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;

import java.time.LocalDate;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.AllegationCommand.RecordAllegation;
import org.evenhand.safeguarding.AllegationCommand.RecordFinding;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigation;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigationOutcome;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.CourtFindingRecorded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationConcluded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationOpened;
import org.evenhand.safeguarding.AllegationRefusal.AllegationAgainstOneself;
import org.evenhand.safeguarding.AllegationRefusal.AllegationAlreadyRecorded;
import org.evenhand.safeguarding.AllegationRefusal.AllegationOutsideTheCase;
import org.evenhand.safeguarding.AllegationRefusal.FindingNeedsASource;
import org.evenhand.safeguarding.AllegationRefusal.FindingOrderUnknown;
import org.evenhand.safeguarding.AllegationRefusal.InvestigationAlreadyOpen;
import org.evenhand.safeguarding.AllegationRefusal.NotInvestigated;
import org.evenhand.safeguarding.AllegationRefusal.OutcomeBeforeInvestigation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Alleged, investigated, found: three facts, and none of them becomes another. */
class RecordingAnAllegationTest {

    private static final AllegationId ALLEGATION = new AllegationId(id(0xA1));
    private static final CourtCaseId COURT_CASE = new CourtCaseId(id(0xC0));
    private static final OrderId ORDER = new OrderId(id(0x04));
    private static final LocalDate MADE = TODAY.minusDays(90);

    private final StreamFixture<AllegationStream> allegation =
            StreamFixture.of(AllegationStream.class).givenElsewhere(openCase());

    @Test
    void it_is_kept_with_who_alleges_under_the_key_of_the_accused() {
        allegation.when(record(A, B, MADE)).expectEvents(recorded());
    }

    @Test
    void it_is_recorded_once() {
        allegation.given(recorded()).when(record(A, B, MADE)).expectRefusal(new AllegationAlreadyRecorded());
    }

    @Test
    void both_are_in_the_case() {
        allegation.when(record(A, STRANGER, MADE)).expectRefusal(new AllegationOutsideTheCase(STRANGER));
        StreamFixture.of(AllegationStream.class).when(record(A, B, MADE)).expectRefusal(new NotFound());
    }

    @Test
    void nobody_alleges_anything_against_themselves() {
        allegation.when(record(A, A, MADE)).expectRefusal(new AllegationAgainstOneself());
    }

    @Test
    void it_has_words_and_was_made_by_today() {
        allegation
                .when(new RecordAllegation(ALLEGATION, CASE, A, B, AllegationKind.STALKING, MADE, words(" ")))
                .expectRefusal(new FieldMissing("account"));
        StreamFixture.of(AllegationStream.class)
                .givenElsewhere(openCase())
                .when(record(A, B, TODAY.plusDays(1)))
                .expectRefusal(new FieldMalformed("madeOn", "a day that is not in the future"));
    }

    @Test
    void it_is_investigated_and_nothing_further_is_done() {
        allegation
                .given(recorded(), opened())
                .when(new RecordInvestigationOutcome(
                        CASE, ALLEGATION, InvestigationOutcome.NO_FURTHER_ACTION, MADE.plusDays(40)))
                .expectEvents(concluded());
    }

    @Test
    void one_investigation_goes_on_at_a_time() {
        var again = new RecordInvestigation(CASE, ALLEGATION, Investigator.POLICE, MADE.plusDays(1));
        allegation.given(recorded(), opened()).when(again).expectRefusal(new InvestigationAlreadyOpen());
    }

    @Test
    void after_its_outcome_it_may_be_investigated_again() {
        var again = new RecordInvestigation(CASE, ALLEGATION, Investigator.POLICE, MADE.plusDays(1));
        allegation.given(recorded(), opened(), concluded()).when(again).expectEvents(opened());
    }

    @Test
    void what_was_not_investigated_has_no_outcome() {
        allegation
                .given(recorded())
                .when(new RecordInvestigationOutcome(CASE, ALLEGATION, InvestigationOutcome.CHARGED, TODAY))
                .expectRefusal(new NotInvestigated());
    }

    @Test
    void an_outcome_is_not_earlier_than_its_investigation() {
        allegation
                .given(recorded(), opened())
                .when(new RecordInvestigationOutcome(CASE, ALLEGATION, InvestigationOutcome.CHARGED, MADE))
                .expectRefusal(new OutcomeBeforeInvestigation());
    }

    @Test
    void a_finding_needs_an_order_or_a_judgment() {
        allegation.given(recorded()).when(finding(null, null, " ")).expectRefusal(new FindingNeedsASource());
    }

    @Test
    void a_judgment_is_enough() {
        allegation
                .given(recorded())
                .when(finding(null, null, "T20250042"))
                .expectEvents(found(null, null, "T20250042"));
    }

    @Test
    void an_order_on_record_is_enough() {
        allegation
                .given(recorded())
                .givenElsewhere(order(OrderState.APPROVED))
                .when(finding(COURT_CASE, ORDER, null))
                .expectEvents(found(COURT_CASE, ORDER, null));
    }

    @Test
    void an_order_that_nobody_has_or_a_draft_is_not() {
        allegation
                .given(recorded())
                .givenElsewhere(order(OrderState.DRAFT))
                .when(finding(COURT_CASE, ORDER, null))
                .expectRefusal(new FindingOrderUnknown());
    }

    @Test
    void whoever_names_another_case_does_not_find_it() {
        allegation
                .given(recorded())
                .when(new RecordInvestigation(OTHER_CASE, ALLEGATION, Investigator.POLICE, MADE))
                .expectRefusal(new NotFound());
    }

    private static RecordAllegation record(PersonId by, PersonId against, LocalDate on) {
        return new RecordAllegation(
                ALLEGATION, CASE, by, against, AllegationKind.STALKING, on, words("follows me home"));
    }

    private static AllegationRecorded recorded() {
        return new AllegationRecorded(
                CASE, ALLEGATION, A, B, AllegationKind.STALKING, MADE, about(B, "follows me home"));
    }

    private static InvestigationOpened opened() {
        return new InvestigationOpened(CASE, ALLEGATION, A, B, Investigator.POLICE, MADE.plusDays(1));
    }

    private static InvestigationConcluded concluded() {
        return new InvestigationConcluded(
                CASE, ALLEGATION, A, B, InvestigationOutcome.NO_FURTHER_ACTION, MADE.plusDays(40));
    }

    private static RecordFinding finding(
            @Nullable CourtCaseId courtCase, @Nullable OrderId order, @Nullable String judgment) {
        return new RecordFinding(
                CASE,
                ALLEGATION,
                FindingKind.PROVED,
                TODAY,
                courtCase,
                order,
                judgment == null ? null : words(judgment));
    }

    private static CourtFindingRecorded found(
            @Nullable CourtCaseId courtCase, @Nullable OrderId order, @Nullable String judgment) {
        return new CourtFindingRecorded(
                CASE,
                ALLEGATION,
                A,
                B,
                FindingKind.PROVED,
                TODAY,
                courtCase,
                order,
                judgment == null ? null : about(B, judgment));
    }

    private static OrderReceived order(OrderState state) {
        return new OrderReceived(
                COURT_CASE,
                new OrderVersion(ORDER, 1),
                state,
                OrderKind.values()[0],
                OrderType.values()[0],
                MADE,
                null,
                MADE,
                null,
                false,
                null,
                null,
                null);
    }
}
