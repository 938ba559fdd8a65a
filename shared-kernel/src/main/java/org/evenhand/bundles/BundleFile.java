package org.evenhand.bundles;

import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;
import org.evenhand.record.StreamType;

/**
 * The bundle itself, once it is packed. What shows content is for the desk that released it and never for the auditor; what shows none
 * is for the auditor and the privacy officer.
 */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.COURT,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.COURT,
        serviceManager = Reach.NONE)
public record BundleFile(BundleId bundle) implements LeavesAsFile<BundleFile.Ready> {

    @Override
    public About about() {
        return About.of(StreamType.BUNDLE, bundle);
    }

    /** @param sha256 of the zip */
    public record Ready(BundleId bundle, long bytes, String sha256) {}
}
