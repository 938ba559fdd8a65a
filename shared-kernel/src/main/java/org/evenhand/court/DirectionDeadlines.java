package org.evenhand.court;

import java.util.List;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionExtended;
import org.evenhand.court.CourtEvent.DirectionMissed;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.NoSafeServiceRoute;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtEvent.PartyAdded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.court.CourtStep.MissDirection;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.record.Moment;

/** A direction is missed when its moment passes before it is met. Its working days were counted when it was recorded. */
public final class DirectionDeadlines implements Declares<CourtEvent> {

    @Override
    public Class<CourtEvent> reads() {
        return CourtEvent.class;
    }

    /** Since a direction can be extended, and says for itself that it was missed (2); is told apart by its court case (3). */
    @Override
    public int revision() {
        return 3;
    }

    @Override
    public List<DeadlineChange> after(CourtEvent event, Occasion occasion) {
        return switch (event) {
            case DirectionRecorded e -> List.of(missed(e, e.direction(), e.due(), occasion));
            case DirectionExtended e -> List.of(missed(e, e.direction(), e.due(), occasion));
            case DirectionComplied e -> List.of(cleared(e, e.direction(), occasion));
            case DirectionDischarged e -> List.of(cleared(e, e.direction(), occasion));
            case DirectionMissed e -> List.of();
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
            case ApplicationRecorded e -> List.of();
            case LeaveRequired e -> List.of();
            case PagesChecked e -> List.of();
            case ServiceAttempted e -> List.of();
            case ServiceCompleted e -> List.of();
            case NoSafeServiceRoute e -> List.of();
            case ReportingRestrictionRecorded e -> List.of();
            case SummonsReceived e -> List.of();
            case SummonsAnswered e -> List.of();
            case SummonsSetAsideRequested e -> List.of();
        };
    }

    private static DeadlineChange missed(CourtEvent said, DirectionId direction, Moment due, Occasion occasion) {
        return occasion.setsInside(
                said.stream(),
                DeadlineKind.DIRECTION_MISSED,
                direction,
                due.at(),
                said.compartment(),
                new MissDirection(said.courtCase(), direction));
    }

    private static DeadlineChange cleared(CourtEvent said, DirectionId direction, Occasion occasion) {
        return occasion.clearsInside(said.stream(), DeadlineKind.DIRECTION_MISSED, direction);
    }
}
