package org.evenhand.bundles;

import java.time.Instant;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** How far is the packing of this bundle? {@linkplain BundleFile As the bundle}: those who may have it may see it made. */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.COURT,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.COURT,
        serviceManager = Reach.NONE)
public record BundleProgress(BundleId bundle) implements Query<BundleProgress.Found> {

    @Override
    public About about() {
        return About.of(StreamType.BUNDLE, bundle);
    }

    /**
     * @param caseFile {@code null} for a period
     * @param from on the clock of recording, inclusive; {@code null} unless it is of a period
     * @param until exclusive
     * @param done events packed
     * @param total events to pack, 0 until they are counted
     * @param bytes of the finished zip, else 0
     * @param sha256 of the finished zip, to be read out over another channel
     * @param problem why it could not be packed
     */
    public record Found(
            BundleId bundle,
            @Nullable CaseFileId caseFile,
            @Nullable DisclosureId disclosure,
            @Nullable Instant from,
            @Nullable Instant until,
            StaffId orderedBy,
            Instant orderedAt,
            BundleState state,
            long done,
            long total,
            long bytes,
            @Nullable String sha256,
            @Nullable String problem) {

        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
        }
    }
}
