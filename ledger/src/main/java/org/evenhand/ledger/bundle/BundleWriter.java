package org.evenhand.ledger.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.LeafSays;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.bundle.EventFile.Part;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;

/**
 * Packs a bundle as it goes, in memory that does not grow with the number of events. What it is given is packed without being
 * verified: whoever packs runs {@link BundleCheck} over the result.
 */
public final class BundleWriter implements AutoCloseable {

    private final StreamedZip zip;
    private final String top;
    private final Scratch scratch;
    private final Spool events;
    /** What stands before and after the events in the manifest: a handful of lines, and one for each part of the report. */
    private final Map<String, byte[]> beside = new TreeMap<>();

    private String last = "";
    private long octets;
    private long files;

    /**
     * @param name of the one folder in the zip; of letters, digits and hyphens
     * @param scratch for names and hashes, which are deleted again
     * @param checkpoint under which all receipts stand
     * @param keys for the reader to compare with those that they were given elsewhere
     */
    public BundleWriter(OutputStream out, String name, Scratch scratch, SignedNote checkpoint, String keys)
            throws IOException {
        this.zip = new StreamedZip(out, new Spool(scratch, name + ".directory"));
        this.top = name + "/";
        this.scratch = scratch;
        this.events = new Spool(scratch, name + ".manifest");
        payload(BagFiles.CHECKPOINT, checkpoint.bytes());
        payload(BagFiles.KEYS, keys.getBytes(StandardCharsets.UTF_8));
    }

    /** An event of which nothing is handed out but that it is there. Streams come in the order of their names, events in theirs. */
    public void withheld(Receipt receipt) throws IOException {
        event(of(receipt).with(Part.PROOF), receipt.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param digests the event's whole list as it is stored
     * @param shown some of its fields, or all
     */
    public void shown(Receipt receipt, byte[] digests, List<Disclosure> shown) throws IOException {
        EventFile file = of(receipt);
        event(file.with(Part.DIGESTS), digests);
        List<Disclosure> sorted = new ArrayList<>(shown);
        sorted.sort(Comparator.comparing(Disclosure::path));
        var lines = new StringBuilder();
        sorted.forEach(each -> lines.append(each.encoded()).append('\n'));
        event(file.with(Part.DISCLOSURES), lines.toString().getBytes(StandardCharsets.US_ASCII));
        event(file.with(Part.PROOF), receipt.text().getBytes(StandardCharsets.UTF_8));
    }

    /** @param part from 1 */
    public void report(int part, byte[] pdf) throws IOException {
        payload(String.format(Locale.ROOT, "data/report/part-%05d.pdf", part), pdf);
    }

    /**
     * Proves the time too, at most once.
     *
     * @param stamped a checkpoint of this log, not larger than the bundle's, byte for byte
     * @param answer of the authority that stamped it, whole
     * @param continued from that checkpoint to the bundle's
     */
    public void timeStamp(byte[] stamped, byte[] answer, List<byte[]> continued) throws IOException {
        payload(BagFiles.STAMPED, stamped);
        payload(BagFiles.STAMP, answer);
        var lines = new StringBuilder();
        continued.forEach(
                hash -> lines.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        payload(BagFiles.CONTINUED, lines.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** @param info fields of {@code bag-info.txt}, without names of people */
    public void finish(Map<String, String> info) throws IOException {
        Map<String, byte[]> tags = new TreeMap<>();
        tag(tags, BagFiles.BAGIT, BagFiles.DECLARATION.getBytes(StandardCharsets.UTF_8));
        tag(tags, BagFiles.INFO, info(info).getBytes(StandardCharsets.UTF_8));
        var howto = new ByteArrayOutputStream();
        howto.write(text(BagFiles.HOWTO));
        if (beside.containsKey(BagFiles.STAMP)) {
            howto.write(text(BagFiles.HOWTO_TIME));
        }
        tag(tags, BagFiles.HOWTO, howto.toByteArray());
        try (var manifest = new Spool(scratch, top.replace('/', '.') + "whole")) {
            lines(manifest, name -> name.compareTo(EventFile.FOLDER) < 0);
            manifest.add(events);
            lines(manifest, name -> name.compareTo(EventFile.FOLDER) >= 0);
            zip.add(top + BagFiles.MANIFEST, manifest);
            tags.put(BagFiles.MANIFEST, manifest.sha256());
        }
        var lines = new StringBuilder();
        tags.forEach((name, hash) -> lines.append(Manifest.line(hash, name)));
        zip.add(top + BagFiles.TAG_MANIFEST, lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static EventFile of(Receipt receipt) {
        LeafSays says = LeafSays.of(receipt.leaf());
        return new EventFile(says.member("streamType"), says.member("streamRef"), says.version(), Part.PROOF);
    }

    private void event(EventFile file, byte[] bytes) throws IOException {
        String name = file.name();
        if (bytes.length > file.part().mostBytes()) {
            throw new IOException(name + " is larger than a verifier accepts");
        }
        if (last.compareTo(name) >= 0) {
            throw new IllegalArgumentException(name + " comes after " + last);
        }
        last = name;
        zip.add(top + name, bytes);
        events.add(Manifest.line(Sha256.of(bytes), name).getBytes(StandardCharsets.US_ASCII));
        counted(bytes.length);
    }

    private void payload(String name, byte[] bytes) throws IOException {
        zip.add(top + name, bytes);
        beside.put(name, Sha256.of(bytes));
        counted(bytes.length);
    }

    private void tag(Map<String, byte[]> tags, String name, byte[] bytes) throws IOException {
        zip.add(top + name, bytes);
        tags.put(name, Sha256.of(bytes));
    }

    private void counted(long length) {
        octets += length;
        files++;
    }

    private void lines(Spool out, java.util.function.Predicate<String> which) throws IOException {
        for (Map.Entry<String, byte[]> each : beside.entrySet()) {
            if (which.test(each.getKey())) {
                out.add(Manifest.line(each.getValue(), each.getKey()).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private String info(Map<String, String> given) {
        var all = new HashMap<>(given);
        all.put("Payload-Oxum", octets + "." + files);
        all.put("Bag-Software-Agent", "Evenhand");
        var text = new StringBuilder();
        new TreeMap<>(all).forEach((label, value) -> {
            if (!label.matches("[A-Za-z-]+") || value.chars().anyMatch(c -> c < 0x20)) {
                throw new IllegalArgumentException("not a line of bag-info: " + label);
            }
            text.append(label).append(": ").append(value).append('\n');
        });
        return text.toString();
    }

    private static byte[] text(String name) throws IOException {
        try (InputStream text = BundleWriter.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IOException(name + " is not in this program");
            }
            return text.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
        zip.close();
    }
}
