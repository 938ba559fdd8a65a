package org.evenhand.disclosure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The pack built last.
 *
 * @param what each class, of whom and from which source, as entries of the manifest name them
 * @param findings of the last reading of its pages; {@code null} until somebody has read them
 */
record Pack(
        int number,
        String hash,
        long asOfLeaf,
        Set<Held> what,
        @Nullable List<PageFinding> findings) {

    record Held(DataClass dataClass, @Nullable PersonId person, StreamId source) {}

    static Pack of(DisclosurePackBuilt e) {
        return new Pack(
                e.pack(),
                e.packHash(),
                e.asOfLeaf(),
                e.manifest().stream()
                        .map(entry -> new Held(entry.dataClass(), entry.person(), entry.source()))
                        .collect(Collectors.toUnmodifiableSet()),
                null);
    }

    Pack read(List<PageFinding> found) {
        return new Pack(number, hash, asOfLeaf, what, List.copyOf(found));
    }

    /** The first class, in the table's order, of which something in the pack is no longer granted. */
    @Nullable
    DataClass outside(Scope scope) {
        var outside = new TreeSet<DataClass>();
        for (Held piece : what) {
            Granted granted = scope.granted().get(piece.dataClass());
            boolean covered = granted != null
                    && (piece.person() == null || granted.persons().contains(piece.person()))
                    && !scope.redacted().contains(piece.source());
            if (!covered) {
                outside.add(piece.dataClass());
            }
        }
        return outside.isEmpty() ? null : outside.first();
    }
}
