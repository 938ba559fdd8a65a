package org.evenhand.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.OrderType;
import org.evenhand.record.Id;
import org.evenhand.record.Moment;

/** Whether a court case may still need what is on record: until a final order, with nothing listed and nothing left to do. */
final class Proceedings {

    private Proceedings() {}

    static boolean areLive(List<CourtEvent> events, Moment now) {
        boolean finallyOrdered = false;
        Map<Id, Moment> listed = new HashMap<>();
        Set<Id> directions = new HashSet<>();
        for (CourtEvent event : events) {
            switch (event) {
                case OrderReceived e ->
                    finallyOrdered |= e.type() == OrderType.FINAL && e.state().inForce();
                case HearingListed e -> listed.put(e.hearing(), e.startsAt());
                case HearingHeld e -> listed.remove(e.hearing());
                case HearingVacated e -> listed.remove(e.hearing());
                case HearingListedInError e -> listed.remove(e.hearing());
                case HearingAdjourned e -> {
                    Moment to = e.to();
                    if (to != null) {
                        listed.put(e.hearing(), to);
                    }
                }
                case DirectionRecorded e -> directions.add(e.direction());
                case DirectionComplied e -> directions.remove(e.direction());
                case DirectionDischarged e -> directions.remove(e.direction());
                default -> {}
            }
        }
        boolean toCome = listed.values().stream().anyMatch(at -> at.at().isAfter(now.at()));
        return !events.isEmpty() && (!finallyOrdered || toCome || !directions.isEmpty());
    }
}
