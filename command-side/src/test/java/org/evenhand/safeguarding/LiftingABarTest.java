package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.BAR;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.barred;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.safeguarding.AnOrder.barredByOrder;
import static org.evenhand.safeguarding.AnOrder.discharged;
import static org.evenhand.safeguarding.AnOrder.noContact;
import static org.evenhand.safeguarding.AnOrder.provision;
import static org.evenhand.safeguarding.AnOrder.received;

import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.ProvisionKind;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarLifted;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingRefusal.LiftReasonRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.NoSuchBar;
import org.evenhand.safeguarding.SafeguardingRefusal.SecondPersonRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.SourceOrderInForce;
import org.junit.jupiter.api.Test;

class LiftingABarTest {

    private static final LiftJointWorkBar LIFT = new LiftJointWorkBar(CASE, BAR, words("risk reviewed"));
    private static final JointWorkBarLifted LIFTED =
            new JointWorkBarLifted(CASE, BAR, Personal.of(CASE.subject(), "risk reviewed"), STAFF);

    private final StreamFixture<JointWorkStream> jointWork = StreamFixture.of(JointWorkStream.class);

    @Test
    void somebody_else_lifts_a_bar() {
        jointWork.given(barred(BarBasis.RISK)).when(LIFT).expectEvents(LIFTED);
    }

    @Test
    void nobody_lifts_their_own_bar() {
        jointWork
                .given(barred(BarBasis.RISK))
                .whenAskedBy(new Actor(COLLEAGUE, Role.SUPERVISOR), LIFT)
                .expectRefusal(new SecondPersonRequired());
    }

    @Test
    void a_lifting_is_explained() {
        jointWork
                .given(barred(BarBasis.RISK))
                .when(new LiftJointWorkBar(CASE, BAR, words("")))
                .expectRefusal(new LiftReasonRequired());
    }

    @Test
    void what_is_lifted_is_not_lifted_again() {
        jointWork.given(barred(BarBasis.RISK), LIFTED).when(LIFT).expectRefusal(new NoSuchBar());
    }

    @Test
    void what_was_never_set_is_not_lifted() {
        jointWork.when(LIFT).expectRefusal(new NoSuchBar());
    }

    @Test
    void a_bar_stands_as_long_as_its_order() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(received(OrderState.COURT_SEALED, OrderKind.CHILD_ARRANGEMENTS, null), noContact())
                .when(LIFT)
                .expectRefusal(new SourceOrderInForce());
    }

    @Test
    void a_non_molestation_order_bars_without_a_recorded_provision() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(received(OrderState.COURT_SEALED, OrderKind.NON_MOLESTATION, null))
                .when(LIFT)
                .expectRefusal(new SourceOrderInForce());
    }

    @Test
    void a_bar_falls_with_its_order() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(
                        received(OrderState.COURT_SEALED, OrderKind.CHILD_ARRANGEMENTS, null),
                        noContact(),
                        discharged())
                .when(LIFT)
                .expectEvents(LIFTED);
    }

    @Test
    void an_order_discharged_from_tomorrow_still_bars_today() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(
                        received(OrderState.COURT_SEALED, OrderKind.CHILD_ARRANGEMENTS, null),
                        noContact(),
                        discharged(TODAY.plusDays(1)))
                .when(LIFT)
                .expectRefusal(new SourceOrderInForce());
    }

    @Test
    void an_expired_order_bars_nothing() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(
                        received(OrderState.COURT_SEALED, OrderKind.NON_MOLESTATION, moment("2026-11-22T10:00:00Z")))
                .when(LIFT)
                .expectEvents(LIFTED);
    }

    @Test
    void an_order_about_something_else_bars_nothing() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(
                        received(OrderState.COURT_SEALED, OrderKind.CHILD_ARRANGEMENTS, null),
                        provision(ProvisionKind.CONTACT, null))
                .when(LIFT)
                .expectEvents(LIFTED);
    }

    @Test
    void a_provision_that_has_ended_bars_nothing() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(
                        received(OrderState.COURT_SEALED, OrderKind.CHILD_ARRANGEMENTS, null),
                        provision(ProvisionKind.NO_CONTACT, moment("2026-11-22T10:00:00Z")))
                .when(LIFT)
                .expectEvents(LIFTED);
    }

    /** Edge case 6: a draft binds nobody. */
    @Test
    void a_draft_bars_nothing() {
        jointWork
                .given(barredByOrder())
                .givenElsewhere(received(OrderState.DRAFT, OrderKind.CHILD_ARRANGEMENTS, null), noContact())
                .when(LIFT)
                .expectEvents(LIFTED);
    }
}
