package org.evenhand.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarLifted;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;

/**
 * What bars joint work in a case file, from its events.
 *
 * @param bars those not lifted
 * @param everSet every bar that there ever was
 */
public record JointWork(List<Bar> bars, Set<BarId> everSet) {

    public static final JointWork OPEN = new JointWork(List.of(), Set.of());

    public JointWork {
        bars = List.copyOf(bars);
        everSet = Set.copyOf(everSet);
    }

    public static JointWork of(List<JointWorkEvent> events) {
        var work = OPEN;
        for (JointWorkEvent event : events) {
            work = work.after(event);
        }
        return work;
    }

    public JointWork after(JointWorkEvent event) {
        return switch (event) {
            case JointWorkBarred e ->
                new JointWork(
                        Stream.concat(
                                        bars.stream(),
                                        Stream.of(new Bar(e.bar(), e.basis(), e.source(), e.until(), e.setBy())))
                                .toList(),
                        Stream.concat(everSet.stream(), Stream.of(e.bar())).collect(Collectors.toUnmodifiableSet()));
            case JointWorkBarLifted e ->
                new JointWork(
                        bars.stream().filter(bar -> !bar.id().equals(e.bar())).toList(), everSet);
        };
    }

    /** The first that stands at that time. */
    public Optional<Bar> barredAt(Instant at) {
        return bars.stream().filter(bar -> bar.standsAt(at)).findFirst();
    }

    public Optional<Bar> notLifted(BarId id) {
        return bars.stream().filter(bar -> bar.id().equals(id)).findFirst();
    }
}
