package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Duration;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.ConcernCommand.CloseConcern;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.ConcernEvent.ConcernAnswered;
import org.evenhand.safeguarding.ConcernEvent.ConcernClosed;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralMade;

/** Words of the tests about concerns. One is raised by STAFF at ten o'clock and told by parent A. */
final class ConcernWords {

    static final ConcernId CONCERN = new ConcernId(id(0xC0));
    static final StatutoryReferralId REFERRAL = new StatutoryReferralId(id(0x4E));

    private ConcernWords() {}

    static StreamFixture<ConcernStream> concern() {
        return StreamFixture.of(ConcernStream.class)
                .with(new AnswerWithin(Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(3)));
    }

    static RaiseSafeguardingConcern raise(PersonId person, Immediacy immediacy) {
        return new RaiseSafeguardingConcern(
                CONCERN,
                CASE,
                person,
                AtRisk.CHILD,
                ConcernCategory.EMOTIONAL_ABUSE,
                immediacy,
                words("he said he hides"),
                null);
    }

    static SafeguardingConcernRaised raised() {
        return raised(A, Immediacy.SAME_DAY, "2026-11-22T22:00:00Z");
    }

    static SafeguardingConcernRaised raised(PersonId person, Immediacy immediacy, String answerBy) {
        return new SafeguardingConcernRaised(
                CASE,
                CONCERN,
                person,
                AtRisk.CHILD,
                ConcernCategory.EMOTIONAL_ABUSE,
                immediacy,
                about(person, "he said he hides"),
                moment("2026-11-22T10:00:00Z"),
                STAFF,
                moment(answerBy));
    }

    static ConcernAnswered answered(StaffId by) {
        return new ConcernAnswered(CASE, CONCERN, A, about(A, "rang the school"), by);
    }

    static CloseConcern close(ConcernOutcome outcome) {
        return new CloseConcern(CONCERN, outcome, words("as the school said"));
    }

    static ConcernClosed closed(ConcernOutcome outcome, StaffId by) {
        return new ConcernClosed(CASE, CONCERN, A, outcome, about(A, "as the school said"), by);
    }

    static StatutoryReferralMade referred() {
        return new StatutoryReferralMade(
                CASE,
                CONCERN,
                A,
                REFERRAL,
                ReferredTo.LOCAL_AUTHORITY_MASH,
                moment("2026-11-22T09:30:00Z"),
                STAFF,
                about(A, "what he said"));
    }
}
