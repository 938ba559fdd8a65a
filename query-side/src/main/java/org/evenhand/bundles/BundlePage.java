package org.evenhand.bundles;

import org.evenhand.bundles.BundleProgress.Found;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** One bundle, from the order to the file. */
record BundlePage(Found answer, String id, String ordered, String orderedBy, boolean unfinished, String size)
        implements Page {

    private static final long KIB = 1024;

    static BundlePage of(Found found, Times times, Staff staff) {
        return new BundlePage(
                found,
                found.bundle().value().toString(),
                times.full(found.orderedAt()),
                staff.name(found.orderedBy()),
                found.state() == BundleState.WAITING || found.state() == BundleState.PACKING,
                (found.bytes() + KIB - 1) / KIB + " KiB");
    }
}
