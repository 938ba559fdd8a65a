package org.evenhand.audit;

import java.util.List;
import org.evenhand.audit.AffectedByMove.Affected;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** Who had read a note before it was moved to the right record. */
record AffectedPage(Affected answer, String back, String signed, String moved, List<Line> lines) implements Page {

    record Line(String when, String reader, String question) {}

    static AffectedPage of(Affected affected, Times times) {
        return new AffectedPage(
                affected,
                "/notes/" + affected.note().value(),
                times.full(affected.signedAt()),
                times.full(affected.movedAt()),
                affected.readers().stream()
                        .map(look -> new Line(times.full(look.at()), look.reader(), look.question()))
                        .toList());
    }
}
