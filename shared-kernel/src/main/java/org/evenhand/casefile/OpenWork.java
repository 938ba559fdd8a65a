package org.evenhand.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.record.Compartment;
import org.evenhand.record.Derived;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * What is left to do in a case file, from its events. Kept on a few shelves and not in one stream: whoever begins a piece of work
 * meets only those who begin one on the same shelf at the same moment, and whoever closes the case looks at every shelf.
 */
public record OpenWork(Set<Item> items) {

    /** @param compartment whose work it is */
    public record Item(WorkKind kind, UUID work, Compartment compartment) {}

    public static final OpenWork NONE = new OpenWork(Set.of());

    // Part of the streams' names: another number would lose what is on the shelves.
    private static final int SHELVES = 8;

    public OpenWork {
        items = Set.copyOf(items);
    }

    /** The stream of everything that happens to this piece of work. */
    public static StreamId shelf(CaseFileId caseFile, UUID work) {
        return shelf(caseFile, Math.floorMod(work.hashCode(), SHELVES));
    }

    /** Every stream that work of this case file may be in. */
    public static List<StreamId> shelves(CaseFileId caseFile) {
        return IntStream.range(0, SHELVES)
                .mapToObj(number -> shelf(caseFile, number))
                .toList();
    }

    private static StreamId shelf(CaseFileId caseFile, int number) {
        return new StreamId(StreamType.OPEN_WORK, Derived.from("open-work", caseFile, number));
    }

    public static OpenWork of(List<OpenWorkEvent> events) {
        var open = new LinkedHashSet<Item>();
        for (OpenWorkEvent event : events) {
            var item = new Item(event.kind(), event.work(), event.compartment());
            switch (event) {
                case WorkBegun _ -> open.add(item);
                // By what it is and not by its compartment: a note put right in another one is done all the same.
                case WorkDone _ ->
                    open.removeIf(
                            each -> each.kind() == item.kind() && each.work().equals(item.work()));
            }
        }
        return new OpenWork(open);
    }

    public boolean isNothing() {
        return items.isEmpty();
    }
}
