package org.evenhand.demo;

import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.ListHearing;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.DirectionId;
import org.evenhand.court.HearingId;
import org.evenhand.court.HearingMode;
import org.evenhand.court.HearingType;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyBound;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** One court case of a family. */
final class Proceedings {

    private final Telling telling;
    private final CourtCaseId courtCase;
    private final String court;

    Proceedings(Telling telling, Family family, String number, String court, CourtCaseType type, Party... parties) {
        this.telling = telling;
        this.court = court;
        this.courtCase = new CourtCaseId(telling.id("court case " + type));
        telling.does(
                "liaison",
                new LinkCourtCase(
                        courtCase,
                        new Confided(number),
                        NumberScheme.CCD16,
                        court,
                        type,
                        List.of(parties),
                        family.caseFile()));
    }

    HearingId listed(HearingType type, int days, String time, PersonId... participants) {
        var hearing = new HearingId(telling.id(courtCase + " hearing " + days));
        telling.does(
                "liaison",
                new ListHearing(
                        courtCase,
                        hearing,
                        type,
                        Telling.typed(telling.at(days, time)),
                        90,
                        court,
                        HearingMode.IN_PERSON,
                        List.of(participants)));
        return hearing;
    }

    OrderVersion order(
            String name, int version, OrderState state, OrderKind kind, int madeDays, @Nullable Integer expiresDays) {
        var order = new OrderId(telling.id("order " + name));
        boolean isSealed = state == OrderState.COURT_SEALED;
        var received = new OrderVersion(order, version);
        telling.does(
                "liaison",
                new RecordOrder(
                        courtCase,
                        received,
                        state,
                        kind,
                        OrderType.INTERIM,
                        telling.day(madeDays),
                        isSealed ? Telling.typed(telling.at(madeDays, "15:40")) : null,
                        telling.day(madeDays),
                        expiresDays == null ? null : Telling.typed(telling.at(expiresDays, "23:59")),
                        false,
                        version == 1 ? null : new OrderVersion(order, version - 1),
                        null,
                        null));
        return received;
    }

    void provides(
            OrderVersion version,
            ProvisionKind kind,
            int fromDays,
            @Nullable Integer untilDays,
            String words,
            PersonId... persons) {
        telling.does(
                "liaison",
                new RecordProvision(
                        courtCase,
                        new ProvisionId(telling.id("provision " + version + kind)),
                        version,
                        kind,
                        List.of(persons),
                        telling.day(fromDays),
                        untilDays == null ? null : Telling.typed(telling.at(untilDays, "23:59")),
                        new Confided(words)));
    }

    void directed(
            String name, @Nullable OrderVersion version, PartyBound bound, int madeDays, int workingDays, String what) {
        telling.does(
                "liaison",
                new RecordDirection(
                        courtCase,
                        new DirectionId(telling.id("direction " + name)),
                        version == null ? null : version.order(),
                        bound,
                        new Confided(what),
                        telling.day(madeDays),
                        null,
                        workingDays,
                        null));
    }

    CourtCaseId courtCase() {
        return courtCase;
    }
}
