package org.evenhand.disclosure;

import static org.evenhand.disclosure.DisclosureBasis.COURT_ORDER;
import static org.evenhand.disclosure.DisclosureWords.DECIDER;
import static org.evenhand.disclosure.DisclosureWords.DISCLOSURE;
import static org.evenhand.disclosure.DisclosureWords.HASH;
import static org.evenhand.disclosure.DisclosureWords.LIAISON;
import static org.evenhand.disclosure.DisclosureWords.attendance;
import static org.evenhand.disclosure.DisclosureWords.booked;
import static org.evenhand.disclosure.DisclosureWords.build;
import static org.evenhand.disclosure.DisclosureWords.built;
import static org.evenhand.disclosure.DisclosureWords.builtOfAttendance;
import static org.evenhand.disclosure.DisclosureWords.checked;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.ofCase;
import static org.evenhand.disclosure.DisclosureWords.released;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.disclosure.DisclosureCommand.RecallDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RecordDisclosureReceived;
import org.evenhand.disclosure.DisclosureCommand.RecordLegalReview;
import org.evenhand.disclosure.DisclosureCommand.RecordSeriousHarmOpinion;
import org.evenhand.disclosure.DisclosureCommand.RefuseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.SendDisclosureCorrection;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosureCorrectionSent;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRecalled;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReceived;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRefused;
import org.evenhand.disclosure.DisclosureEvent.LegalReviewRecorded;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.disclosure.DisclosureRefusal.AdviceRefRequired;
import org.evenhand.disclosure.DisclosureRefusal.AlreadyReleased;
import org.evenhand.disclosure.DisclosureRefusal.CorrectionNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.DisclosureClosed;
import org.evenhand.disclosure.DisclosureRefusal.NotReleased;
import org.evenhand.disclosure.DisclosureRefusal.NothingToCorrect;
import org.evenhand.disclosure.DisclosureRefusal.OpinionRequired;
import org.evenhand.disclosure.DisclosureRefusal.ReasonRequired;
import org.evenhand.disclosure.DisclosureRefusal.ReceivedBeforeRelease;
import org.evenhand.disclosure.DisclosureRefusal.ReleasedByTheDecider;
import org.evenhand.disclosure.DisclosureStep.SayDisclosedDataChanged;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Moment;
import org.junit.jupiter.api.Test;

class AfterAReleaseTest {

    private static final Moment SINCE = moment("2026-11-22T10:00:00Z");
    private static final SayDisclosedDataChanged CHANGED =
            new SayDisclosedDataChanged(DISCLOSURE, booked().stream(), id(0xC4), 9, Change.ATTENDANCE_CORRECTED, SINCE);

    @Test
    void the_recipient_says_that_it_came() {
        sent().whenAskedBy(LIAISON, received("2026-11-22T10:00"))
                .expectEvents(new DisclosureReceived(DISCLOSURE, CASE, Compartment.COURT, SINCE, ofCase("ack-1")));
        sent().whenAskedBy(LIAISON, received("2026-11-22T09:59")).expectRefusal(new ReceivedBeforeRelease());
        sent().whenAskedBy(LIAISON, received("2026-11-22T10:01")).expectRefusal(new ReceivedBeforeRelease());
        unsent().whenAskedBy(LIAISON, received("2026-11-22T10:00")).expectRefusal(new NotReleased());
    }

    @Test
    void a_request_is_refused_with_a_reason_until_it_is_answered() {
        unsent().whenAskedBy(LIAISON, refuse("no order names us"))
                .expectEvents(new DisclosureRefused(
                        DISCLOSURE,
                        CASE,
                        Compartment.COURT,
                        RefusedBecause.NO_LAWFUL_BASIS,
                        ofCase("no order names us")));
        unsent().whenAskedBy(LIAISON, refuse(" ")).expectRefusal(new ReasonRequired());
        sent().whenAskedBy(LIAISON, refuse("too late")).expectRefusal(new AlreadyReleased());
    }

    @Test
    void what_was_sent_is_recalled_and_then_closed() {
        var recalled = new DisclosureRecalled(DISCLOSURE, CASE, Compartment.COURT, ofCase("wrong court"));
        sent().whenAskedBy(LIAISON, recall()).expectEvents(recalled);
        unsent().whenAskedBy(LIAISON, recall()).expectRefusal(new NotReleased());
        sent().given(recalled).whenAskedBy(LIAISON, build()).expectRefusal(new DisclosureClosed());
    }

    @Test
    void a_change_is_said_once_also_of_what_was_recalled() {
        sent().when(CHANGED).expectEvents(changed());
        sent().given(changed()).when(CHANGED).expectNothingToSay();
        sent().given(new DisclosureRecalled(DISCLOSURE, CASE, Compartment.COURT, ofCase("wrong court")))
                .when(CHANGED)
                .expectEvents(changed());
        unsent().when(CHANGED).expectRefusal(new NotReleased());
    }

    @Test
    void a_correction_is_built_after_the_change_and_sent_like_the_pack_itself() {
        sent().whenAskedBy(LIAISON, correct()).expectRefusal(new NothingToCorrect());
        sent().given(changed()).whenAskedBy(LIAISON, correct()).expectRefusal(new CorrectionNotBuilt());
        corrected().whenAskedBy(DECIDER, correct()).expectRefusal(new ReleasedByTheDecider());
        corrected()
                .whenAskedBy(LIAISON, correct())
                .expectEvents(new DisclosureCorrectionSent(
                        DISCLOSURE, CASE, Compartment.COURT, HASH, DisclosureMethod.COURT_PORTAL, LIAISON.id()));
    }

    @Test
    void it_is_left_to_do_until_it_is_answered_and_again_until_it_is_put_right() {
        var toDo = new WorkBegun(CASE, WorkKind.DISCLOSURE, DISCLOSURE.value(), Compartment.COURT);
        var done = new WorkDone(CASE, WorkKind.DISCLOSURE, DISCLOSURE.value(), Compartment.COURT);
        unsent().whenAskedBy(LIAISON, refuse("no order names us")).expectAlsoAppended(done);
        sent().when(CHANGED).expectAlsoAppended(toDo);
        sent().given(changed()).whenAskedBy(LIAISON, recall()).expectAlsoAppended(done);
        corrected().whenAskedBy(LIAISON, correct()).expectAlsoAppended(done);
        // Nobody is to be told what was not sent, nor to put right what was taken back.
        sent().whenAskedBy(LIAISON, recall()).expectAlsoAppended();
        sent().given(new DisclosureRecalled(DISCLOSURE, CASE, Compartment.COURT, ofCase("wrong court")))
                .when(CHANGED)
                .expectAlsoAppended();
    }

    @Test
    void a_review_says_where_the_advice_is_and_an_opinion_says_something() {
        unsent().whenAskedBy(LIAISON, new RecordLegalReview(DISCLOSURE, new Confided("adv-1"), LegalAdvice.DISCLOSE))
                .expectEvents(new LegalReviewRecorded(
                        DISCLOSURE, CASE, Compartment.COURT, ofCase("adv-1"), LegalAdvice.DISCLOSE, LIAISON.id()));
        unsent().whenAskedBy(LIAISON, new RecordLegalReview(DISCLOSURE, new Confided(" "), LegalAdvice.DISCLOSE))
                .expectRefusal(new AdviceRefRequired());
        unsent().when(new RecordSeriousHarmOpinion(DISCLOSURE, true, words("as I know them")))
                .expectEvents(new SeriousHarmOpinionRecorded(
                        DISCLOSURE, CASE, Compartment.COURT, true, ofCase("as I know them"), STAFF));
        unsent().when(new RecordSeriousHarmOpinion(DISCLOSURE, true, words(""))).expectRefusal(new OpinionRequired());
    }

    private static DisclosedDataChanged changed() {
        return new DisclosedDataChanged(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                booked().stream(),
                id(0xC4),
                9,
                Change.ATTENDANCE_CORRECTED,
                SINCE);
    }

    private static RecordDisclosureReceived received(String at) {
        return new RecordDisclosureReceived(DISCLOSURE, clock(at), new Confided("ack-1"));
    }

    private static RefuseDisclosure refuse(String reason) {
        return new RefuseDisclosure(DISCLOSURE, RefusedBecause.NO_LAWFUL_BASIS, words(reason));
    }

    private static RecallDisclosure recall() {
        return new RecallDisclosure(DISCLOSURE, words("wrong court"));
    }

    private static SendDisclosureCorrection correct() {
        return new SendDisclosureCorrection(DISCLOSURE, HASH, DisclosureMethod.COURT_PORTAL);
    }

    private static StreamFixture<DisclosureStream> unsent() {
        return disclosure(attendance()).given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A));
    }

    private static StreamFixture<DisclosureStream> sent() {
        return unsent().given(builtOfAttendance(), checked(), released());
    }

    private static StreamFixture<DisclosureStream> corrected() {
        return sent().given(changed(), built(10, DataClass.ATTENDANCE, A, booked().stream()), checked());
    }
}
