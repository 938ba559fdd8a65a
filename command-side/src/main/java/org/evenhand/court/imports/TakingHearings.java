package org.evenhand.court.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCommand;
import org.evenhand.court.CourtCommand.AdjournHearing;
import org.evenhand.court.CourtCommand.ListHearing;
import org.evenhand.court.CourtCommand.RecordHearingHeld;
import org.evenhand.court.CourtCommand.VacateHearing;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtRefusal.HearingAlreadyListed;
import org.evenhand.court.HearingId;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.TakenAs;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Confided;
import org.evenhand.record.Derived;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** Lists the hearings that the court has listed, and says how they ended where its hearings system does. */
record TakingHearings(Sending sending, Report report, CourtCaseId courtCase) {

    private static final Set<String> LISTED =
            Set.of("", "LISTED", "COMPLETED", "CANCELLED", "VACATED", "ADJOURNED", "POSTPONED", "AWAITING_ACTUALS");

    void take(List<FoundHearing> hearings, String court) {
        for (FoundHearing hearing : hearings) {
            if (LISTED.contains(hearing.status())) {
                list(hearing, court);
            } else {
                left(hearing, LeftBecause.NOT_CONFIRMED, null);
            }
        }
    }

    private void list(FoundHearing hearing, String court) {
        var id = new HearingId(Derived.from("hmcts-hearing", courtCase, hearing.courtId()));
        var command = new ListHearing(
                courtCase,
                id,
                hearing.type(),
                hearing.startsAt(),
                hearing.minutes(),
                hearing.court().isEmpty() ? court : hearing.court(),
                hearing.mode(),
                List.of());
        switch (sending.send(command, hearing.at().path())) {
            case Accepted accepted -> {
                StreamId stream = CourtEvent.streamOf(courtCase);
                hearing.spots().forEach(spot -> report.taken(spot, TakenAs.HEARING, stream));
                end(hearing, id);
            }
            case RefusedWith(HearingAlreadyListed already) -> {
                left(hearing, LeftBecause.ALREADY_RECORDED, null);
                end(hearing, id);
            }
            case RefusedWith(Refusal refusal) -> left(hearing, LeftBecause.REFUSED, refusal.code());
        }
    }

    /** Refused where it has ended already, which is as well. */
    private void end(FoundHearing hearing, HearingId id) {
        var because =
                new Confided("The court's hearings system: " + hearing.status().toLowerCase(Locale.ROOT));
        CourtCommand ending = switch (hearing.status()) {
            case "COMPLETED" -> new RecordHearingHeld(courtCase, id, null);
            case "CANCELLED", "VACATED" -> new VacateHearing(courtCase, id, because);
            case "ADJOURNED", "POSTPONED" -> new AdjournHearing(courtCase, id, null, because);
            default -> null;
        };
        if (ending != null) {
            sending.send(ending, hearing.at().path());
        }
    }

    private void left(FoundHearing hearing, LeftBecause because, @Nullable String code) {
        hearing.spots().forEach(spot -> report.left(spot, because, code));
    }
}
