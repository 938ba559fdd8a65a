package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.court.ImportLine;
import org.evenhand.court.ImportWarning;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.TakenAs;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each value of the file. Begins with every value undecided and ends with none: what nobody took or left is
 * left by the table of known fields, and what that does not know is left as unknown. The first word on a value stands.
 */
final class Report {

    private final Map<String, @Nullable ImportLine> lines = new LinkedHashMap<>();
    private final Map<String, Spot> leaves = new LinkedHashMap<>();
    private final Set<ImportWarning> warnings = new LinkedHashSet<>();

    Report(Spot root) {
        for (Spot leaf : root.leaves()) {
            leaves.put(leaf.path(), leaf);
            lines.put(leaf.path(), leaf.isEmpty() ? leaving(leaf, LeftBecause.EMPTY, null) : null);
        }
    }

    int size() {
        return lines.size();
    }

    void taken(Spot spot, TakenAs as, StreamId became) {
        for (Spot leaf : spot.leaves()) {
            decide(leaf, new ImportLine(leaf.path(), as, null, became, null));
        }
    }

    void left(Spot spot, LeftBecause because) {
        left(spot, because, null);
    }

    void left(Spot spot, LeftBecause because, @Nullable String refusal) {
        for (Spot leaf : spot.leaves()) {
            decide(leaf, leaving(leaf, because, refusal));
        }
    }

    private void decide(Spot leaf, ImportLine line) {
        if (lines.containsKey(leaf.path()) && lines.get(leaf.path()) == null) {
            lines.put(leaf.path(), line);
        }
    }

    private static ImportLine leaving(Spot leaf, LeftBecause because, @Nullable String refusal) {
        return new ImportLine(leaf.path(), null, because, null, refusal);
    }

    void warn(ImportWarning.Kind kind, Spot at, @Nullable StreamId about) {
        warnings.add(new ImportWarning(kind, at.path(), about));
    }

    List<ImportWarning> warnings() {
        return List.copyOf(warnings);
    }

    /** In the order of the file, each value once. */
    List<ImportLine> lines(KnownFields known) {
        var all = new ArrayList<ImportLine>();
        for (Map.Entry<String, @Nullable ImportLine> entry : lines.entrySet()) {
            ImportLine decided = entry.getValue();
            Spot leaf = leaves.get(entry.getKey());
            all.add(decided == null && leaf != null ? leaving(leaf, known.reason(leaf.path()), null) : decided);
        }
        return all;
    }
}
