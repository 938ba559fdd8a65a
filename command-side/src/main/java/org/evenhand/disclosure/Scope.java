package org.evenhand.disclosure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** What was granted last. @param redacted sources that are left out whole */
record Scope(
        Map<DataClass, Granted> granted,
        Set<StreamId> redacted,
        @Nullable OrderRelied order,
        StaffId decidedBy) {

    static Scope of(DisclosureScopeDecided e) {
        var granted = new EnumMap<DataClass, Granted>(DataClass.class);
        e.granted().forEach(each -> granted.put(each.dataClass(), new Granted(each)));
        return new Scope(
                granted,
                e.redactions().stream().map(Redaction::source).collect(Collectors.toUnmodifiableSet()),
                e.order(),
                e.decidedBy());
    }

    List<Granted> grants() {
        return List.copyOf(granted.values());
    }
}
