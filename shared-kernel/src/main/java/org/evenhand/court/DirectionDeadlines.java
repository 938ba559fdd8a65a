package org.evenhand.court;

import java.util.List;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.PartyAdded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;

/** A direction is missed when its moment passes before it is met. Its working days were counted when it was recorded. */
public final class DirectionDeadlines implements Declares<CourtEvent> {

    @Override
    public Class<CourtEvent> reads() {
        return CourtEvent.class;
    }

    @Override
    public List<DeadlineChange> after(CourtEvent event, Occasion occasion) {
        return switch (event) {
            case DirectionRecorded e ->
                List.of(occasion.sets(
                        DeadlineKind.DIRECTION_MISSED,
                        e.direction().value(),
                        e.due().at(),
                        e.stream(),
                        e.compartment()));
            case DirectionComplied e ->
                List.of(occasion.clears(
                        DeadlineKind.DIRECTION_MISSED, e.direction().value()));
            case CourtCaseLinked e -> List.of();
            case CaseFileLinked e -> List.of();
            case PartyAdded e -> List.of();
            case CourtNumberCorrected e -> List.of();
            case HearingListed e -> List.of();
            case HearingVacated e -> List.of();
            case HearingAdjourned e -> List.of();
            case HearingHeld e -> List.of();
            case HearingListedInError e -> List.of();
            case OrderReceived e -> List.of();
            case OrderSuperseded e -> List.of();
            case ProvisionRecorded e -> List.of();
        };
    }
}
