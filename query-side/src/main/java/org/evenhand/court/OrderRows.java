package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.Proceedings.End;
import org.evenhand.court.Proceedings.Order;
import org.evenhand.court.Proceedings.Version;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/** The versions of a court case's orders as they stand in the view, gathered by order and judged by the language's own rule. */
record OrderRows(List<Order> orders, Map<OrderVersion, OrderStanding> standings) {

    record Row(
            OrderId courtOrder,
            int version,
            OrderState state,
            OrderKind kind,
            OrderType type,
            LocalDate madeOn,
            @Nullable Instant courtSealAppliedAt,
            LocalDate effectiveFrom,
            @Nullable Instant expires,
            boolean untilNextHearing,
            Instant receivedAt,
            @Nullable SupersededBecause because,
            @Nullable LocalDate fromDay,
            @Nullable OrderId byOrder,
            @Nullable Integer byVersion) {

        OrderVersion id() {
            return new OrderVersion(courtOrder, version);
        }

        @Nullable
        End end() {
            if (because == null || fromDay == null) {
                return null;
            }
            return new End(
                    because,
                    fromDay,
                    byOrder == null || byVersion == null ? null : new OrderVersion(byOrder, byVersion));
        }
    }

    static OrderRows of(CourtCaseId courtCase, List<Row> rows, Moment now) {
        var versions = new LinkedHashMap<OrderId, List<Version>>();
        var kinds = new HashMap<OrderId, OrderKind>();
        var standings = new HashMap<OrderVersion, OrderStanding>();
        for (Row row : rows) {
            OrderStanding standing = standing(courtCase, row, now);
            standings.put(row.id(), standing);
            kinds.putIfAbsent(row.courtOrder(), row.kind());
            versions.computeIfAbsent(row.courtOrder(), id -> new ArrayList<>()).add(version(row, standing));
        }
        List<Order> orders = versions.entrySet().stream()
                .map(entry -> new Order(
                        entry.getKey(), kinds.getOrDefault(entry.getKey(), OrderKind.OTHER), entry.getValue()))
                .toList();
        return new OrderRows(orders, standings);
    }

    OrderStanding standing(OrderVersion version) {
        return standings.getOrDefault(version, OrderStanding.DRAFT);
    }

    private static OrderStanding standing(CourtCaseId courtCase, Row row, Moment now) {
        Instant expires = row.expires();
        var order = new OrderReceived(
                courtCase,
                row.id(),
                row.state(),
                row.kind(),
                row.type(),
                row.madeOn(),
                null,
                row.effectiveFrom(),
                expires == null ? null : new Moment(expires, now.zone()),
                row.untilNextHearing(),
                null,
                null,
                null);
        End end = row.end();
        List<OrderSuperseded> ends = end == null
                ? List.of()
                : List.of(new OrderSuperseded(courtCase, row.id(), end.by(), end.because(), end.from()));
        return OrderStanding.of(order, ends, now);
    }

    private static Version version(Row row, OrderStanding standing) {
        return new Version(
                row.id(),
                row.state(),
                row.type(),
                row.madeOn(),
                row.courtSealAppliedAt(),
                row.effectiveFrom(),
                row.expires(),
                row.untilNextHearing(),
                row.receivedAt(),
                standing,
                row.end());
    }
}
