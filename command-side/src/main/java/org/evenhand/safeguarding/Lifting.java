package org.evenhand.safeguarding;

import org.evenhand.platform.Refused;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarLifted;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingRefusal.LiftReasonRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.NoSuchBar;
import org.evenhand.safeguarding.SafeguardingRefusal.SecondPersonRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.SourceOrderInForce;

/** A bar is hard to lift: another person, a reason, and no order behind it any more. */
record Lifting(JointWork jointWork, OrdersInForce orders) {

    JointWorkBarLifted of(LiftJointWorkBar command, StaffId liftedBy) {
        Bar bar = jointWork.notLifted(command.bar()).orElseThrow(() -> Refused.because(new NoSuchBar()));
        if (command.reason().isBlank()) {
            throw Refused.because(new LiftReasonRequired());
        }
        if (bar.setBy().equals(liftedBy)) {
            throw Refused.because(new SecondPersonRequired());
        }
        if (bar.source() != null && orders.anyBarsJointWork(bar.source())) {
            throw Refused.because(new SourceOrderInForce());
        }
        return new JointWorkBarLifted(
                command.caseFile(),
                command.bar(),
                command.reason().about(command.caseFile().subject()),
                liftedBy);
    }
}
