package org.evenhand.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.LeafSays;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.StrictText;
import org.evenhand.ledger.notes.Believes;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Consistency;
import org.jspecify.annotations.Nullable;

/**
 * Verifies one bundle from its first file to its last, each read once and hashed before it is looked into. Whoever made the
 * bundle can leave whole streams out, withhold fields, and write what they like into the report; they cannot make an event,
 * a field, an order or a gap pass for what the log holds. The keys are the caller's, never the bundle's.
 */
public final class BundleCheck {

    /**
     * @param whole events of which at least one field was handed out
     * @param fields that were handed out
     * @param stamped how many leaves the checkpoint with a time stamp covers, -1 without one
     */
    public record Found(
            Checkpoint checkpoint, long streams, long events, long whole, long fields, long reports, long stamped) {

        public String sentence() {
            return events + " events in " + streams + " streams of " + checkpoint.origin()
                    + " are entered as they stand here, without a gap between each stream's first and last, under a"
                    + " checkpoint of " + checkpoint.size() + " leaves.\n" + whole + " of them with " + fields
                    + " fields handed out; everything else is withheld.\n"
                    + (reports == 0
                            ? "There is no report."
                            : "The report is as it was packed, and is not itself proven.")
                    + (stamped < 0
                            ? ""
                            : "\nThe log begins with the checkpoint of " + stamped
                                    + " leaves that has a time stamp; the"
                                    + " time is not verified here, HOWTO-VERIFY.txt says how.");
        }
    }

    private static final int MOST_LISTED = 1_000_000;

    private final Bag bag;
    private final Believes trust;
    private @Nullable HandedStream stream;
    private @Nullable EventFile digestsOf;
    private byte[] digests = {};
    private @Nullable EventFile disclosuresOf;
    private byte[] disclosures = {};
    private final Map<String, byte[]> time = new HashMap<>();
    private long streams;
    private long events;
    private long whole;
    private long fields;
    private long reports;

    private BundleCheck(Bag bag, Believes trust) {
        this.bag = bag;
        this.trust = trust;
    }

    /**
     * @param bundle a folder, or a zip of one
     * @throws Refuted with the first bad position and a sentence
     */
    public static Found of(Path bundle, Believes trust) throws IOException {
        boolean folder = Files.isDirectory(bundle, LinkOption.NOFOLLOW_LINKS);
        if (!folder && !Files.isRegularFile(bundle, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refuted("the bundle is missing, or neither a folder nor a file");
        }
        try (Bag bag = folder ? new FolderBag(bundle) : ZipBag.open(bundle)) {
            return new BundleCheck(bag, trust).found();
        }
    }

    /**
     * One that {@link BundleWriter} just wrote, wherever it lies, in memory that does not grow with it. Somebody else's zip may be
     * made so that programs unpack it differently: {@link #of} finds that, this does not.
     *
     * @throws Refuted with the first bad position and a sentence
     */
    public static Found ofWritten(SeekableByteChannel zip, Believes trust) throws IOException {
        return new BundleCheck(WrittenBag.of(zip), trust).found();
    }

    private Found found() throws IOException {
        String declaration = StrictText.of(bag.read(BagFiles.BAGIT, BagFiles.MOST_TAG_BYTES), BagFiles.BAGIT);
        if (!declaration.equals(BagFiles.DECLARATION)) {
            throw new Refuted(BagFiles.BAGIT + " does not declare a BagIt 1.0 bag in UTF-8");
        }
        long files = 1 + tags();
        byte[] note = bag.read(BagFiles.CHECKPOINT, SignedNote.MOST_BYTES);
        Checkpoint checkpoint = trust.checked(SignedNote.of(note));
        files += payload(checkpoint, note);
        nothingElse(files);
        return new Found(checkpoint, streams, events, whole, fields, reports, stamped(checkpoint));
    }

    /** @return how many there are beside the tag manifest itself */
    private long tags() throws IOException {
        Set<String> missing = new HashSet<>(BagFiles.TAGS);
        missing.remove(BagFiles.TAG_MANIFEST);
        long count = 0;
        try (var manifest = new Manifest(BagFiles.TAG_MANIFEST, bag.open(BagFiles.TAG_MANIFEST))) {
            for (var line = manifest.next(); line != null; line = manifest.next()) {
                if (!missing.remove(line.name())) {
                    throw new Refuted(BagFiles.TAG_MANIFEST + " names " + line.name() + ", which is no tag file");
                }
                hashed(line, Long.MAX_VALUE);
                count++;
            }
        }
        if (!missing.isEmpty()) {
            throw new Refuted(BagFiles.TAG_MANIFEST + " does not name "
                    + missing.stream().sorted().findFirst().orElseThrow());
        }
        return count;
    }

    private long payload(Checkpoint checkpoint, byte[] note) throws IOException {
        long count = 0;
        boolean covered = false;
        try (var manifest = new Manifest(BagFiles.MANIFEST, bag.open(BagFiles.MANIFEST))) {
            for (var line = manifest.next(); line != null; line = manifest.next()) {
                count++;
                EventFile file = EventFile.of(line.name()).orElse(null);
                if (file != null) {
                    take(file, whole(line, file.part().mostBytes()), checkpoint, note);
                } else if (BagFiles.isReport(line.name())) {
                    hashed(line, BagFiles.MOST_REPORT_BYTES);
                    reports++;
                } else if (BagFiles.TAGS.contains(line.name())) {
                    throw new Refuted(BagFiles.MANIFEST + " names " + line.name() + ", which is no payload");
                } else if (BagFiles.TIME.contains(line.name())) {
                    time.put(line.name(), whole(line, SignedNote.MOST_BYTES));
                } else {
                    whole(line, SignedNote.MOST_BYTES);
                    covered |= line.name().equals(BagFiles.CHECKPOINT);
                }
            }
        }
        if (digestsOf != null || disclosuresOf != null) {
            throw withoutReceipt();
        }
        if (!covered) {
            throw new Refuted(BagFiles.MANIFEST + " does not name " + BagFiles.CHECKPOINT);
        }
        return count;
    }

    /** What was stamped is believed no more than the bundle's own checkpoint: it is signed, and this log continues it. */
    private long stamped(Checkpoint checkpoint) {
        if (time.isEmpty()) {
            return -1;
        }
        byte[] note = time.get(BagFiles.STAMPED);
        byte[] proof = time.get(BagFiles.CONTINUED);
        if (note == null || proof == null || !time.containsKey(BagFiles.STAMP)) {
            throw new Refuted("data/time-stamp is not whole: it holds a checkpoint, an answer and a consistency proof");
        }
        try {
            Checkpoint before = trust.checked(SignedNote.of(note));
            if (!before.origin().equals(checkpoint.origin())) {
                throw new Refuted("it is of another log");
            }
            List<byte[]> hashes = StrictText.of(proof, BagFiles.CONTINUED)
                    .lines()
                    .map(Hashes::of)
                    .toList();
            new Consistency(before.size(), checkpoint.size(), hashes).check(before.root(), checkpoint.root());
            return before.size();
        } catch (Refuted refuted) {
            throw new Refuted(BagFiles.STAMPED + ": " + refuted.sentence());
        }
    }

    private void take(EventFile file, byte[] bytes, Checkpoint checkpoint, byte[] note) {
        if (digestsOf != null && !digestsOf.sameEvent(file)
                || disclosuresOf != null && !disclosuresOf.sameEvent(file)) {
            throw withoutReceipt();
        }
        switch (file.part()) {
            case DIGESTS -> {
                digestsOf = file;
                digests = bytes;
            }
            case DISCLOSURES -> {
                disclosuresOf = file;
                disclosures = bytes;
            }
            case PROOF -> {
                try {
                    proven(file, bytes, checkpoint, note);
                } catch (Refuted refuted) {
                    throw new Refuted(file.name() + ": " + refuted.sentence());
                }
            }
        }
    }

    private void proven(EventFile file, byte[] proof, Checkpoint checkpoint, byte[] note) {
        HandedStream current = stream;
        if (current == null || !current.holds(file)) {
            current = new HandedStream(file, checkpoint, note);
            stream = current;
            streams++;
        }
        LeafSays says = current.take(file, proof);
        events++;
        if (disclosuresOf != null && digestsOf == null) {
            throw new Refuted("there are disclosures without the list of digests that commits to them");
        }
        if (digestsOf != null) {
            int shown = HandedFields.check(digests, disclosures, says.fieldsDigest())
                    .size();
            fields += shown;
            whole += shown > 0 ? 1 : 0;
        }
        digestsOf = null;
        disclosuresOf = null;
        digests = new byte[0];
        disclosures = new byte[0];
    }

    private Refuted withoutReceipt() {
        EventFile orphan = digestsOf != null ? digestsOf : disclosuresOf;
        return new Refuted((orphan == null ? "a field" : orphan.name()) + " is there without a receipt of its event");
    }

    private byte[] whole(Manifest.Line line, int most) throws IOException {
        byte[] bytes = bag.read(line.name(), most);
        same(line, Sha256.of(bytes));
        return bytes;
    }

    private void hashed(Manifest.Line line, long most) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] part = new byte[64 * 1024];
        long length = 0;
        try (InputStream in = bag.open(line.name())) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                length += count;
                if (length > most) {
                    throw new Refuted(line.name() + " is over " + most + " bytes");
                }
                digest.update(part, 0, count);
            }
        }
        same(line, digest.digest());
    }

    private static void same(Manifest.Line line, byte[] hash) {
        if (!Hashes.same(line.sha256(), hash)) {
            throw new Refuted(line.name() + " is not what the manifest says");
        }
    }

    /** Both manifests name each file once and each was found: any file more is a stranger or a second one of a name. */
    private void nothingElse(long files) throws IOException {
        long[] there = {0};
        bag.names(name -> there[0]++);
        if (there[0] != files) {
            throw new Refuted(stranger() + " is in the bag and in no manifest, or twice");
        }
    }

    private String stranger() throws IOException {
        Set<String> left = new HashSet<>(BagFiles.TAGS);
        try (var manifest = new Manifest(BagFiles.MANIFEST, bag.open(BagFiles.MANIFEST))) {
            for (var line = manifest.next(); line != null && left.size() < MOST_LISTED; line = manifest.next()) {
                left.add(line.name());
            }
        }
        String[] first = {""};
        bag.names(name -> {
            if (!left.remove(name) && first[0].isEmpty()) {
                first[0] = StrictText.shown(name);
            }
        });
        return first[0].isEmpty() ? "a file" : first[0];
    }
}
