package org.evenhand.bundles;

import java.time.Instant;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** That evidence was handed out is itself evidence. */
public sealed interface BundleEvent extends Event {

    BundleId bundle();

    static StreamId streamOf(BundleId bundle) {
        return new StreamId(StreamType.BUNDLE, bundle);
    }

    @Override
    default StreamId stream() {
        return streamOf(bundle());
    }

    /**
     * Everything that the record held before this event is looked at, and nothing after it.
     *
     * @param compartment the disclosure's; the staff's where no content is handed out
     * @param disclosure whose released pack is handed out; {@code null} for envelopes and proofs alone
     * @param packHash of that pack, as it was released
     */
    @Named("bundle.ordered")
    record BundleOrdered(
            BundleId bundle,
            CaseFileId caseFile,
            Compartment compartment,
            @Nullable DisclosureId disclosure,
            @Nullable String packHash,
            StaffId by)
            implements BundleEvent {

        @Override
        public Subject keeper() {
            return caseFile.subject();
        }
    }

    /**
     * Of every stream that was written to within the period, all from its first event to its last within it; no content.
     *
     * @param from on the clock of recording, inclusive
     * @param until on the same clock, exclusive; it was over when this was recorded
     */
    @Named("bundle.ordered-of-a-period")
    record PeriodBundleOrdered(BundleId bundle, Instant from, Instant until, StaffId by) implements BundleEvent {

        /** About no single family. */
        @Override
        public Subject keeper() {
            return Subject.SITE;
        }

        @Override
        public Compartment compartment() {
            return Compartment.STAFF;
        }
    }
}
