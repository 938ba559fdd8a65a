package org.evenhand.incidents;

import java.time.Duration;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.LocalTimes;
import org.evenhand.record.Moment;

/** By when somebody must be told. */
record TellingWithin(Law law, LocalTimes times) {

    Moment of(NotifiedBody body, Moment aware) {
        RuleOfLaw rule = switch (body) {
            case ICO -> RuleOfLaw.BREACH_NOTIFIED_WITHIN;
            case CQC -> RuleOfLaw.CQC_TOLD_WITHIN;
            case LADO -> RuleOfLaw.LADO_TOLD_WITHIN;
            case POLICE -> RuleOfLaw.POLICE_TOLD_WITHIN;
            case COMMISSIONER -> RuleOfLaw.COMMISSIONER_TOLD_WITHIN;
            case PEOPLE_CONCERNED -> RuleOfLaw.PEOPLE_CONCERNED_TOLD_WITHIN;
        };
        Duration within = law.duration(rule, aware.local().toLocalDate());
        return new Moment(aware.at().plus(within), times.serviceZone());
    }
}
