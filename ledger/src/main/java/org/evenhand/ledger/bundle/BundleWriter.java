package org.evenhand.ledger.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
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
    private final Path spool;
    private final OutputStream events;
    /** What stands before and after the events in the manifest: a handful of lines, and one for each part of the report. */
    private final Map<String, byte[]> beside = new TreeMap<>();

    private String last = "";
    private long octets;
    private long files;

    /**
     * @param name of the one folder in the zip; of letters, digits and hyphens
     * @param scratch an existing folder for two files that are deleted again
     * @param checkpoint under which all receipts stand
     * @param keys for the reader to compare with those that they were given elsewhere
     */
    public BundleWriter(OutputStream out, String name, Path scratch, SignedNote checkpoint, String keys)
            throws IOException {
        this.zip = new StreamedZip(out, scratch.resolve(name + ".directory"));
        this.top = name + "/";
        this.spool = scratch.resolve(name + ".manifest");
        this.events = new BufferedOutputStream(Files.newOutputStream(spool));
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
    public void report(int part, Path pdf) throws IOException {
        String name = String.format(Locale.ROOT, "data/report/part-%05d.pdf", part);
        zip.add(top + name, pdf);
        beside.put(name, hash(pdf));
        counted(Files.size(pdf));
    }

    /** @param info fields of {@code bag-info.txt}, without names of people */
    public void finish(Map<String, String> info) throws IOException {
        events.close();
        Map<String, byte[]> tags = new TreeMap<>();
        tag(tags, BagFiles.BAGIT, BagFiles.DECLARATION.getBytes(StandardCharsets.UTF_8));
        tag(tags, BagFiles.INFO, info(info).getBytes(StandardCharsets.UTF_8));
        tag(tags, BagFiles.HOWTO, howto());
        Path manifest = spool.resolveSibling(spool.getFileName() + ".whole");
        try {
            tags.put(BagFiles.MANIFEST, manifest(manifest));
            zip.add(top + BagFiles.MANIFEST, manifest);
        } finally {
            Files.deleteIfExists(manifest);
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
        events.write(Manifest.line(Sha256.of(bytes), name).getBytes(StandardCharsets.US_ASCII));
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

    /** @return its hash */
    private byte[] manifest(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            lines(out, name -> name.compareTo(EventFile.FOLDER) < 0);
            Files.copy(spool, out);
            lines(out, name -> name.compareTo(EventFile.FOLDER) >= 0);
        }
        return hash(file);
    }

    private void lines(OutputStream out, java.util.function.Predicate<String> which) throws IOException {
        for (Map.Entry<String, byte[]> each : beside.entrySet()) {
            if (which.test(each.getKey())) {
                out.write(Manifest.line(each.getValue(), each.getKey()).getBytes(StandardCharsets.US_ASCII));
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

    private static byte[] howto() throws IOException {
        try (InputStream text = BundleWriter.class.getResourceAsStream(BagFiles.HOWTO)) {
            if (text == null) {
                throw new IOException(BagFiles.HOWTO + " is not in this program");
            }
            return text.readAllBytes();
        }
    }

    private static byte[] hash(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] part = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                digest.update(part, 0, length);
            }
        }
        return digest.digest();
    }

    @Override
    public void close() throws IOException {
        events.close();
        zip.close();
        Files.deleteIfExists(spool);
    }
}
