package org.evenhand.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassEnded;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassExpired;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassReviewed;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;

/** Every access under break-glass that a case file had. One meaning for every decision that rests on it. */
public record BreakGlass(Map<BreakGlassId, Access> accesses) {

    public static final BreakGlass NONE = new BreakGlass(Map.of());

    public record Access(BreakGlassOpened opened, boolean ended, boolean reviewed) {

        /** Its own time ends it, also where nobody has recorded that yet. */
        public boolean isOpenAt(Instant at) {
            return !ended && at.isBefore(opened.until().at());
        }

        public boolean opens(Collection<PersonId> sides) {
            return opened.sides().containsAll(sides);
        }
    }

    public static BreakGlass of(List<BreakGlassEvent> events) {
        var all = NONE;
        for (BreakGlassEvent event : events) {
            all = all.after(event);
        }
        return all;
    }

    public BreakGlass after(BreakGlassEvent event) {
        var next = new LinkedHashMap<>(accesses);
        switch (event) {
            case BreakGlassOpened e -> next.put(e.breakGlass(), new Access(e, false, false));
            case BreakGlassExpired e -> next.computeIfPresent(e.breakGlass(), BreakGlass::ended);
            case BreakGlassEnded e -> next.computeIfPresent(e.breakGlass(), BreakGlass::ended);
            case BreakGlassReviewed e ->
                next.computeIfPresent(e.breakGlass(), (id, was) -> new Access(was.opened(), was.ended(), true));
        }
        return new BreakGlass(next);
    }

    private static Access ended(BreakGlassId id, Access was) {
        return new Access(was.opened(), true, was.reviewed());
    }

    public Optional<Access> of(BreakGlassId id) {
        return Optional.ofNullable(accesses.get(id));
    }

    public Optional<Access> ofBasis(String basis) {
        return accesses.values().stream()
                .filter(access -> access.opened().breakGlass().basis().equals(basis))
                .findFirst();
    }

    /** What opens all these people's own compartments to somebody at that time. */
    public Optional<Access> openTo(StaffId staff, Collection<PersonId> sides, Instant at) {
        return accesses.values().stream()
                .filter(access -> access.opened().by().equals(staff))
                .filter(access -> access.isOpenAt(at) && access.opens(sides))
                .findFirst();
    }
}
