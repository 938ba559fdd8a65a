package org.evenhand.bundles;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;

/** What is asked of one bundle. */
public sealed interface BundleCommand extends Command {

    BundleId bundle();

    @Override
    default StreamId target() {
        return BundleEvent.streamOf(bundle());
    }

    /** Every event of the case file up to the order is proven, and no content handed out. */
    @PostedTo(value = "/bundles", form = "/audit", then = "/bundles/{bundle}")
    record OrderBundle(BundleId bundle, CaseFileId caseFile) implements BundleCommand {}

    /**
     * Of every stream that was written to within the period, all from its first event to its last within the period; no content.
     *
     * @param from on the database's clock, inclusive: when something was recorded, whenever it occurred
     * @param until exclusive, and not to come
     */
    @PostedTo(value = "/bundles/of-a-period", form = "/audit", then = "/bundles/{bundle}")
    record OrderBundleOfPeriod(BundleId bundle, ClockTime from, ClockTime until) implements BundleCommand {}

    /**
     * The fields that the last released pack of the disclosure shows, and no others.
     *
     * @param caseFile whose disclosure it is
     */
    @PostedTo(
            value = "/disclosures/{disclosure}/bundles",
            form = "/disclosures/{disclosure}",
            then = "/bundles/{bundle}")
    record OrderBundleOfDisclosure(BundleId bundle, CaseFileId caseFile, DisclosureId disclosure)
            implements BundleCommand {}
}
