package org.evenhand.court;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.SupersedeOrder;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtRefusal.LowerAuthority;
import org.evenhand.court.CourtRefusal.OrderNotInForce;
import org.evenhand.court.CourtRefusal.OrderUnknown;
import org.evenhand.court.CourtRefusal.ReplacementRequired;
import org.evenhand.court.CourtRefusal.ReplacementUnknown;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.jspecify.annotations.Nullable;

/** The orders of a court case, by what supersedes what. */
final class Orders {

    private static final Set<SupersededBecause> NEED_A_REPLACEMENT = Set.of(
            SupersededBecause.LATER_VERSION,
            SupersededBecause.COURT_SEALED_VERSION,
            SupersededBecause.VARIED,
            SupersededBecause.SLIP_RULE);

    private final Map<OrderId, Order> orders = new HashMap<>();

    /** The version, and at once whoever loses by it. */
    List<CourtEvent> receive(RecordOrder command, LocalDate today, LocalTimes times, Hearings hearings) {
        OrderReceived received = ReceivedOrder.read(command, today, times);
        Version version = Version.of(received);
        Order order = orders.getOrDefault(version.id().order(), Order.NONE);
        order.refuseUnfit(version, command.supersedes());
        boolean lapsed = version.untilNextHearing() && hearings.heldAfter(version.madeOn());
        var said = new ArrayList<CourtEvent>(List.of(received));
        said.addAll(order.losers(version, lapsed, command.courtCase()));
        return said;
    }

    OrderSuperseded supersede(SupersedeOrder command) {
        Version standing = order(command.order()).standing().orElseThrow(() -> Refused.because(new OrderNotInForce()));
        refuseUnfitReplacement(standing, command.by(), command.because());
        return new OrderSuperseded(command.courtCase(), standing.id(), command.by(), command.because(), command.from());
    }

    private void refuseUnfitReplacement(Version standing, @Nullable OrderVersion by, SupersededBecause because) {
        if (by == null) {
            if (NEED_A_REPLACEMENT.contains(because)) {
                throw Refused.because(new ReplacementRequired());
            }
            return;
        }
        if (by.equals(standing.id())) {
            throw Refused.because(new ReplacementRequired());
        }
        Version replacement = version(by).orElseThrow(() -> Refused.because(new ReplacementUnknown()));
        boolean sameOrder = by.order().equals(standing.id().order());
        if (sameOrder || replacement.state().compareTo(standing.state()) < 0) {
            throw Refused.because(new LowerAuthority());
        }
    }

    /** An order "until the next hearing" ends with it: not with one of the day on which it was made, and not adjourned. */
    List<OrderSuperseded> endingWithHearingOn(LocalDate day, CourtCaseId courtCase) {
        return orders.values().stream()
                .flatMap(order -> order.standing().stream())
                .filter(version ->
                        version.untilNextHearing() && version.madeOn().isBefore(day))
                .sorted(Comparator.comparing(version -> version.id().order().value()))
                .map(version -> new OrderSuperseded(courtCase, version.id(), null, SupersededBecause.EXPIRED, day))
                .toList();
    }

    Order order(OrderId id) {
        Order order = orders.get(id);
        if (order == null) {
            throw Refused.because(new OrderUnknown());
        }
        return order;
    }

    Optional<Version> version(OrderVersion id) {
        Order order = orders.get(id.order());
        return order == null ? Optional.empty() : order.version(id);
    }

    /** The version, if it binds on that day. */
    Optional<Version> binding(OrderVersion id, LocalDate day) {
        Order order = order(id.order());
        return order.version(id).filter(version -> order.binds(version, day));
    }

    /** Whether any order binds, be it from a later day on. */
    boolean anyBinds(ZonedDateTime now) {
        return orders.values().stream().anyMatch(order -> order.bindsAnybody(now));
    }

    /**
     * What orders in force say against joint work by their kind alone. One that takes effect later bars already. Known limit:
     * nobody has read it yet, so it bars also where it protects somebody from a third person.
     */
    List<JointWorkBarred> barsIn(CaseFileId caseFile, CourtCaseId courtCase, ZonedDateTime now, KeepingApart apart) {
        return orders.values().stream()
                .flatMap(order -> order.chain().stream())
                .sorted(Comparator.comparing(
                                (Version version) -> version.id().order().value())
                        .thenComparing(version -> version.id().version()))
                .flatMap(version -> barsOf(version.id(), caseFile, courtCase, now, apart).stream())
                .toList();
    }

    List<JointWorkBarred> barsOf(
            OrderVersion id, CaseFileId caseFile, CourtCaseId courtCase, ZonedDateTime now, KeepingApart apart) {
        return binding(id, now.toLocalDate())
                .filter(version -> apart.does(version.kind()))
                .filter(version ->
                        version.expires() == null || version.expires().at().isAfter(now.toInstant()))
                .map(version -> new JointWorkBarred(
                        caseFile,
                        id.barIn(caseFile),
                        BarBasis.ORDER,
                        CourtEvent.streamOf(courtCase),
                        version.expires(),
                        null,
                        Actor.SYSTEM.id()))
                .stream()
                .toList();
    }

    void received(OrderReceived event) {
        OrderId id = event.version().order();
        orders.put(id, orders.getOrDefault(id, Order.NONE).with(Version.of(event)));
    }

    void superseded(OrderSuperseded event) {
        OrderId id = event.version().order();
        orders.put(id, orders.getOrDefault(id, Order.NONE).with(event));
    }
}
