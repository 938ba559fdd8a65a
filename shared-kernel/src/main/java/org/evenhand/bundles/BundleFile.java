package org.evenhand.bundles;

import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;
import org.evenhand.record.StreamType;

/** The bundle itself, once it is packed. */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record BundleFile(BundleId bundle) implements LeavesAsFile<BundleFile.Ready> {

    @Override
    public About about() {
        return About.of(StreamType.BUNDLE, bundle);
    }

    /** @param sha256 of the zip */
    public record Ready(BundleId bundle, long bytes, String sha256) {}
}
