package org.evenhand.bundles;

import java.util.List;
import org.evenhand.bundles.BundleProgress.Found;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Times;

/** One bundle, from the order to the file. */
record BundlePage(
        Found answer,
        String id,
        String what,
        List<Row> facts,
        String ordered,
        String orderedBy,
        boolean unfinished,
        String size)
        implements Page {

    private static final long KIB = 1024;

    static BundlePage of(Found found, Times times, Staff staff) {
        return new BundlePage(
                found,
                found.bundle().value().toString(),
                "bundle.what." + (found.from() != null ? "period" : found.disclosure() == null ? "case" : "pack"),
                period(found, times),
                times.full(found.orderedAt()),
                staff.name(found.orderedBy()),
                found.state() == BundleState.WAITING || found.state() == BundleState.PACKING,
                (found.bytes() + KIB - 1) / KIB + " KiB");
    }

    private static List<Row> period(Found found, Times times) {
        return found.from() == null || found.until() == null
                ? List.of()
                : List.of(
                        Row.of("bundle.from", times.full(found.from())),
                        Row.of("bundle.until", times.full(found.until())));
    }
}
