package org.evenhand.court.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtRefusal.OrderVersionAlreadyReceived;
import org.evenhand.court.ImportWarning.Kind;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.court.TakenAs;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Confided;
import org.evenhand.record.Derived;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Records the orders of a file. A draft that a later file holds among the court's orders becomes the next version of the same
 * order. An order that forbids contact by its kind bars joint work at once, before anybody has read its words.
 */
record TakingOrders(Sending sending, RecordedSoFar recorded, Report report, CourtCaseId courtCase) {

    void take(Spot data) {
        found(data).forEach(order -> {
            Optional<LocalDate> made = order.madeOn();
            if (made.isEmpty()) {
                order.kindAt().forEach(spot -> report.left(spot, LeftBecause.INCOMPLETE));
                report.left(order.typeAt(), LeftBecause.INCOMPLETE);
            } else {
                record(order, made.get(), 1, null);
            }
        });
    }

    static Stream<FoundOrder> found(Spot data) {
        return Stream.concat(
                data.at("draftOrderCollection").entries().stream()
                        .map(entry -> new FoundOrder(entry, OrderState.DRAFT)),
                data.at("orderCollection").entries().stream().map(entry -> new FoundOrder(entry, OrderState.APPROVED)));
    }

    private void record(FoundOrder order, LocalDate made, int number, @Nullable OrderVersion supersedes) {
        var id = new OrderId(Derived.from("hmcts-order", courtCase, order.courtId()));
        var version = new OrderVersion(id, number);
        var command = new RecordOrder(
                courtCase,
                version,
                order.state(),
                order.kind(),
                order.type(),
                made,
                null,
                made,
                order.expires().orElse(null),
                false,
                supersedes,
                null,
                order.sha256().map(Confided::new).orElse(null));
        switch (sending.send(command, order.entry().whole().path() + "#" + number)) {
            case Accepted accepted -> taken(order, version, made);
            case RefusedWith(OrderVersionAlreadyReceived already) -> {
                Optional<OrderReceived> latest = latest(id);
                if (number == 1
                        && order.inForce()
                        && latest.isPresent()
                        && !latest.get().state().inForce()) {
                    record(
                            order,
                            made,
                            latest.get().version().version() + 1,
                            latest.get().version());
                } else {
                    spots(order).forEach(spot -> report.left(spot, LeftBecause.ALREADY_RECORDED));
                }
            }
            case RefusedWith(Refusal refusal) ->
                spots(order).forEach(spot -> report.left(spot, LeftBecause.REFUSED, refusal.code()));
        }
    }

    private Optional<OrderReceived> latest(OrderId id) {
        return recorded.eventsOf(CourtEvent.streamOf(courtCase), OrderReceived.class).stream()
                .filter(received -> received.version().order().equals(id))
                .max(Comparator.comparing(received -> received.version().version()));
    }

    private void taken(FoundOrder order, OrderVersion version, LocalDate made) {
        StreamId stream = CourtEvent.streamOf(courtCase);
        if (order.inForce()) {
            report.warn(Kind.SEAL_TIME_NOT_STATED, order.entry().whole(), stream);
        }
        if (order.inForce() && order.kind() == OrderKind.NON_MOLESTATION) {
            bar(order, version, made, stream);
        }
        if (order.sha256().isPresent()) {
            report.taken(order.hash(), TakenAs.DOCUMENT_HASH, stream);
        }
        spots(order).forEach(spot -> report.taken(spot, TakenAs.ORDER, stream));
    }

    private void bar(FoundOrder order, OrderVersion version, LocalDate made, StreamId stream) {
        var provision = new ProvisionId(Derived.from("hmcts-provision", version.order(), version.version()));
        var words = order.kindAt().stream()
                .map(Spot::text)
                .filter(text -> text.contains(" "))
                .findFirst();
        var command = new RecordProvision(
                courtCase,
                provision,
                version,
                ProvisionKind.NON_MOLESTATION,
                List.of(),
                made,
                null,
                new Confided(words.orElse("Non-molestation order") + ": read the order itself"));
        if (sending.send(command, order.entry().whole().path()) instanceof Accepted) {
            order.kindAt().forEach(spot -> report.taken(spot, TakenAs.PROVISION, stream));
            report.warn(Kind.BAR_NEEDS_READING, order.entry().whole(), stream);
        }
    }

    private static List<Spot> spots(FoundOrder order) {
        return Stream.of(
                        order.kindAt().stream(),
                        Stream.of(order.entry().id(), order.typeAt()),
                        order.madeAt().stream(),
                        order.expiresAt().stream())
                .flatMap(each -> each)
                .toList();
    }
}
