package org.evenhand.sessions;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;

/**
 * Somebody who takes part in a session, as its page shows them.
 *
 * @param coming how they come and go, empty while nothing is planned
 * @param attendance key, empty while it is not recorded
 */
record TakingPart(
        int index,
        String id,
        String name,
        String shade,
        boolean walkIn,
        boolean present,
        List<ComingAndGoing> coming,
        String attendance,
        String minutes,
        boolean corrected) {

    static List<TakingPart> in(SessionRecord session, Labels labels, Times times) {
        var people = new ArrayList<TakingPart>();
        for (SessionRecord.TakesPart each : session.people()) {
            people.add(new TakingPart(
                    people.size(),
                    each.person().value().toString(),
                    labels.of(each.person()),
                    labels.shade(Compartment.of(each.person())),
                    each.walkIn(),
                    each.present(),
                    ComingAndGoing.of(each, session, times),
                    each.attendance() == null ? "" : "Attendance." + each.attendance(),
                    each.minutes() == null ? "" : each.minutes().toString(),
                    each.corrected()));
        }
        return people;
    }

    boolean marked() {
        return !attendance.isEmpty();
    }

    Choice choice() {
        return Choice.named(id, name);
    }
}
