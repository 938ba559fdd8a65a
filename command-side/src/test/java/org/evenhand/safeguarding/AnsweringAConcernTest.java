package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.safeguarding.ConcernOutcome.MONITORED_HERE;
import static org.evenhand.safeguarding.ConcernOutcome.NO_FURTHER_ACTION;
import static org.evenhand.safeguarding.ConcernOutcome.REFERRED;
import static org.evenhand.safeguarding.ConcernWords.CONCERN;
import static org.evenhand.safeguarding.ConcernWords.REFERRAL;
import static org.evenhand.safeguarding.ConcernWords.answered;
import static org.evenhand.safeguarding.ConcernWords.close;
import static org.evenhand.safeguarding.ConcernWords.closed;
import static org.evenhand.safeguarding.ConcernWords.raised;
import static org.evenhand.safeguarding.ConcernWords.referred;

import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Role;
import org.evenhand.safeguarding.ConcernCommand.AnswerConcern;
import org.evenhand.safeguarding.ConcernCommand.CloseConcern;
import org.evenhand.safeguarding.ConcernCommand.MakeStatutoryReferral;
import org.evenhand.safeguarding.ConcernCommand.RecordAcknowledgement;
import org.evenhand.safeguarding.ConcernCommand.TakeConcern;
import org.evenhand.safeguarding.ConcernEvent.ConcernTaken;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralAcknowledged;
import org.evenhand.safeguarding.ConcernRefusal.AcknowledgedBeforeReferred;
import org.evenhand.safeguarding.ConcernRefusal.AlreadyAcknowledged;
import org.evenhand.safeguarding.ConcernRefusal.ConcernAlreadyYours;
import org.evenhand.safeguarding.ConcernRefusal.ConcernIsClosed;
import org.evenhand.safeguarding.ConcernRefusal.ConcernNeedsASecondPerson;
import org.evenhand.safeguarding.ConcernRefusal.ConcernNotAnswered;
import org.evenhand.safeguarding.ConcernRefusal.ConcernNotReferred;
import org.evenhand.safeguarding.ConcernRefusal.ReferralAlreadyRecorded;
import org.evenhand.safeguarding.ConcernRefusal.ReferralUnknown;
import org.evenhand.safeguarding.ConcernRefusal.ReferredInTheFuture;
import org.junit.jupiter.api.Test;

class AnsweringAConcernTest {

    private final StreamFixture<ConcernStream> concern = ConcernWords.concern();

    @Test
    void a_colleague_takes_it() {
        concern.given(raised())
                .whenAskedBy(new Actor(COLLEAGUE, Role.CLINICIAN), new TakeConcern(CONCERN))
                .expectEvents(new ConcernTaken(CASE, CONCERN, A, COLLEAGUE));
    }

    @Test
    void what_is_ones_own_is_not_taken_again() {
        concern.given(raised()).when(new TakeConcern(CONCERN)).expectRefusal(new ConcernAlreadyYours());
    }

    @Test
    void it_is_answered_in_words() {
        concern.given(raised())
                .when(new AnswerConcern(CONCERN, words("rang the school")))
                .expectEvents(answered(STAFF));
    }

    @Test
    void an_answer_without_words_is_none() {
        concern.given(raised()).when(new AnswerConcern(CONCERN, words(""))).expectRefusal(new FieldMissing("answer"));
    }

    @Test
    void what_was_never_raised_is_not_there() {
        concern.when(new AnswerConcern(CONCERN, words("rang the school"))).expectRefusal(new NotFound());
    }

    @Test
    void it_is_closed_with_an_outcome_and_is_no_task_any_more() {
        concern.given(raised(), answered(STAFF))
                .when(close(MONITORED_HERE))
                .expectEvents(closed(MONITORED_HERE, STAFF))
                .expectAlsoAppended(new WorkDone(CASE, WorkKind.SAFEGUARDING_TASK, CONCERN.value(), Compartment.of(A)));
    }

    @Test
    void an_unanswered_one_stays_open() {
        concern.given(raised()).when(close(MONITORED_HERE)).expectRefusal(new ConcernNotAnswered());
    }

    @Test
    void a_reason_is_given() {
        concern.given(raised(), answered(STAFF))
                .when(new CloseConcern(CONCERN, MONITORED_HERE, words(" ")))
                .expectRefusal(new FieldMissing("reason"));
    }

    @Test
    void that_nothing_is_to_be_done_somebody_else_decides() {
        concern.given(raised(), answered(STAFF))
                .when(close(NO_FURTHER_ACTION))
                .expectRefusal(new ConcernNeedsASecondPerson());
    }

    @Test
    void somebody_else_may_decide_that_nothing_is_to_be_done() {
        concern.given(raised(), answered(STAFF))
                .whenAskedBy(new Actor(COLLEAGUE, Role.SUPERVISOR), close(NO_FURTHER_ACTION))
                .expectEvents(closed(NO_FURTHER_ACTION, COLLEAGUE));
    }

    @Test
    void it_was_referred_only_if_it_was_referred() {
        concern.given(raised(), answered(STAFF)).when(close(REFERRED)).expectRefusal(new ConcernNotReferred());
    }

    @Test
    void once_referred_it_can_be_closed_as_that() {
        concern.given(raised(), answered(STAFF), referred())
                .when(close(REFERRED))
                .expectEvents(closed(REFERRED, STAFF));
    }

    @Test
    void it_is_closed_once() {
        concern.given(raised(), answered(STAFF), closed(MONITORED_HERE, STAFF))
                .when(close(MONITORED_HERE))
                .expectRefusal(new ConcernIsClosed());
    }

    @Test
    void a_referral_is_recorded_even_of_a_closed_concern() {
        concern.given(raised(), answered(STAFF), closed(MONITORED_HERE, STAFF))
                .when(refer("2026-11-22T09:30"))
                .expectEvents(referred());
    }

    @Test
    void a_referral_is_recorded_once() {
        concern.given(raised(), referred())
                .when(refer("2026-11-22T09:30"))
                .expectRefusal(new ReferralAlreadyRecorded());
    }

    @Test
    void a_referral_is_not_in_the_future() {
        concern.given(raised()).when(refer("2026-11-22T10:01")).expectRefusal(new ReferredInTheFuture());
    }

    @Test
    void its_acknowledgement_comes_later() {
        concern.given(raised(), referred())
                .when(acknowledge("2026-11-22T09:45"))
                .expectEvents(new StatutoryReferralAcknowledged(
                        CASE, CONCERN, A, REFERRAL, moment("2026-11-22T09:45:00Z"), about(A, "MASH-77")));
    }

    @Test
    void an_acknowledgement_is_not_earlier_than_the_referral() {
        concern.given(raised(), referred())
                .when(acknowledge("2026-11-22T09:15"))
                .expectRefusal(new AcknowledgedBeforeReferred());
    }

    @Test
    void an_acknowledgement_is_of_a_referral() {
        concern.given(raised())
                .when(new RecordAcknowledgement(
                        CONCERN, new StatutoryReferralId(id(1)), clock("2026-11-22T09:45"), null))
                .expectRefusal(new ReferralUnknown());
    }

    @Test
    void an_acknowledgement_is_recorded_once() {
        concern.given(
                        raised(),
                        referred(),
                        new StatutoryReferralAcknowledged(
                                CASE, CONCERN, A, REFERRAL, moment("2026-11-22T09:45:00Z"), null))
                .when(acknowledge("2026-11-22T09:50"))
                .expectRefusal(new AlreadyAcknowledged());
    }

    private static Command refer(String at) {
        return new MakeStatutoryReferral(
                CONCERN, REFERRAL, ReferredTo.LOCAL_AUTHORITY_MASH, clock(at), words("what he said"));
    }

    private static Command acknowledge(String at) {
        return new RecordAcknowledgement(CONCERN, REFERRAL, clock(at), words("MASH-77"));
    }
}
