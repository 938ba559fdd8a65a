package org.evenhand.bundles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.ManifestEntry;
import org.evenhand.ledger.Disclosure;
import org.evenhand.record.StreamId;
import org.evenhand.store.Entry;
import org.evenhand.store.codec.JsonEventCodec;

/**
 * What of which events leaves in a bundle. Everything else is withheld; a mistake here can withhold too much, and never shows a
 * field that the pack did not name.
 */
interface HandedOut {

    List<StreamId> streams();

    /** Whether the event stands within what is looked at. */
    boolean reaches(long leafIndex);

    /** Empty to withhold the event wholly; a list, maybe of nothing, of the fields to show. */
    Optional<List<Disclosure>> shown(Entry entry);

    /** Every event of a case up to one leaf, and no content. */
    record Envelopes(List<StreamId> streams, long lastLeaf) implements HandedOut {

        @Override
        public boolean reaches(long leafIndex) {
            return leafIndex <= lastLeaf;
        }

        @Override
        public Optional<List<Disclosure>> shown(Entry entry) {
            return Optional.empty();
        }
    }

    /** What a released pack showed, event by event and field by field. */
    final class OfAPack implements HandedOut {

        private final JsonEventCodec codec;
        private final long endLeaf;
        private final Set<StreamId> sources = new LinkedHashSet<>();
        private final Map<UUID, Set<String>> shown = new HashMap<>();
        private final Map<UUID, Set<String>> blackened = new HashMap<>();

        OfAPack(DisclosurePackBuilt pack, JsonEventCodec codec) {
            this.codec = codec;
            this.endLeaf = pack.asOfLeaf();
            for (ManifestEntry entry : pack.manifest()) {
                sources.add(entry.source());
                shown.computeIfAbsent(entry.event(), id -> new HashSet<>());
                // Where passages are blackened on the page, the field as a whole would say too much.
                var into = entry.treatment() == ManifestEntry.Treatment.WHOLE ? shown : blackened;
                entry.fields()
                        .forEach(field -> into.computeIfAbsent(entry.event(), id -> new HashSet<>())
                                .add("/" + field.replace('.', '/')));
            }
        }

        @Override
        public List<StreamId> streams() {
            return List.copyOf(sources);
        }

        @Override
        public boolean reaches(long leafIndex) {
            return leafIndex < endLeaf;
        }

        @Override
        public Optional<List<Disclosure>> shown(Entry entry) {
            UUID id = entry.row().eventId();
            Set<String> allowed = shown.get(id);
            if (allowed == null) {
                return Optional.empty();
            }
            Set<String> refused = blackened.getOrDefault(id, Set.of());
            List<Disclosure> fields = new ArrayList<>(
                    codec.disclosuresOf(entry.row().payload(), id, entry.row().keyRef()));
            fields.removeIf(field -> !within(field.path(), allowed) || overlaps(field.path(), refused));
            return Optional.of(fields);
        }

        private static boolean within(String path, Set<String> allowed) {
            return allowed.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
        }

        private static boolean overlaps(String path, Set<String> refused) {
            return refused.stream()
                    .anyMatch(each -> path.equals(each) || path.startsWith(each + "/") || each.startsWith(path + "/"));
        }
    }
}
