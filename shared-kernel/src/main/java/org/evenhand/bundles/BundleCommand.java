package org.evenhand.bundles;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** What is asked of one bundle. */
public sealed interface BundleCommand extends Command {

    BundleId bundle();

    @Override
    default StreamId target() {
        return BundleEvent.streamOf(bundle());
    }

    /**
     * @param disclosure whose released pack is handed out: its fields and no others. Without one, every event of the case file is
     *     proven and no content is handed out
     */
    @PostedTo(value = "/bundles", form = "/audit", then = "/bundles/{bundle}")
    record OrderBundle(
            BundleId bundle, CaseFileId caseFile, @Nullable DisclosureId disclosure) implements BundleCommand {}
}
