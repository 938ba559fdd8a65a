package org.evenhand.safeguarding;

import java.time.Instant;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.ConcernCommand.MakeStatutoryReferral;
import org.evenhand.safeguarding.ConcernCommand.RecordAcknowledgement;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralAcknowledged;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralMade;
import org.evenhand.safeguarding.ConcernRefusal.AcknowledgedBeforeReferred;
import org.evenhand.safeguarding.ConcernRefusal.AlreadyAcknowledged;
import org.evenhand.safeguarding.ConcernRefusal.ReferralAlreadyRecorded;
import org.evenhand.safeguarding.ConcernRefusal.ReferralUnknown;
import org.evenhand.safeguarding.ConcernRefusal.ReferredInTheFuture;

/** What was passed on to whom: of an open concern or a closed one, to as many as must know. */
record ReferringAConcern(Concern concern, LocalTimes times, Instant now) {

    StatutoryReferralMade of(MakeStatutoryReferral command, StaffId by) {
        SafeguardingConcernRaised raised = raised();
        if (command.told().isBlank()) {
            throw Refused.because(new FieldMissing("told"));
        }
        if (concern.referrals().containsKey(command.referral())) {
            throw Refused.because(new ReferralAlreadyRecorded());
        }
        return new StatutoryReferralMade(
                raised.caseFile(),
                raised.concern(),
                raised.person(),
                command.referral(),
                command.to(),
                past(command.at()),
                by,
                command.told().about(raised.person().subject()));
    }

    StatutoryReferralAcknowledged of(RecordAcknowledgement command) {
        SafeguardingConcernRaised raised = raised();
        Moment made = concern.referrals().get(command.referral());
        if (made == null) {
            throw Refused.because(new ReferralUnknown());
        }
        if (concern.acknowledged().contains(command.referral())) {
            throw Refused.because(new AlreadyAcknowledged());
        }
        Moment at = past(command.at());
        if (at.at().isBefore(made.at())) {
            throw Refused.because(new AcknowledgedBeforeReferred());
        }
        Confided reference = command.reference();
        return new StatutoryReferralAcknowledged(
                raised.caseFile(),
                raised.concern(),
                raised.person(),
                command.referral(),
                at,
                reference == null || reference.isBlank()
                        ? null
                        : reference.about(raised.person().subject()));
    }

    private SafeguardingConcernRaised raised() {
        SafeguardingConcernRaised raised = concern.raised();
        if (raised == null) {
            throw Refused.because(new NotFound());
        }
        return raised;
    }

    private Moment past(ClockTime typed) {
        Moment at = times.moment(typed, "at");
        if (at.at().isAfter(now)) {
            throw Refused.because(new ReferredInTheFuture());
        }
        return at;
    }
}
