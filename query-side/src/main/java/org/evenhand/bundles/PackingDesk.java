package org.evenhand.bundles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is to pack, and how far each packing is: what survives leaving the page and a restart. */
@Component
final class PackingDesk {

    /**
     * Of a case file, of one of its disclosures, or of a period.
     *
     * @param leaf of the order: what the record held up to it is looked at
     */
    record Order(
            BundleId bundle,
            @Nullable CaseFileId caseFile,
            @Nullable DisclosureId disclosure,
            long leaf,
            @Nullable Instant from,
            @Nullable Instant until) {}

    private final Views views;

    PackingDesk(Views views) {
        this.views = views;
    }

    /** The oldest that is not finished, whether or not somebody once began it. */
    Optional<Order> next() {
        return views.named("bundles/to-pack").first(Order.class);
    }

    /** Every stream that holds something about the case, by type and id. */
    List<StreamId> streamsOf(CaseFileId caseFile) {
        return views
                .sql("select stream from views.concern where about = :case")
                .with("case", new StreamId(StreamType.CASE_FILE, caseFile))
                .rows(String.class)
                .stream()
                .map(StreamId::parse)
                .toList();
    }

    void packing(BundleId bundle, long done, long total) {
        reached(bundle, BundleState.PACKING, done, total, 0, null, null);
    }

    void ready(BundleId bundle, long total, long bytes, String sha256) {
        reached(bundle, BundleState.READY, total, total, bytes, sha256, null);
    }

    /** @param problem a sentence without content of the record */
    void failed(BundleId bundle, String problem) {
        reached(bundle, BundleState.FAILED, 0, 0, 0, null, problem);
    }

    /** @param state why it can no longer be fetched */
    void lost(BundleId bundle, BundleState state) {
        reached(bundle, state, 0, 0, 0, null, null);
    }

    /** Those that wait to be fetched. */
    List<BundleId> ready() {
        return views.sql("select bundle from views.bundle_packing where state = 'READY'").rows(UUID.class).stream()
                .map(BundleId::new)
                .toList();
    }

    /** Of those, the ones whose disclosure was taken back. */
    List<BundleId> recalled() {
        return views.named("bundles/recalled").rows(UUID.class).stream()
                .map(BundleId::new)
                .toList();
    }

    private void reached(
            BundleId bundle,
            BundleState state,
            long done,
            long total,
            long bytes,
            @Nullable String sha256,
            @Nullable String problem) {
        views.named("bundles/reached")
                .with("bundle", bundle)
                .with("state", state)
                .with("done", done)
                .with("total", total)
                .with("bytes", bytes)
                .with("sha256", sha256)
                .with("problem", problem)
                .run();
    }
}
