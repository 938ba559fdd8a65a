package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.bundle.InventedLog.Event;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.evenhand.ledger.verify.Asked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/testdata}: what a verifier in any language must accept and must refuse, each bad one named by its flaw. {@code
 * -Devenhand.golden.write=true} writes what is missing; what is there never changes.
 */
class VectorsTest {

    private static final Path THERE = Path.of("..", "docs", "testdata");
    private static final InventedLog LOG = InventedLog.ofAFamily();
    private static final Event EVENT = LOG.family().getFirst();

    /** Name to bytes; folders are written file by file, so that every language reads them. */
    private static final Map<String, byte[]> FILES = new TreeMap<>();

    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

    @TempDir
    static Path scratch;

    @BeforeAll
    static void make() throws IOException {
        FILES.put("policy", InventedLog.POLICY.getBytes(UTF_8));
        leaf();
        receipts();
        fields();
        bundles();
        var expected = new StringBuilder("exit code\twhat\tfile\n");
        EXPECTED.forEach(
                (name, code) -> expected.append(code).append('\t').append(name).append('\n'));
        FILES.put("expected.tsv", expected.toString().getBytes(UTF_8));
        if (Boolean.getBoolean("evenhand.golden.write")) {
            for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
                Path path = THERE.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                if (!Files.exists(path)) {
                    Files.write(path, file.getValue());
                }
            }
        }
    }

    @Test
    void the_files_are_those_that_this_test_makes() throws IOException {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            assertThat(THERE.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        try (var there = Files.walk(THERE)) {
            assertThat(there.filter(Files::isRegularFile)
                            .map(path -> THERE.relativize(path).toString())
                            .filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(FILES.keySet());
        }
    }

    @Test
    void the_verifier_says_of_each_what_is_expected() throws IOException {
        for (String line : Files.readAllLines(THERE.resolve("expected.tsv")).subList(1, EXPECTED.size() + 1)) {
            String[] parts = line.split("\t");
            List<String> asked =
                    new java.util.ArrayList<>(List.of(THERE.resolve("policy").toString(), parts[1]));
            Path file = THERE.resolve(parts[2]);
            switch (parts[1]) {
                case "receipt" ->
                    asked.addAll(List.of(file.toString(), EVENT.id().toString()));
                case "fields" ->
                    asked.addAll(List.of(
                            file.resolve("proof").toString(),
                            file.resolve("digests").toString(),
                            file.resolve("disclosures").toString(),
                            EVENT.id().toString()));
                default -> asked.add(file.toString());
            }
            Asked answer = Asked.of(asked);
            assertThat(answer.code()).as("%s: %s", line, answer.said()).isEqualTo(Integer.parseInt(parts[0]));
        }
    }

    private static void leaf() {
        byte[] leaf = EVENT.leaf().bytes();
        FILES.put("leaf/leaf.json", leaf);
        FILES.put("leaf/leaf-hash.hex", hex(Merkle.leafHash(leaf)));
        Disclosure field = EVENT.fields().get(2);
        FILES.put("leaf/disclosure.txt", field.encoded().getBytes(US_ASCII));
        FILES.put("leaf/disclosure-digest.hex", hex(field.digest()));
        FILES.put("leaf/event-id.txt", EVENT.id().toString().getBytes(US_ASCII));
    }

    private static byte[] hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).getBytes(US_ASCII);
    }

    private static void receipts() {
        Receipt good = LOG.receipt(EVENT);
        receipt(0, "good", good.text());
        Event other = LOG.events().get(EVENT.index() > 0 ? 0 : 1);
        receipt(1, "of-another-event", LOG.receipt(other).text());
        receipt(
                1,
                "leaf-of-another-event",
                new Receipt(other.leaf().bytes(), good.index(), good.path(), good.checkpoint()).text());
        receipt(
                1,
                "index-of-another-event",
                new Receipt(good.leaf(), other.index(), good.path(), good.checkpoint()).text());
        receipt(
                1,
                "path-too-short",
                new Receipt(
                                good.leaf(),
                                good.index(),
                                good.path().subList(1, good.path().size()),
                                good.checkpoint())
                        .text());
        var longer = new java.util.ArrayList<>(good.path());
        longer.add(longer.getFirst());
        receipt(1, "path-too-long", new Receipt(good.leaf(), good.index(), longer, good.checkpoint()).text());
        SignedNote note = good.checkpoint();
        receipt(
                1,
                "signed-by-another-key",
                LOG.receipt(EVENT, LOG.checkpoint(InventedLog.THIEF)).text());
        receipt(
                1,
                "not-signed-by-the-log",
                LOG.receipt(EVENT, new SignedNote(note.text(), note.signatures().subList(1, 2)))
                        .text());
        receipt(
                1,
                "not-cosigned",
                LOG.receipt(EVENT, new SignedNote(note.text(), note.signatures().subList(0, 1)))
                        .text());
        receipt(1, "checkpoint-of-another-size", good.text().replace("\n300\n", "\n301\n"));
        receipt(
                1,
                "checkpoint-of-another-log",
                good.text().replace("\n" + InventedLog.ORIGIN + "\n", "\nevenhand/other/record\n"));
        receipt(1, "index-with-a-leading-zero", good.text().replace("\nindex ", "\nindex 0"));
        receipt(1, "index-of-2-to-the-63", good.text().replaceFirst("\nindex [0-9]+", "\nindex 9223372036854775808"));
        receipt(1, "index-negative", good.text().replaceFirst("\nindex [0-9]+", "\nindex -1"));
        receipt(
                1,
                "leaf-with-a-number",
                leafInstead(good, new String(good.leaf(), UTF_8).replace("\"version\":\"0\"", "\"version\":0")));
        receipt(1, "leaf-of-deep-nesting", leafInstead(good, "{\"a\":".repeat(700)));
        receipt(1, "leaf-over-4-kib", leafInstead(good, "{\"a\":\"" + "a".repeat(5000) + "\"}"));
        receipt(1, "no-tlog-proof", good.text().replace("tlog-proof@v1", "tlog-proof@v2"));
        byte[] latin = good.text().getBytes(UTF_8);
        latin[good.text().indexOf(InventedLog.ORIGIN) + 3] = (byte) 0xe9;
        FILES.put("receipt/bad-checkpoint-not-utf-8.tlog-proof", latin);
        EXPECTED.put("receipt\treceipt/bad-checkpoint-not-utf-8.tlog-proof", "1");
    }

    private static String leafInstead(Receipt good, String leaf) {
        return good.text()
                .replaceFirst("\nextra .*", "\nextra " + Base64.getEncoder().encodeToString(leaf.getBytes(UTF_8)));
    }

    private static void receipt(int code, String flaw, String text) {
        String name = "receipt/" + (code == 0 ? "" : "bad-") + flaw + ".tlog-proof";
        FILES.put(name, text.getBytes(UTF_8));
        EXPECTED.put("receipt\t" + name, Integer.toString(code));
    }

    private static void fields() {
        List<Disclosure> all = EVENT.fields().stream()
                .sorted(java.util.Comparator.comparing(Disclosure::path))
                .toList();
        byte[] digests = EVENT.digests();
        fields(0, "all", digests, lines(all));
        fields(0, "some", digests, lines(all.subList(1, 3)));
        fields(0, "none", digests, "");
        Disclosure first = all.getFirst();
        fields(1, "value-changed", digests, lines(List.of(new Disclosure(first.salt(), first.path(), "x"))));
        fields(1, "path-changed", digests, lines(List.of(new Disclosure(first.salt(), "/x", first.value()))));
        fields(1, "salt-changed", digests, lines(List.of(new Disclosure(new byte[16], first.path(), first.value()))));
        fields(1, "of-another-event", digests, lines(LOG.events().get(0).fields()));
        fields(1, "twice", digests, lines(List.of(first, first)));
        fields(1, "not-in-order", digests, lines(all.reversed()));
        fields(1, "line-without-end", digests, first.encoded());
        fields(1, "padded-base64", digests, first.encoded() + "==\n");
        fields(
                1,
                "number-for-a-value",
                digests,
                Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"/a\",1]".getBytes(UTF_8))
                        + "\n");
        fields(1, "digest-added", longer(digests), "");
        fields(1, "digests-of-another-event", LOG.events().get(0).digests(), "");
        byte[] swapped = digests.clone();
        System.arraycopy(digests, 0, swapped, 32, 32);
        System.arraycopy(digests, 32, swapped, 0, 32);
        fields(1, "digests-not-sorted", swapped, "");
    }

    private static byte[] longer(byte[] digests) {
        byte[] longer = java.util.Arrays.copyOf(digests, digests.length * 2);
        java.util.Arrays.fill(longer, digests.length, longer.length, (byte) 0xff);
        return longer;
    }

    private static String lines(List<Disclosure> fields) {
        var lines = new StringBuilder();
        fields.forEach(field -> lines.append(field.encoded()).append('\n'));
        return lines.toString();
    }

    private static void fields(int code, String flaw, byte[] digests, String disclosures) {
        String folder = "fields/" + (code == 0 ? "" : "bad-") + flaw;
        FILES.put(folder + "/proof", LOG.receipt(EVENT).text().getBytes(UTF_8));
        FILES.put(folder + "/digests", digests);
        FILES.put(folder + "/disclosures", disclosures.getBytes(US_ASCII));
        EXPECTED.put("fields\t" + folder, Integer.toString(code));
    }

    private static void bundles() throws IOException {
        byte[] whole = LOG.bundle(scratch, Event::fields);
        bundle(0, "whole", Unpacked.of(whole));
        bundle(
                0,
                "redacted",
                Unpacked.of(LOG.bundle(
                        scratch,
                        event -> event.leaf().version() == 1
                                ? null
                                : event.fields().subList(0, 2))));
        Unpacked left = Unpacked.of(whole);
        left.files.keySet().removeIf(name -> name.contains("/note/") && name.contains("00000001"));
        bundle(1, "version-left-out", left.withManifests());
        Unpacked renamed = Unpacked.of(whole);
        for (String part : List.of("digests", "disclosures", "tlog-proof")) {
            String from = renamed.name("note/" + InventedLog.id("family note") + "/00000002." + part);
            renamed.with(from.replace("00000002", "00000001"), renamed.files.get(from))
                    .without(from);
        }
        bundle(1, "version-under-anothers-name", renamed.withManifests());
        Unpacked changed = Unpacked.of(whole);
        String proof = changed.name("note/" + InventedLog.id("family note") + "/00000000.disclosures");
        changed.with(
                proof,
                LOG.events().get(3).fields().getFirst().encoded().concat("\n").getBytes(US_ASCII));
        bundle(1, "field-of-another-event", changed.withManifests());
        bundle(1, "manifest-does-not-fit", Unpacked.of(whole).with(BagFiles.KEYS, "other keys\n".getBytes(UTF_8)));
        bundle(
                1,
                "signed-by-the-key-it-brings",
                Unpacked.of(LOG.bundle(scratch, LOG.checkpoint(InventedLog.THIEF), Event::fields))
                        .with(BagFiles.KEYS, (InventedLog.THIEF.verifier().text() + "\n").getBytes(UTF_8))
                        .withManifests());
        bundle(1, "file-in-no-manifest", Unpacked.of(whole).with("data/more.txt", "more".getBytes(UTF_8)));
        FILES.put("bundle/redacted.zip", stored(LOG.bundle(scratch, event -> List.of())));
        EXPECTED.put("bundle\tbundle/redacted.zip", "0");
    }

    /** Uncompressed, so that the bytes are the same with every version of zlib. */
    private static byte[] stored(byte[] zip) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var stored = new java.util.zip.ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : Unpacked.of(zip).files.entrySet()) {
                var entry = new java.util.zip.ZipEntry("bundle-example/" + file.getKey());
                var crc = new java.util.zip.CRC32();
                crc.update(file.getValue());
                entry.setMethod(java.util.zip.ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                stored.putNextEntry(entry);
                stored.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void bundle(int code, String flaw, Unpacked bundle) {
        String folder = "bundle/" + (code == 0 ? "" : "bad-") + flaw;
        bundle.files.forEach((name, bytes) -> FILES.put(folder + "/" + name, bytes));
        EXPECTED.put("bundle\t" + folder, Integer.toString(code));
    }
}
