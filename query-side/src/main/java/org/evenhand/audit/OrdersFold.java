package org.evenhand.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.OrderStanding;
import org.evenhand.record.Moment;

/** Orders of the linked court cases and what each was worth. */
final class OrdersFold {

    private final List<OrderReceived> received = new ArrayList<>();
    private final List<OrderSuperseded> superseded = new ArrayList<>();

    void on(CourtEvent event) {
        switch (event) {
            case OrderReceived e -> received.add(e);
            case OrderSuperseded e -> superseded.add(e);
            case CourtEvent.CourtCaseLinked e -> {}
            case CourtEvent.CaseFileLinked e -> {}
            case CourtEvent.PartyAdded e -> {}
            case CourtEvent.CourtNumberCorrected e -> {}
            case CourtEvent.HearingListed e -> {}
            case CourtEvent.HearingVacated e -> {}
            case CourtEvent.HearingAdjourned e -> {}
            case CourtEvent.HearingHeld e -> {}
            case CourtEvent.HearingListedInError e -> {}
            case CourtEvent.ProvisionRecorded e -> {}
            case CourtEvent.DirectionRecorded e -> {}
            case CourtEvent.DirectionComplied e -> {}
            case CourtEvent.DirectionExtended e -> {}
            case CourtEvent.DirectionMissed e -> {}
            case CourtEvent.DirectionDischarged e -> {}
            case CourtEvent.ApplicationRecorded e -> {}
            case CourtEvent.LeaveRequired e -> {}
            case CourtEvent.PagesChecked e -> {}
            case CourtEvent.ServiceAttempted e -> {}
            case CourtEvent.ServiceCompleted e -> {}
            case CourtEvent.NoSafeServiceRoute e -> {}
            case CourtEvent.ReportingRestrictionRecorded e -> {}
            case CourtEvent.SummonsReceived e -> {}
            case CourtEvent.SummonsAnswered e -> {}
            case CourtEvent.SummonsSetAsideRequested e -> {}
        }
    }

    List<CaseThen.Order> orders(Instant at, ZoneId zone) {
        var now = new Moment(at, zone);
        return received.stream()
                .map(order -> new CaseThen.Order(
                        order.courtCase(),
                        order.version(),
                        order.state(),
                        order.kind(),
                        order.madeOn(),
                        order.effectiveFrom(),
                        order.expires(),
                        OrderStanding.of(order, superseded, now)))
                .toList();
    }
}
