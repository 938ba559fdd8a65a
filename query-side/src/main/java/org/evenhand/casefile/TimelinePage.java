package org.evenhand.casefile;

import java.time.Duration;
import java.util.ArrayList;
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

    /**
     * @param recorded empty where it was recorded at once
     * @param about keys of what it is about: a kind of note, a kind of session
     * @param session when that session was or is, empty where it is about none
     * @param href empty where there is nothing to open
     */
    record Entry(
            String title,
            String by,
            String occurred,
            String occurredIso,
            String recorded,
            String recordedIso,
            List<String> about,
            String session,
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
                about(each),
                each.sessionAt() == null ? "" : times.full(each.sessionAt()),
                labels.of(each.compartment()),
                labels.shade(each.compartment()),
                href(each.stream()));
    }

    private static List<String> about(CaseHistory.Happened each) {
        List<String> keys = new ArrayList<>();
        if (each.noteKind() != null) {
            keys.add("NoteKind." + each.noteKind());
        }
        if (each.sessionType() != null) {
            keys.add("SessionType." + each.sessionType());
        }
        return List.copyOf(keys);
    }

    private static String href(String stream) {
        String id = stream.substring(stream.indexOf(':') + 1);
        return stream.startsWith("session:") ? "/sessions/" + id : stream.startsWith("note:") ? "/notes/" + id : "";
    }
}
