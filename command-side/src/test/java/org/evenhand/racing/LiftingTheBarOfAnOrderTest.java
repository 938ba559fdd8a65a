package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;

import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtCommand.SupersedeOrder;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.court.SupersededBecause;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Command;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingRefusal.SourceOrderInForce;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.Test;

/** Edge case 23 to its end: a bar falls with its order, and only when somebody says so. */
class LiftingTheBarOfAnOrderTest {

    private final Ids ids = RunningSide.ids();
    private final RunningFamily family = new RunningFamily(RunningSide.commands(), ids);
    private final CourtCaseId courtCase = new CourtCaseId(ids.next());
    private final OrderVersion order = new OrderVersion(new OrderId(ids.next()), 1);
    private final ProvisionId provision = new ProvisionId(ids.next());

    @Test
    void the_session_starts_once_the_order_is_discharged_and_the_bar_is_lifted() {
        family.isReadyForJointWork();
        SessionId session = family.isBookedTogether(TODAY.plusDays(200).atTime(10, 0));
        var start = new StartSession(session, null, List.of(family.a, family.b));
        var lift = new LiftJointWorkBar(
                family.caseFile, provision.barIn(family.caseFile, courtCase), words("order discharged"));
        var barred = new JointWorkBarred(family.caseFile, BarBasis.ORDER);

        linked();
        recorded();
        family.refused(CLINICIAN, start, barred);
        family.refused(CLINICIAN, together(), barred);
        family.refused(CLINICIAN, lift, new SourceOrderInForce());

        family.accepted(
                LIAISON, new SupersedeOrder(courtCase, order.order(), null, SupersededBecause.DISCHARGED, TODAY));
        family.refused(CLINICIAN, start, barred);
        family.accepted(CLINICIAN, lift);
        // A new order calls for another screening of each (S3): until then it does not start.
        assertThat(family.send(CLINICIAN, start)).isInstanceOf(RefusedWith.class);
        family.isScreened(family.a);
        family.isScreened(family.b);
        family.accepted(CLINICIAN, start);
    }

    private Command together() {
        var at = TODAY.plusDays(201).atTime(10, 0);
        return family.book(new SessionId(ids.next()), SessionType.JOINT, at, family.a, family.b);
    }

    private void linked() {
        family.accepted(
                LIAISON,
                new LinkCourtCase(
                        courtCase,
                        words("LS26P" + courtCase.value().toString().substring(24)),
                        NumberScheme.OTHER,
                        "leeds-family-court",
                        CourtCaseType.C100,
                        List.of(new Party(family.a, PartyRole.APPLICANT), new Party(family.b, PartyRole.RESPONDENT)),
                        family.caseFile));
    }

    private void recorded() {
        family.accepted(
                LIAISON,
                new RecordOrder(
                        courtCase,
                        order,
                        OrderState.APPROVED,
                        OrderKind.CHILD_ARRANGEMENTS,
                        OrderType.INTERIM,
                        TODAY,
                        null,
                        TODAY,
                        null,
                        false,
                        null,
                        null,
                        null));
        family.accepted(
                LIAISON,
                new RecordProvision(
                        courtCase,
                        provision,
                        order,
                        ProvisionKind.NO_CONTACT,
                        List.of(family.a, family.b),
                        TODAY,
                        null,
                        words("The parents shall not contact each other.")));
    }
}
