package org.evenhand.safeguarding;

import java.time.Instant;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.court.CourtEvent;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.safeguarding.SafeguardingRefusal.BarAlreadySet;
import org.evenhand.safeguarding.SafeguardingRefusal.BarEndsInThePast;
import org.evenhand.safeguarding.SafeguardingRefusal.BarReasonRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.BarSourceRequired;
import org.jspecify.annotations.Nullable;

/** A bar is easy to set: it needs only what it rests on. */
record Barring(JointWork jointWork, OtherStreams others, LocalTimes times, Instant now) {

    JointWorkBarred of(SetJointWorkBar command, StaffId setBy) {
        if (others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class)
                .isEmpty()) {
            throw Refused.because(new NotFound());
        }
        if (jointWork.everSet().contains(command.bar())) {
            throw Refused.because(new BarAlreadySet());
        }
        if (command.basis() == BarBasis.ORDER) {
            refuseWithoutCourtCase(command.source());
        } else if (isBlank(command.reason())) {
            throw Refused.because(new BarReasonRequired());
        }
        return new JointWorkBarred(
                command.caseFile(),
                command.bar(),
                command.basis(),
                command.source(),
                until(command.until()),
                reason(command),
                setBy);
    }

    private void refuseWithoutCourtCase(@Nullable StreamId source) {
        if (source == null
                || source.type() != StreamType.COURT_CASE
                || others.eventsOf(source, CourtEvent.class).isEmpty()) {
            throw Refused.because(new BarSourceRequired());
        }
    }

    private @Nullable Moment until(@Nullable ClockTime typed) {
        if (typed == null) {
            return null;
        }
        Moment until = times.moment(typed, "until");
        if (!until.at().isAfter(now)) {
            throw Refused.because(new BarEndsInThePast());
        }
        return until;
    }

    private static @Nullable Personal reason(SetJointWorkBar command) {
        Confided words = command.reason();
        return words == null || words.isBlank()
                ? null
                : words.about(command.caseFile().subject());
    }

    private static boolean isBlank(@Nullable Confided words) {
        return words == null || words.isBlank();
    }
}
