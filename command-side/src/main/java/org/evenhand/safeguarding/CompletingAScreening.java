package org.evenhand.safeguarding;

import java.time.LocalDate;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.platform.StaffDirectory.Colleague;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingRefusal.RationaleRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.RescreenDateInThePast;
import org.evenhand.safeguarding.SafeguardingRefusal.RescreenDateRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.ReviewerIsScreener;
import org.evenhand.safeguarding.SafeguardingRefusal.ReviewerRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.ReviewerUnknown;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreeningNotStarted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.jspecify.annotations.Nullable;

/** What a screening may come to, and who must stand behind it. */
record CompletingAScreening(Screening screening, StaffDirectory staff, LocalDate today) {

    ScreeningCompleted of(CompleteScreening command, StaffId screener) {
        if (!screening.underWay()) {
            throw Refused.because(new ScreeningNotStarted());
        }
        if (command.outcome() != command.toolResult() && isBlank(command.rationale())) {
            throw Refused.because(new RationaleRequired());
        }
        refuseUnreviewed(command, screener);
        refuseUndated(command);
        return new ScreeningCompleted(
                command.caseFile(),
                command.person(),
                command.toolResult(),
                command.outcome(),
                command.risk(),
                about(command.person(), command.answers()),
                about(command.person(), command.rationale()),
                screener,
                command.reviewer(),
                command.rescreenDue());
    }

    private void refuseUnreviewed(CompleteScreening command, StaffId screener) {
        StaffId reviewer = command.reviewer();
        if (reviewer == null) {
            if (screening.foundUnsuitable() && command.outcome().allowsJointWork()) {
                throw Refused.because(new ReviewerRequired());
            }
            return;
        }
        if (reviewer.equals(screener)) {
            throw Refused.because(new ReviewerIsScreener());
        }
        if (staff.colleague(reviewer).filter(Colleague::worksClinically).isEmpty()) {
            throw Refused.because(new ReviewerUnknown());
        }
    }

    private void refuseUndated(CompleteScreening command) {
        LocalDate due = command.rescreenDue();
        if (due == null) {
            if (command.outcome() == ScreeningOutcome.CLEAR_WITH_MONITORING) {
                throw Refused.because(new RescreenDateRequired());
            }
            return;
        }
        if (!due.isAfter(today)) {
            throw Refused.because(new RescreenDateInThePast(due));
        }
    }

    private static @Nullable Personal about(PersonId person, @Nullable Confided words) {
        return words == null || words.isBlank() ? null : words.about(person.subject());
    }

    private static boolean isBlank(@Nullable Confided words) {
        return words == null || words.isBlank();
    }
}
