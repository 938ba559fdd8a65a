package org.evenhand.casefile;

import org.evenhand.casefile.CaseOverview.Booked;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;

/** A session in a case's list of them. */
record SessionLine(
        String href, String type, Tag status, String when, String minutes, String who, String place, String shade) {

    /** Whether it is still to come or under way. */
    static boolean isAhead(Booked each) {
        return each.status().equals("BOOKED") || each.status().equals("STARTED");
    }

    static SessionLine of(Booked each, Labels labels, Times times) {
        return new SessionLine(
                "/sessions/" + each.session().value(),
                "SessionType." + each.type(),
                new Tag(
                        "SessionStatus." + each.status(),
                        switch (each.status()) {
                            case "STARTED" -> "yellow";
                            case "ENDED" -> "green";
                            case "CANCELLED" -> "grey";
                            default -> "blue";
                        }),
                times.full(each.startsAt()),
                String.valueOf(each.minutes()),
                labels.all(each.participants()),
                labels.of(each.compartment()),
                labels.shade(each.compartment()));
    }
}
