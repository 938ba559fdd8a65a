package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.BAR;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.barred;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.safeguarding.AnOrder.COURT_CASE;

import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.safeguarding.SafeguardingRefusal.BarAlreadySet;
import org.evenhand.safeguarding.SafeguardingRefusal.BarEndsInThePast;
import org.evenhand.safeguarding.SafeguardingRefusal.BarReasonRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.BarSourceRequired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarringJointWorkTest {

    private final StreamFixture<JointWorkStream> jointWork =
            StreamFixture.of(JointWorkStream.class).givenElsewhere(openCase());

    @Test
    void a_risk_bars_joint_work() {
        jointWork
                .when(bar(BarBasis.RISK, null, null, "threats"))
                .expectEvents(wasBarred(BarBasis.RISK, null, null, "threats"));
    }

    @Test
    void bail_bars_joint_work_until_it_ends() {
        jointWork
                .when(bar(BarBasis.BAIL, null, "2026-12-24T12:00", "bail"))
                .expectEvents(wasBarred(BarBasis.BAIL, null, moment("2026-12-24T12:00:00Z"), "bail"));
    }

    @Test
    void an_order_bars_joint_work_without_further_words() {
        jointWork
                .givenElsewhere(AnOrder.linked())
                .when(bar(BarBasis.ORDER, COURT_CASE, null, null))
                .expectEvents(wasBarred(BarBasis.ORDER, COURT_CASE, null, null));
    }

    @Test
    void an_order_is_some_court_cases() {
        jointWork.when(bar(BarBasis.ORDER, null, null, "an order")).expectRefusal(new BarSourceRequired());
    }

    @Test
    void an_unknown_court_case_made_no_order() {
        jointWork.when(bar(BarBasis.ORDER, COURT_CASE, null, null)).expectRefusal(new BarSourceRequired());
    }

    @Test
    void a_risk_is_explained() {
        jointWork.when(bar(BarBasis.RISK, null, null, null)).expectRefusal(new BarReasonRequired());
    }

    @Test
    void a_bar_ends_in_the_future() {
        jointWork.when(bar(BarBasis.BAIL, null, "2026-11-22T10:00", "bail")).expectRefusal(new BarEndsInThePast());
    }

    @Test
    void one_bar_is_set_once() {
        jointWork
                .given(barred(BarBasis.RISK))
                .when(bar(BarBasis.RISK, null, null, "threats"))
                .expectRefusal(new BarAlreadySet());
    }

    @Test
    void there_is_no_bar_without_a_case() {
        jointWork
                .when(new SetJointWorkBar(OTHER_CASE, BAR, BarBasis.RISK, null, null, words("threats")))
                .expectRefusal(new NotFound());
    }

    private static SetJointWorkBar bar(
            BarBasis basis, @Nullable StreamId source, @Nullable String until, @Nullable String reason) {
        return new SetJointWorkBar(
                CASE, BAR, basis, source, until == null ? null : clock(until), reason == null ? null : words(reason));
    }

    private static JointWorkBarred wasBarred(
            BarBasis basis, @Nullable StreamId source, @Nullable Moment until, @Nullable String reason) {
        return new JointWorkBarred(
                CASE, BAR, basis, source, until, reason == null ? null : Personal.of(CASE.subject(), reason), STAFF);
    }
}
