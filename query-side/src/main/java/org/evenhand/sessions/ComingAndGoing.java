package org.evenhand.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.platform.pages.Times;

/**
 * A person's part of the arrival plan in the words of whoever stands at the door: clock times, and who leaves first.
 *
 * @param going key of when they leave among those whose coming is planned
 * @param waits empty where no room is named
 */
record ComingAndGoing(String arrives, String waits, String going, String leaves) {

    /** Empty where nothing is planned. */
    static List<ComingAndGoing> of(SessionRecord.TakesPart person, SessionRecord session, Times times) {
        Integer before = person.minutesBefore();
        Integer after = person.leavesAfter();
        if (before == null || after == null) {
            return List.of();
        }
        Instant starts = session.session().startsAt();
        Instant ends = starts.plus(Duration.ofMinutes(session.session().minutes()));
        return List.of(new ComingAndGoing(
                times.time(starts.minus(Duration.ofMinutes(before))),
                person.waitsIn() == null ? "" : person.waitsIn(),
                going(after, session.people()),
                times.time(ends.plus(Duration.ofMinutes(after)))));
    }

    private static String going(int after, List<SessionRecord.TakesPart> people) {
        if (planned(people).filter(each -> each <= after).count() == 1
                && planned(people).anyMatch(each -> each > after)) {
            return "session.leaves.first";
        }
        boolean last = planned(people).filter(each -> each >= after).count() == 1
                && planned(people).anyMatch(each -> each < after);
        return last ? "session.leaves.last" : "session.leaves";
    }

    private static IntStream planned(List<SessionRecord.TakesPart> people) {
        return people.stream()
                .filter(each -> each.leavesAfter() != null)
                .mapToInt(SessionRecord.TakesPart::leavesAfter);
    }
}
