package org.evenhand.court;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtRefusal.LowerAuthority;
import org.evenhand.court.CourtRefusal.OrderVersionAlreadyReceived;
import org.evenhand.court.CourtRefusal.SupersedesRequired;
import org.evenhand.court.CourtRefusal.SupersedesUnknown;
import org.evenhand.court.CourtRefusal.VersionOutOfRange;
import org.evenhand.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One order: a chain in which each version is superseded by the next higher, whatever the order of arrival.
 *
 * @param superseded what was last said of each version that does not stand
 * @param ended how the order as a whole ended, otherwise than by a version of its own
 */
record Order(
        NavigableSet<Version> chain,
        Map<OrderVersion, OrderSuperseded> superseded,
        @Nullable OrderSuperseded ended) {

    static final Order NONE = new Order(Collections.emptyNavigableSet(), Map.of(), null);

    void refuseUnfit(Version arriving, @Nullable OrderVersion supersedes) {
        if (arriving.id().version() < 1) {
            throw Refused.because(new VersionOutOfRange());
        }
        if (knows(arriving.id())) {
            throw Refused.because(new OrderVersionAlreadyReceived());
        }
        if (supersedes == null) {
            if (chain.stream().anyMatch(earlier -> precedes(earlier, arriving))) {
                throw Refused.because(new SupersedesRequired());
            }
            return;
        }
        Version named = version(supersedes).orElseThrow(() -> Refused.because(new SupersedesUnknown()));
        if (!arriving.outranks(named)) {
            throw Refused.because(new LowerAuthority());
        }
    }

    // A draft that comes after an approved version replaces nothing, so nobody is made to say what it replaces.
    private static boolean precedes(Version earlier, Version arriving) {
        return earlier.id().version() < arriving.id().version() && arriving.outranks(earlier);
    }

    /** Who loses by its arrival: the next lower version, and it itself where a higher one is here already. */
    List<OrderSuperseded> losers(Version arriving, boolean lapsed, CourtCaseId courtCase) {
        var said = new ArrayList<OrderSuperseded>();
        Version lower = chain.lower(arriving);
        if (lower != null) {
            said.add(arriving.supersedes(lower, courtCase));
        }
        Version higher = chain.higher(arriving);
        if (higher != null) {
            said.add(higher.supersedes(arriving, courtCase));
        } else if (lapsed) {
            said.add(new OrderSuperseded(
                    courtCase, arriving.id(), null, SupersededBecause.EXPIRED, arriving.effectiveFrom()));
        } else if (ended != null && !arriving.madeOn().isAfter(ended.from())) {
            // A copy of what was discharged or replaced, received late, does not bring it back.
            said.add(new OrderSuperseded(courtCase, arriving.id(), ended.by(), ended.because(), ended.from()));
        }
        return said;
    }

    boolean knows(OrderVersion id) {
        return version(id).isPresent();
    }

    Optional<Version> version(OrderVersion id) {
        return chain.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /** The version that binds; its end by the clock is not looked at. */
    Optional<Version> standing() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.last()).filter(this::stands);
    }

    private boolean stands(Version version) {
        return version.state().inForce() && !superseded.containsKey(version.id());
    }

    /** What is superseded from a later day binds until that day. */
    boolean binds(Version version, LocalDate day) {
        OrderSuperseded event = superseded.get(version.id());
        return version.state().inForce() && (event == null || event.from().isAfter(day));
    }

    boolean bindsAnybody(ZonedDateTime now) {
        return chain.stream()
                .filter(version -> binds(version, now.toLocalDate()))
                .anyMatch(version ->
                        version.expires() == null || version.expires().at().isAfter(now.toInstant()));
    }

    Order with(Version version) {
        var longer = new TreeSet<>(chain);
        longer.add(version);
        return new Order(longer, superseded, ended);
    }

    Order with(OrderSuperseded event) {
        var more = new HashMap<>(superseded);
        more.put(event.version(), event);
        boolean byAnother =
                event.by() == null || !event.by().order().equals(event.version().order());
        // What lapsed by itself says nothing of another version, which may have no end.
        boolean ends = byAnother && event.because() != SupersededBecause.EXPIRED;
        return new Order(chain, more, ends ? event : ended);
    }
}
