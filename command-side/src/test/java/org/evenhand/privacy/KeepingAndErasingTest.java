package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.privacy.RetentionWords.ADULT;
import static org.evenhand.privacy.RetentionWords.COURT_CASE;
import static org.evenhand.privacy.RetentionWords.ERASURE;
import static org.evenhand.privacy.RetentionWords.HOLD;
import static org.evenhand.privacy.RetentionWords.OFFICER;
import static org.evenhand.privacy.RetentionWords.OF_A;
import static org.evenhand.privacy.RetentionWords.OF_B;
import static org.evenhand.privacy.RetentionWords.OF_CASE;
import static org.evenhand.privacy.RetentionWords.begun;
import static org.evenhand.privacy.RetentionWords.executed;
import static org.evenhand.privacy.RetentionWords.expired;
import static org.evenhand.privacy.RetentionWords.grant;
import static org.evenhand.privacy.RetentionWords.granted;
import static org.evenhand.privacy.RetentionWords.held;
import static org.evenhand.privacy.RetentionWords.kept;
import static org.evenhand.privacy.RetentionWords.requested;
import static org.evenhand.privacy.RetentionWords.retention;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.HearingId;
import org.evenhand.court.HearingMode;
import org.evenhand.court.HearingType;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.law.LawText;
import org.evenhand.platform.StreamFixture;
import org.evenhand.privacy.RetentionCommand.ApplyRetentionRule;
import org.evenhand.privacy.RetentionCommand.AskErasureVerification;
import org.evenhand.privacy.RetentionCommand.DecideErasure;
import org.evenhand.privacy.RetentionCommand.ExecuteErasure;
import org.evenhand.privacy.RetentionCommand.LiftLegalHold;
import org.evenhand.privacy.RetentionCommand.PlaceLegalHold;
import org.evenhand.privacy.RetentionCommand.RequestErasure;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureFailed;
import org.evenhand.privacy.RetentionEvent.ErasureVerificationAsked;
import org.evenhand.privacy.RetentionEvent.ErasureVerified;
import org.evenhand.privacy.RetentionEvent.LegalHoldLifted;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.privacy.RetentionRefusal.AuthorityRequired;
import org.evenhand.privacy.RetentionRefusal.DueWithinGuard;
import org.evenhand.privacy.RetentionRefusal.ErasureNotExecuted;
import org.evenhand.privacy.RetentionRefusal.ErasureNotGranted;
import org.evenhand.privacy.RetentionRefusal.ErasureStillOpen;
import org.evenhand.privacy.RetentionRefusal.ErasureUnderWay;
import org.evenhand.privacy.RetentionRefusal.ErasureUnknown;
import org.evenhand.privacy.RetentionRefusal.ExceptionRequired;
import org.evenhand.privacy.RetentionRefusal.HoldAlreadyPlaced;
import org.evenhand.privacy.RetentionRefusal.HoldStands;
import org.evenhand.privacy.RetentionRefusal.HoldUnknown;
import org.evenhand.privacy.RetentionRefusal.LiveProceedings;
import org.evenhand.privacy.RetentionRefusal.NothingToErase;
import org.evenhand.privacy.RetentionRefusal.OutOfReach;
import org.evenhand.privacy.RetentionRefusal.ReceivedInTheFuture;
import org.evenhand.privacy.RetentionRefusal.RetentionRuleUnknown;
import org.evenhand.privacy.RetentionRefusal.RetentionUnexpired;
import org.evenhand.privacy.RetentionRefusal.RetentionUnknown;
import org.evenhand.privacy.RetentionRefusal.VerifiedByTheExecutor;
import org.evenhand.privacy.RetentionStep.SayErasureChecked;
import org.evenhand.privacy.RetentionStep.SayErasureExecuted;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.Test;

class KeepingAndErasingTest {

    @Test
    void a_rule_says_until_when() {
        retention()
                .whenAskedBy(OFFICER, apply(ADULT, LocalDate.of(2024, 2, 29)))
                .expectEvents(kept(OF_A, LocalDate.of(2032, 2, 29)));
    }

    @Test
    void a_rule_that_counts_from_birth_tells_no_birthday() {
        assertThat(new RetentionRules(LawText.of("england-and-wales"))
                        .due("child-to-25th-birthday", LocalDate.of(2015, 5, 4), TODAY))
                .contains(LocalDate.of(2040, 12, 31));
    }

    @Test
    void a_rule_that_nobody_wrote_down_keeps_nothing() {
        retention().whenAskedBy(OFFICER, apply("for-ever", TODAY)).expectRefusal(new RetentionRuleUnknown("for-ever"));
    }

    @Test
    void nobody_brings_a_due_date_forward_into_the_guard_period() {
        var kept5 = kept(OF_A, TODAY.plusYears(5));
        retention()
                .given(kept5)
                .whenAskedBy(OFFICER, apply(ADULT, TODAY.minusYears(7).minusDays(1)))
                .expectRefusal(new DueWithinGuard(TODAY.plusDays(365)));
        retention()
                .given(kept5)
                .whenAskedBy(OFFICER, apply(ADULT, TODAY.minusYears(6)))
                .expectEvents(kept(OF_A, TODAY.plusYears(2)));
        retention()
                .given(expired(OF_A))
                .whenAskedBy(OFFICER, apply(ADULT, TODAY.minusYears(8)))
                .expectEvents(kept(OF_A, TODAY));
    }

    @Test
    void a_hold_stands_until_it_is_lifted_on_somebodys_authority() {
        retention().whenAskedBy(OFFICER, place("complaint-7")).expectEvents(held(OF_A));
        retention().whenAskedBy(OFFICER, place(" ")).expectRefusal(new AuthorityRequired());
        retention().given(held(OF_A)).whenAskedBy(OFFICER, place("again")).expectRefusal(new HoldAlreadyPlaced(HOLD));
        retention()
                .given(held(OF_A))
                .whenAskedBy(OFFICER, new LiftLegalHold(OF_A, HOLD, new Confided("closed-7")))
                .expectEvents(new LegalHoldLifted(OF_A, HOLD, Personal.of(OF_A, "closed-7"), OFFICER.id()));
        retention()
                .given(held(OF_A), new LegalHoldLifted(OF_A, HOLD, Personal.of(OF_A, "closed-7"), OFFICER.id()))
                .whenAskedBy(OFFICER, new LiftLegalHold(OF_A, HOLD, new Confided("closed-7")))
                .expectRefusal(new HoldUnknown(HOLD));
    }

    @Test
    void that_erasure_was_asked_for_is_a_fact_also_under_a_hold() {
        var ask = new RequestErasure(ERASURE, OF_A, ErasureGround.B_CONSENT_WITHDRAWN, TODAY);
        retention().given(held(OF_A)).whenAskedBy(OFFICER, ask).expectEvents(requested());
        retention().given(requested()).whenAskedBy(OFFICER, ask).expectRefusal(new ErasureStillOpen(ERASURE));
        retention()
                .whenAskedBy(
                        OFFICER,
                        new RequestErasure(ERASURE, OF_A, ErasureGround.B_CONSENT_WITHDRAWN, TODAY.plusDays(1)))
                .expectRefusal(new ReceivedInTheFuture());
    }

    @Test
    void a_refusal_says_why_and_one_for_legal_claims_places_a_hold() {
        asked(ended()).whenAskedBy(OFFICER, refuse()).expectRefusal(new ExceptionRequired());
        asked(ended())
                .whenAskedBy(OFFICER, refuse(ErasureException.ART_17_3_E))
                .expectEvents(
                        refused(ErasureException.ART_17_3_E),
                        new LegalHoldPlaced(
                                OF_A,
                                ERASURE.hold(),
                                HoldReason.ERASURE_REFUSED,
                                Personal.of(OF_A, "ART_17_3_E"),
                                OFFICER.id()));
        asked(ended())
                .whenAskedBy(OFFICER, refuse(ErasureException.ART_17_3_B))
                .expectEvents(refused(ErasureException.ART_17_3_B));
    }

    @Test
    void a_grant_names_whom_and_reaches_no_further_than_the_subject() {
        asked(ended()).whenAskedBy(OFFICER, grant()).expectRefusal(new NothingToErase());
        asked(ended()).whenAskedBy(OFFICER, grant(OF_B)).expectRefusal(new OutOfReach());
        asked(ended()).whenAskedBy(OFFICER, grant(OTHER_CASE.subject())).expectRefusal(new OutOfReach());
        asked(ended()).given(expired(OF_A)).whenAskedBy(OFFICER, grant(OF_A)).expectEvents(granted(OF_A));
    }

    @Test
    void nothing_goes_while_a_hold_stands_on_it_or_on_its_case_file() {
        asked(ended())
                .given(expired(OF_A), held(OF_A))
                .whenAskedBy(OFFICER, grant(OF_A))
                .expectRefusal(new HoldStands());
        asked(ended(), held(OF_CASE))
                .given(expired(OF_A))
                .whenAskedBy(OFFICER, grant(OF_A))
                .expectRefusal(new HoldStands());
    }

    @Test
    void nothing_goes_while_proceedings_are_under_way() {
        asked(order(OrderType.INTERIM))
                .given(expired(OF_A))
                .whenAskedBy(OFFICER, grant(OF_A))
                .expectRefusal(new LiveProceedings());
        asked(ended(), listed("2027-01-10T10:00:00Z"))
                .given(expired(OF_A))
                .whenAskedBy(OFFICER, grant(OF_A))
                .expectRefusal(new LiveProceedings());
    }

    @Test
    void nothing_goes_before_its_longest_rule() {
        asked(ended()).whenAskedBy(OFFICER, grant(OF_A)).expectRefusal(new RetentionUnknown());
        asked(ended())
                .given(expired(OF_A), new RetentionEvent.RetentionRuleApplied(OF_A, "longer", "x", TODAY))
                .whenAskedBy(OFFICER, grant(OF_A))
                .expectRefusal(new RetentionUnexpired(TODAY));
    }

    @Test
    void a_joint_record_waits_for_everybody_in_it() {
        var alone = asked(ended(), expired(OF_CASE), expired(OF_B), kept(CHILD.subject(), TODAY.plusYears(9)));
        alone.given(expired(OF_A))
                .whenAskedBy(OFFICER, grant(OF_A, OF_CASE))
                .expectRefusal(new RetentionUnexpired(TODAY.plusYears(9)));
        asked(ended(), expired(OF_CASE), expired(OF_B), expired(CHILD.subject()), held(OF_B))
                .given(expired(OF_A))
                .whenAskedBy(OFFICER, grant(OF_A, OF_CASE))
                .expectRefusal(new HoldStands());
        asked(ended(), expired(OF_CASE), expired(OF_B), expired(CHILD.subject()))
                .given(expired(OF_A))
                .whenAskedBy(OFFICER, grant(OF_A, OF_CASE))
                .expectEvents(granted(OF_A, OF_CASE));
    }

    @Test
    void what_was_granted_is_looked_at_again_before_it_begins() {
        var execute = new ExecuteErasure(OF_A, ERASURE);
        grantedTo(ended()).whenAskedBy(OFFICER, execute).expectEvents(begun(OF_A));
        grantedTo(ended()).given(held(OF_A)).whenAskedBy(OFFICER, execute).expectRefusal(new HoldStands());
        grantedTo(order(OrderType.INTERIM)).whenAskedBy(OFFICER, execute).expectRefusal(new LiveProceedings());
        grantedTo(ended())
                .given(kept(OF_A, TODAY.plusDays(3)))
                .whenAskedBy(OFFICER, execute)
                .expectRefusal(new RetentionUnexpired(TODAY.plusDays(3)));
        asked(ended()).whenAskedBy(OFFICER, execute).expectRefusal(new ErasureNotGranted(ERASURE));
        asked(ended())
                .given(refused(ErasureException.ART_17_3_B))
                .whenAskedBy(OFFICER, execute)
                .expectRefusal(new ErasureNotGranted(ERASURE));
        var unknown = new ErasureId(id(0x99));
        asked(ended())
                .whenAskedBy(OFFICER, new ExecuteErasure(OF_A, unknown))
                .expectRefusal(new ErasureUnknown(unknown));
    }

    @Test
    void once_it_has_begun_it_is_too_late_for_a_hold_or_another_decision() {
        underWay().whenAskedBy(OFFICER, place("late-1")).expectRefusal(new ErasureUnderWay(ERASURE));
        underWay().whenAskedBy(OFFICER, grant(OF_A)).expectRefusal(new ErasureUnderWay(ERASURE));
        underWay().whenAskedBy(OFFICER, new ExecuteErasure(OF_A, ERASURE)).expectRefusal(new ErasureUnderWay(ERASURE));
    }

    @Test
    void what_the_process_says_twice_is_said_once() {
        var say = new SayErasureExecuted(OF_A, ERASURE, List.of(OF_A), "erasing:1");
        underWay().when(say).expectEvents(executed());
        underWay().given(executed()).when(say).expectNothingToSay();
        grantedTo(ended()).when(say).expectRefusal(new ErasureNotGranted(ERASURE));
    }

    @Test
    void another_process_proves_it_or_says_what_is_still_readable() {
        List<ErasureCheck> all = List.of(ErasureCheck.values());
        done().when(new SayErasureChecked(OF_A, ERASURE, all, List.of(), "verifying:2"))
                .expectEvents(new ErasureVerified(OF_A, ERASURE, all, "verifying:2"));
        var left = List.of(ErasureCheck.RECORD_UNREADABLE);
        done().when(new SayErasureChecked(OF_A, ERASURE, all, left, "verifying:2"))
                .expectEvents(new ErasureFailed(OF_A, ERASURE, left, "verifying:2"));
        done().when(new SayErasureChecked(OF_A, ERASURE, all, List.of(), "erasing:1"))
                .expectRefusal(new VerifiedByTheExecutor());
        underWay()
                .when(new SayErasureChecked(OF_A, ERASURE, all, List.of(), "verifying:2"))
                .expectRefusal(new ErasureNotExecuted(ERASURE));
    }

    @Test
    void it_is_verified_again_whenever_somebody_asks() {
        var ask = new AskErasureVerification(OF_A, ERASURE);
        done().whenAskedBy(OFFICER, ask).expectEvents(new ErasureVerificationAsked(OF_A, ERASURE, OFFICER.id()));
        underWay().whenAskedBy(OFFICER, ask).expectRefusal(new ErasureNotExecuted(ERASURE));
    }

    @Test
    void the_sites_own_keys_are_nobodys_to_erase() {
        retention()
                .whenAskedBy(OFFICER, new ApplyRetentionRule(Subject.SITE, ADULT, TODAY))
                .expectRefusal(new OutOfReach());
    }

    private static StreamFixture<RetentionStream> asked(org.evenhand.record.Event... elsewhere) {
        return retention(elsewhere).given(requested());
    }

    private static StreamFixture<RetentionStream> grantedTo(org.evenhand.record.Event... elsewhere) {
        return asked(elsewhere).given(expired(OF_A), granted(OF_A));
    }

    private static StreamFixture<RetentionStream> underWay() {
        return grantedTo(ended()).given(begun(OF_A));
    }

    private static StreamFixture<RetentionStream> done() {
        return underWay().given(executed());
    }

    private static ApplyRetentionRule apply(String rule, LocalDate from) {
        return new ApplyRetentionRule(OF_A, rule, from);
    }

    private static PlaceLegalHold place(String authority) {
        return new PlaceLegalHold(HOLD, OF_A, HoldReason.COMPLAINT, new Confided(authority));
    }

    private static DecideErasure refuse(ErasureException... because) {
        return new DecideErasure(OF_A, ERASURE, ErasureOutcome.REFUSED, List.of(), List.of(because));
    }

    private static ErasureDecided refused(ErasureException because) {
        return new ErasureDecided(OF_A, ERASURE, ErasureOutcome.REFUSED, List.of(), List.of(because), OFFICER.id());
    }

    private static OrderReceived ended() {
        return order(OrderType.FINAL);
    }

    private static OrderReceived order(OrderType type) {
        return new OrderReceived(
                COURT_CASE,
                new OrderVersion(new OrderId(id(0x0D)), 1),
                OrderState.APPROVED,
                OrderKind.CHILD_ARRANGEMENTS,
                type,
                TODAY.minusYears(9),
                null,
                TODAY.minusYears(9),
                null,
                false,
                null,
                null,
                null);
    }

    private static HearingListed listed(String at) {
        return new HearingListed(
                COURT_CASE,
                new HearingId(id(0x4E)),
                HearingType.values()[0],
                moment(at),
                60,
                "Family Court at Invented Quay",
                HearingMode.values()[0],
                List.of());
    }
}
