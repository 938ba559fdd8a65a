package org.evenhand.bundles;

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

    CaseFileId caseFile();

    static StreamId streamOf(BundleId bundle) {
        return new StreamId(StreamType.BUNDLE, bundle);
    }

    @Override
    default StreamId stream() {
        return streamOf(bundle());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
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
            implements BundleEvent {}
}
