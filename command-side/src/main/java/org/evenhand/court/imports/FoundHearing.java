package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.court.HearingMode;
import org.evenhand.court.HearingType;
import org.evenhand.court.OrderState;
import org.evenhand.court.imports.Spot.Entry;
import org.evenhand.record.ClockTime;
import org.jspecify.annotations.Nullable;

/**
 * A hearing that the file says is listed: by the listing team in an order of the court, or in the hearings system's own list
 * ({@code CaseHearing}).
 *
 * @param at its time
 * @param spots all that was read for it
 * @param status the hearings system's word for what became of it; empty where the file gives none
 */
record FoundHearing(
        Spot at,
        List<Spot> spots,
        String courtId,
        ClockTime startsAt,
        @Nullable Integer minutes,
        Spot typeAt,
        String court,
        HearingMode mode,
        String status) {

    static List<FoundHearing> in(Wrapping wrapping, Spot root) {
        var found = new ArrayList<FoundHearing>();
        TakingOrders.found(wrapping.data())
                .filter(order -> order.state() != OrderState.DRAFT)
                .flatMap(order -> order.entry().value().at("manageOrderHearingDetails").entries().stream())
                .forEach(entry -> confirmed(entry, found));
        for (Spot system : List.of(wrapping.data(), root)) {
            for (Spot list : List.of(system, system.at("hearings"), system.at("hearingData"))) {
                list.at("caseHearings").entries().forEach(entry -> scheduled(entry, found));
            }
        }
        return found;
    }

    private static void confirmed(Entry entry, List<FoundHearing> found) {
        Spot hearing = entry.value();
        boolean listed = hearing.at("hearingDateConfirmOptionEnum").text().startsWith("dateConfirmed");
        if (!listed) {
            return;
        }
        for (Entry each : hearing.at("hearingDateTimes").entries()) {
            Spot time = each.value().at("hearingDateTimeOption");
            WrittenTime.clock(time.text())
                    .ifPresent(startsAt -> found.add(new FoundHearing(
                            time,
                            List.of(
                                    time,
                                    hearing.at("hearingDateConfirmOptionEnum"),
                                    hearing.at("hearingTypes", "value")),
                            hearing.at("hearingId").text() + entry.id().text() + time.path(),
                            startsAt,
                            minutes(hearing),
                            hearing.at("hearingTypes", "value").at("label"),
                            hearing.at("courtList").chosen(),
                            mode(hearing.at("hearingChannelsEnum").text()
                                    + hearing.at("hearingChannels", "value")
                                            .at("code")
                                            .text()),
                            "")));
        }
    }

    private static void scheduled(Entry entry, List<FoundHearing> found) {
        Spot hearing = entry.value();
        for (Entry day : hearing.at("hearingDaySchedule").entries()) {
            Spot time = day.value().at("hearingStartDateTime");
            Spot type = hearing.has("hearingTypeValue") ? hearing.at("hearingTypeValue") : hearing.at("hearingType");
            WrittenTime.universal(time.text())
                    .ifPresent(startsAt -> found.add(new FoundHearing(
                            time,
                            List.of(
                                    time,
                                    type,
                                    hearing.at("hearingID"),
                                    hearing.at("hmcStatus"),
                                    day.value().at("hearingVenueName")),
                            hearing.at("hearingID").text() + "/" + time.text(),
                            startsAt,
                            null,
                            type,
                            day.value().at("hearingVenueName").text(),
                            HearingMode.IN_PERSON,
                            hearing.at("hmcStatus").text().toUpperCase(Locale.ROOT))));
        }
    }

    private static @Nullable Integer minutes(Spot hearing) {
        int minutes = number(hearing.at("hearingEstimatedHours")) * 60 + number(hearing.at("hearingEstimatedMinutes"));
        return minutes == 0 ? null : minutes;
    }

    private static int number(Spot spot) {
        return Optional.of(spot.text())
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static HearingMode mode(String channel) {
        return channel.contains("VID")
                ? HearingMode.VIDEO
                : channel.contains("TEL")
                        ? HearingMode.TELEPHONE
                        : channel.contains("ONPPRS") ? HearingMode.PAPERS : HearingMode.IN_PERSON;
    }

    HearingType type() {
        String named = typeAt.text().toLowerCase(Locale.ROOT);
        if (named.contains("fhdra") || named.contains("first hearing dispute")) {
            return HearingType.FHDRA;
        }
        if (named.contains("dispute resolution") || named.contains("(dra)")) {
            return HearingType.DRA;
        }
        if (named.contains("fact")) {
            return HearingType.FACT_FINDING;
        }
        if (named.contains("gatekeeping") || named.contains("allocation")) {
            return HearingType.GATEKEEPING;
        }
        if (named.contains("breach") || named.contains("enforce") || named.contains("committal")) {
            return HearingType.ENFORCEMENT;
        }
        if (named.contains("final")) {
            return HearingType.FINAL;
        }
        if (named.contains("review")) {
            return HearingType.REVIEW;
        }
        return named.contains("directions") ? HearingType.DIRECTIONS : HearingType.OTHER;
    }
}
