package org.evenhand.casefile;

import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.words;

import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileEvent.MoreInformationRequested;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.CaseFileRefusal.AlreadyTriaged;
import org.evenhand.casefile.CaseFileRefusal.DeclineReasonRequired;
import org.evenhand.casefile.CaseFileRefusal.QuestionRequired;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Personal;
import org.junit.jupiter.api.Test;

class TriagingAReferralTest {

    private static final MoreInformationRequested ASKED =
            new MoreInformationRequested(CASE, Personal.of(CASE.subject(), "is there an order?"));

    private final StreamFixture<CaseFileStream> caseFile = StreamFixture.of(CaseFileStream.class);

    /** Missing screening blocks joint work, not the referral. */
    @Test
    void a_referral_is_accepted_before_anybody_is_screened() {
        caseFile.given(referred())
                .when(new TriageReferral(CASE, TriageDecision.ACCEPT, null, null))
                .expectEvents(new ReferralAccepted(CASE));
    }

    @Test
    void a_referral_is_declined_for_a_reason() {
        caseFile.given(referred())
                .when(new TriageReferral(CASE, TriageDecision.DECLINE, DeclineReason.OUTSIDE_AREA, null))
                .expectEvents(new ReferralDeclined(CASE, DeclineReason.OUTSIDE_AREA));
    }

    @Test
    void declining_without_a_reason_is_refused() {
        caseFile.given(referred())
                .when(new TriageReferral(CASE, TriageDecision.DECLINE, null, null))
                .expectRefusal(new DeclineReasonRequired());
    }

    @Test
    void more_may_be_asked_and_then_decided() {
        caseFile.given(referred())
                .when(new TriageReferral(CASE, TriageDecision.MORE_INFORMATION, null, words("is there an order?")))
                .expectEvents(ASKED);
    }

    @Test
    void an_answered_question_does_not_stop_the_decision() {
        caseFile.given(referred(), ASKED)
                .when(new TriageReferral(CASE, TriageDecision.ACCEPT, null, null))
                .expectEvents(new ReferralAccepted(CASE));
    }

    @Test
    void asking_nothing_is_refused() {
        caseFile.given(referred())
                .when(new TriageReferral(CASE, TriageDecision.MORE_INFORMATION, null, words(" ")))
                .expectRefusal(new QuestionRequired());
    }

    @Test
    void what_was_accepted_is_not_decided_again() {
        caseFile.given(referred(), new ReferralAccepted(CASE))
                .when(new TriageReferral(CASE, TriageDecision.DECLINE, DeclineReason.OUTSIDE_AREA, null))
                .expectRefusal(new AlreadyTriaged());
    }
}
