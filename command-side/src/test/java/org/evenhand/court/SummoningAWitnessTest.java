package org.evenhand.court;

import static org.evenhand.court.CourtWords.*;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.AnswerSummons;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.ReceiveSummons;
import org.evenhand.court.CourtCommand.RecordReporting;
import org.evenhand.court.CourtCommand.RequestSetAside;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.court.CourtRefusal.DocumentsRequired;
import org.evenhand.court.CourtRefusal.OrderUnknown;
import org.evenhand.court.CourtRefusal.RestrictionAlreadyRecorded;
import org.evenhand.court.CourtRefusal.RestrictionEndsBeforeItBegins;
import org.evenhand.court.CourtRefusal.SetAsideAlreadyRequested;
import org.evenhand.court.CourtRefusal.SummonsAlreadyAnswered;
import org.evenhand.court.CourtRefusal.SummonsAlreadyReceived;
import org.evenhand.court.CourtRefusal.SummonsAnsweredBeforeReceived;
import org.evenhand.court.CourtRefusal.SummonsUnknown;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the court asks of this service as a witness, and what it forbids to report. */
class SummoningAWitnessTest {

    private static final SummonsId SUMMONS = new SummonsId(new UUID(0x7000, 0xA1));
    private static final RestrictionId RESTRICTION = new RestrictionId(new UUID(0x7000, 0xA2));
    private static final LocalDate CAME = LocalDate.of(2026, 11, 16);
    private static final SummonsReceived RECEIVED = new SummonsReceived(
            COURT_CASE, SUMMONS, SummonsKind.ATTEND, StreamFixture.STAFF, null, CAME, moment("2026-12-01T10:00"));
    private static final SummonsAnswered ANSWERED =
            new SummonsAnswered(COURT_CASE, SUMMONS, SummonsAnswer.RELEASED, moment("2026-11-20T09:00"));
    private static final SummonsSetAsideRequested CHALLENGED =
            new SummonsSetAsideRequested(COURT_CASE, SUMMONS, CAME, inCourt("privileged"));

    private static ReceiveSummons receive(SummonsKind kind, @Nullable String documents, LocalDate on) {
        return new ReceiveSummons(
                COURT_CASE,
                SUMMONS,
                kind,
                StreamFixture.STAFF,
                documents == null ? null : new Confided(documents),
                on,
                clock("2026-12-01T10:00"));
    }

    private static AnswerSummons answer(String at) {
        return new AnswerSummons(COURT_CASE, SUMMONS, SummonsAnswer.RELEASED, clock(at));
    }

    private static RequestSetAside challenge(LocalDate on, String grounds) {
        return new RequestSetAside(COURT_CASE, SUMMONS, on, new Confided(grounds));
    }

    @Test
    void a_summons_is_work_until_it_is_answered() {
        linkedCourtCase()
                .when(receive(SummonsKind.ATTEND, null, CAME))
                .expectEvents(RECEIVED)
                .expectAlsoAppended(new WorkBegun(CASE_FILE, WorkKind.SUMMONS, SUMMONS.value(), Compartment.COURT));
        linkedCourtCase()
                .given(RECEIVED)
                .when(answer("2026-11-20T09:00"))
                .expectEvents(ANSWERED)
                .expectAlsoAppended(new WorkDone(CASE_FILE, WorkKind.SUMMONS, SUMMONS.value(), Compartment.COURT));
    }

    @Test
    void a_case_file_linked_later_has_it_left_to_do_too() {
        linkedCourtCase()
                .given(RECEIVED, CHALLENGED)
                .givenElsewhere(referred(CASE_FILE, ANNA), referred(SECOND_CASE_FILE, ANNA))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, false))
                .expectAlsoAppended(
                        new WorkBegun(SECOND_CASE_FILE, WorkKind.SUMMONS, SUMMONS.value(), Compartment.COURT));
    }

    @Test
    void one_for_documents_names_them_and_comes_once_and_not_tomorrow() {
        linkedCourtCase()
                .when(receive(SummonsKind.PRODUCE_DOCUMENTS, " ", CAME))
                .expectRefusal(new DocumentsRequired());
        linkedCourtCase()
                .when(receive(SummonsKind.ATTEND_AND_PRODUCE, "the notes of March", CAME))
                .expectEvents(new SummonsReceived(
                        COURT_CASE,
                        SUMMONS,
                        SummonsKind.ATTEND_AND_PRODUCE,
                        StreamFixture.STAFF,
                        inCourt("the notes of March"),
                        CAME,
                        moment("2026-12-01T10:00")));
        linkedCourtCase()
                .given(RECEIVED)
                .when(receive(SummonsKind.ATTEND, null, CAME))
                .expectRefusal(new SummonsAlreadyReceived());
        linkedCourtCase()
                .when(receive(SummonsKind.ATTEND, null, LocalDate.of(2026, 11, 23)))
                .expectRefusal(new FieldMalformed("receivedOn", "a day that is not in the future"));
    }

    @Test
    void it_is_answered_once_between_its_receipt_and_now() {
        linkedCourtCase().when(answer("2026-11-20T09:00")).expectRefusal(new SummonsUnknown());
        linkedCourtCase()
                .given(RECEIVED)
                .when(answer("2026-11-15T09:00"))
                .expectRefusal(new SummonsAnsweredBeforeReceived());
        linkedCourtCase()
                .given(RECEIVED)
                .when(answer("2026-11-23T09:00"))
                .expectRefusal(new FieldMalformed("at", "a day that is not in the future"));
        linkedCourtCase()
                .given(RECEIVED, ANSWERED)
                .when(answer("2026-11-20T09:00"))
                .expectRefusal(new SummonsAlreadyAnswered());
    }

    @Test
    void that_it_be_set_aside_is_asked_once_with_grounds() {
        linkedCourtCase().given(RECEIVED).when(challenge(CAME, "privileged")).expectEvents(CHALLENGED);
        linkedCourtCase().given(RECEIVED).when(challenge(CAME, "")).expectRefusal(new FieldMissing("grounds"));
        linkedCourtCase()
                .given(RECEIVED, CHALLENGED)
                .when(challenge(CAME, "again"))
                .expectRefusal(new SetAsideAlreadyRequested());
        linkedCourtCase()
                .given(RECEIVED)
                .when(challenge(CAME.minusDays(1), "early"))
                .expectRefusal(new FieldMalformed("on", "a day on or after which the summons was received"));
    }

    @Test
    void a_restriction_is_of_an_order_and_has_no_stored_end_where_childhood_is_its_end() {
        StreamFixture<CourtCase> ordered = linkedCourtCase().given(received(1, OrderState.APPROVED));
        ordered.when(restrict(1, null)).expectEvents(restricted());
        linkedCourtCase().when(restrict(1, null)).expectRefusal(new OrderUnknown());
        linkedCourtCase()
                .given(received(1, OrderState.APPROVED))
                .when(restrict(1, MADE.minusDays(1)))
                .expectRefusal(new RestrictionEndsBeforeItBegins());
        linkedCourtCase()
                .given(received(1, OrderState.APPROVED), restricted())
                .when(restrict(1, null))
                .expectRefusal(new RestrictionAlreadyRecorded());
    }

    private static RecordReporting restrict(int version, @Nullable LocalDate until) {
        return new RecordReporting(COURT_CASE, RESTRICTION, version(version), MADE, until, new Confided("no names"));
    }

    private static ReportingRestrictionRecorded restricted() {
        return new ReportingRestrictionRecorded(COURT_CASE, RESTRICTION, version(1), MADE, null, inCourt("no names"));
    }
}
