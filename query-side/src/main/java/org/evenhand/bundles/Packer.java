package org.evenhand.bundles;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.bundle.BundleWriter;
import org.evenhand.ledger.bundle.Scratch;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.proof.Receipt;
import org.evenhand.publishing.Covering;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.evenhand.store.Anchor;
import org.evenhand.store.Entry;
import org.evenhand.store.Records;
import org.jspecify.annotations.Nullable;

/** Packs one bundle, once, a page of events at a time: memory does not grow with the case. */
final class Packer {

    private static final int PAGE = 100;
    /** Of one part of the report: what is in memory at once. */
    private static final int EVENTS_OF_A_PART = 150;

    private final Records records;
    private final Covering covering;
    private final HandedOut what;
    private final OwnKeys keys;
    private final Instant made;
    private final Predicate<Subject> erased;
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private String name = "";
    private int parts;
    private @Nullable ReportPart part;

    /** @param erased whose keys are destroyed */
    Packer(Records records, Covering covering, HandedOut what, OwnKeys keys, Instant made, Predicate<Subject> erased) {
        this.records = records;
        this.covering = covering;
        this.what = what;
        this.keys = keys;
        this.made = made;
        this.erased = erased;
    }

    /** As the streams stand now; what was recorded since the order is counted and not packed. */
    long total() {
        return what.streams().stream().mapToLong(records::length).sum();
    }

    /**
     * @param name of the bundle, its folder and its file
     * @param progress told now and then how many events are packed
     * @return how many there were
     */
    long pack(OutputStream out, Scratch scratch, String name, Map<String, String> info, LongConsumer progress)
            throws IOException {
        this.name = name;
        long done = 0;
        try (var writer =
                new BundleWriter(out, name, scratch, covering.checkpoint(), keys.beside(covering.checkpoint()))) {
            for (StreamId stream : inOrder(what.streams())) {
                done = pack(stream, writer, done, progress);
            }
            report(writer);
            Optional<Anchor> stamp = covering.timeStamp();
            if (stamp.isPresent()) {
                writer.timeStamp(
                        stamp.get().note(),
                        stamp.get().answer(),
                        covering.consistency(stamp.get().size()));
            }
            writer.finish(info);
        } finally {
            if (part != null) {
                part.close();
            }
        }
        return done;
    }

    /** Whom the fields shown are about. */
    Set<Subject> subjects() {
        return subjects;
    }

    private long pack(StreamId stream, BundleWriter writer, long before, LongConsumer progress) throws IOException {
        long done = before;
        long version = 0;
        while (true) {
            List<Entry> page = records.ofStream(stream, version, PAGE);
            for (Entry entry : page) {
                if (!what.reaches(entry.leafIndex())) {
                    return done;
                }
                pack(entry, writer);
                done++;
            }
            progress.accept(done);
            if (page.size() < PAGE) {
                return done;
            }
            version += PAGE;
        }
    }

    private void pack(Entry entry, BundleWriter writer) throws IOException {
        Receipt receipt = covering.receipt(entry.row().eventId())
                .orElseThrow(() -> new IOException("leaf " + entry.leafIndex() + " is not covered"));
        ReportPart reading = reading();
        // Before anything is decrypted: whoever is erased between the two is found when the file is kept.
        List<Subject> about = Stream.concat(
                        entry.envelope().subjects().stream(),
                        Stream.of(Subject.parse(entry.row().keyRef())))
                .filter(erased.negate())
                .toList();
        Optional<List<Disclosure>> shown = what.shown(entry);
        if (shown.isPresent()) {
            if (!shown.get().isEmpty()) {
                subjects.addAll(about);
            }
            writer.shown(receipt, entry.row().fieldDigests(), shown.get());
            reading.shown(receipt, shown.get());
        } else {
            writer.withheld(receipt);
            reading.withheld(receipt);
        }
        if (reading.events() >= EVENTS_OF_A_PART) {
            report(writer);
        }
    }

    private ReportPart reading() throws IOException {
        ReportPart current = part;
        if (current == null) {
            current = new ReportPart(
                    name, ++parts, Checkpoint.of(covering.checkpoint().text()), made);
            part = current;
        }
        return current;
    }

    /** Closes the part that is being written, if there is one. */
    private void report(BundleWriter writer) throws IOException {
        ReportPart current = part;
        if (current == null) {
            return;
        }
        try (current) {
            writer.report(parts, current.pdf());
        } finally {
            part = null;
        }
    }

    /** As the names of their folders sort. */
    private static List<StreamId> inOrder(List<StreamId> streams) {
        return streams.stream()
                .sorted(Comparator.comparing((StreamId stream) -> stream.type().code() + "/" + stream.id() + "/"))
                .toList();
    }
}
