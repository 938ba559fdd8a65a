package org.evenhand.incidents;

import java.time.Duration;
import java.time.LocalDate;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.LocalTimes;
import org.evenhand.record.Moment;

/** By when somebody must be told: the regulator by law, everybody else within this service's own day. */
record TellingWithin(Law law, LocalTimes times) {

    private static final Duration WITHOUT_DELAY = Duration.ofHours(24);

    Moment of(NotifiedBody body, Moment aware) {
        LocalDate day = aware.local().toLocalDate();
        Duration within = switch (body) {
            case ICO -> law.duration(RuleOfLaw.BREACH_NOTIFIED_WITHIN, day);
            case CQC, LADO, POLICE, COMMISSIONER, PEOPLE_CONCERNED -> WITHOUT_DELAY;
        };
        return new Moment(aware.at().plus(within), times.serviceZone());
    }
}
