package org.evenhand.casefile;

import java.time.Duration;
import java.util.List;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** What happened, newest first, with both clocks where they differ. */
record TimelinePage(CaseHistory answer, CaseBar bar, List<Entry> entries) implements Page {

    /** Nearer than this a recording is at once; then one time says both. */
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    /** @param recorded empty where it was recorded at once @param href empty where there is nothing to open */
    record Entry(
            String title,
            String by,
            String occurred,
            String occurredIso,
            String recorded,
            String recordedIso,
            String text,
            String place,
            String shade,
            String href) {}

    static TimelinePage of(CaseHistory history, Staff staff, Times times) {
        var labels = new Labels(history.facts().members());
        return new TimelinePage(
                history,
                CaseBar.of(history.facts(), "timeline"),
                history.events().stream()
                        .map(each -> entry(each, labels, staff, times))
                        .toList());
    }

    private static Entry entry(CaseHistory.Happened each, Labels labels, Staff staff, Times times) {
        boolean late =
                Duration.between(each.occurredAt(), each.recordedAt()).abs().compareTo(AT_ONCE) > 0;
        return new Entry(
                "event." + each.type(),
                staff.name(each.actor()),
                times.full(each.occurredAt()),
                each.occurredAt().toString(),
                late ? times.full(each.recordedAt()) : "",
                each.recordedAt().toString(),
                "",
                labels.of(each.compartment()),
                labels.shade(each.compartment()),
                href(each.stream()));
    }

    private static String href(String stream) {
        String id = stream.substring(stream.indexOf(':') + 1);
        return stream.startsWith("session:") ? "/sessions/" + id : stream.startsWith("note:") ? "/notes/" + id : "";
    }
}
