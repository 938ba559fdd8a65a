package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.bundle.InventedLog.Event;
import org.evenhand.ledger.notes.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bundles made to harm whoever verifies them. Each is refused with a sentence, in bounded time and memory. */
@Timeout(60)
class HostileBundlesTest {

    private static final InventedLog LOG = InventedLog.ofAFamily();
    private static final Policy POLICY = Policy.of(InventedLog.POLICY);

    @TempDir
    Path home;

    private byte[] zip;
    private Unpacked bundle;

    @BeforeEach
    void pack() throws IOException {
        zip = LOG.bundle(home, Event::fields);
        bundle = Unpacked.of(zip);
    }

    @Test
    void a_zip_made_by_another_program_is_as_good() throws IOException {
        assertThat(BundleCheck.of(Files.write(home.resolve("z"), bundle.zip()), POLICY)
                        .events())
                .isEqualTo(7);
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        byte[] zeros = new byte[240 * 1024 * 1024];
        for (int part = 1; part < 4; part++) {
            bundle.with("data/report/part-0000" + part + ".pdf", zeros);
        }
        assertThat(zipped(bundle.withManifests().zip())).contains("times its size");
    }

    @Test
    void a_file_larger_than_its_kind_may_be_is_not_read() throws IOException {
        String digests = bundle.name(".digests");
        assertThat(folder(bundle.with(digests, new byte[3 * 1024 * 1024]).withManifests()))
                .contains("over");
        bundle.with(BagFiles.CHECKPOINT, new byte[200_000]);
        assertThat(folder(bundle.withManifests())).contains("over");
    }

    @Test
    void names_that_lead_elsewhere_are_refused() throws IOException {
        for (String name : List.of(
                "../outside",
                "data/../../outside",
                "/etc/passwd",
                "data/streams/../x",
                "data\\streams\\x",
                "data/streams/note/x\n",
                "data/STREAMS/x",
                "data/report/part-1.pdf",
                "~/x",
                "fetch.txt")) {
            assertThat(zipped(Unpacked.of(zip)
                            .with(name, new byte[1])
                            .withManifests()
                            .zip()))
                    .as(name)
                    .isNotEmpty();
            assertThat(zipped(Unpacked.of(zip).with(name, new byte[1]).zip()))
                    .as(name + " in no manifest")
                    .isNotEmpty();
        }
        try (var beside = Files.list(home.getParent())) {
            assertThat(beside).noneMatch(file -> file.endsWith("outside"));
        }
    }

    @Test
    void a_name_that_would_drive_a_terminal_is_not_repeated() throws IOException {
        String sentence = zipped(bundle.with("data/\u001b[2Jx", new byte[1]).zip());
        assertThat(sentence).contains("unusual name").doesNotContain("\u001b");
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path folder = bundle.folder(Files.createDirectory(home.resolve("bag")));
        Path secret = Files.write(home.resolve("secret"), bundle.get("checkpoint"));
        Path checkpoint = folder.resolve("data/checkpoint");
        Files.delete(checkpoint);
        Files.createSymbolicLink(checkpoint, secret);
        assertThat(refuted(folder)).contains("link");
        Files.delete(checkpoint);
        Files.copy(secret, checkpoint);
        assertThat(BundleCheck.of(folder, POLICY).events()).isEqualTo(7);
        Files.createSymbolicLink(folder.resolve("data/more"), home);
        assertThat(refuted(folder)).contains("no plain file");
        Files.delete(folder.resolve("data/more"));
        Files.move(folder.resolve("data/streams"), home.resolve("streams"));
        Files.createSymbolicLink(folder.resolve("data/streams"), home.resolve("streams"));
        assertThat(refuted(folder)).contains("link");
    }

    @Test
    void a_link_in_a_zip_is_refused() throws IOException {
        byte[] linked = zip.clone();
        int entry = directory(linked);
        linked[entry + 5] = 3;
        linked[entry + 41] = (byte) 0xa1;
        assertThat(zipped(linked)).contains("link");
    }

    @Test
    void a_zip_that_two_programs_would_read_differently_is_refused() throws IOException {
        byte[] renamed = zip.clone();
        int entry = directory(renamed);
        renamed[entry + 46]++;
        assertThat(zipped(renamed)).contains("differently");
        byte[] encrypted = zip.clone();
        encrypted[entry + 8] |= 1;
        assertThat(zipped(encrypted)).contains("encrypted");
        byte[] commented = Arrays.copyOf(zip, zip.length + 3);
        commented[zip.length - 2] = 3;
        assertThat(zipped(commented)).contains("comment");
        var doubled = new ByteArrayOutputStream();
        doubled.writeBytes(zip);
        doubled.writeBytes(zip);
        assertThat(zipped(doubled.toByteArray())).contains("broken");
    }

    @Test
    void a_name_twice_in_a_zip_is_refused() throws IOException {
        byte[] twice = new String(bundle.with("data/chockpoint", new byte[] {1}).zip(), ISO_8859_1)
                .replace("data/chockpoint", "data/checkpoint")
                .getBytes(ISO_8859_1);
        assertThat(zipped(twice)).isNotEmpty();
    }

    @Test
    void what_is_beside_the_bag_in_the_zip_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var beside = new ZipOutputStream(out)) {
            beside.putNextEntry(new ZipEntry("bundle-example/bagit.txt"));
            beside.write(BagFiles.DECLARATION.getBytes(UTF_8));
            beside.putNextEntry(new ZipEntry("autorun.inf"));
        }
        assertThat(zipped(out.toByteArray())).isNotEmpty();
        assertThat(zipped(new byte[0])).contains("no zip");
        assertThat(zipped(new byte[22])).contains("no zip");
    }

    @Test
    void no_byte_of_a_zip_makes_the_verifier_do_anything_but_answer() throws IOException {
        var random = new java.util.Random(20261122);
        for (int turn = 0; turn < 1_500; turn++) {
            byte[] changed = turn % 3 == 0 ? Arrays.copyOf(zip, random.nextInt(zip.length)) : zip.clone();
            for (int i = 0; i <= turn % 4 && changed.length > 0; i++) {
                int near = turn % 2 == 0 ? Math.min(changed.length, 4000) : changed.length;
                changed[changed.length - 1 - random.nextInt(near)] = (byte) random.nextInt();
            }
            Path file = Files.write(home.resolve("z"), changed);
            try {
                assertThat(BundleCheck.of(file, POLICY).events()).isEqualTo(7);
            } catch (Refuted answered) {
                assertThat(answered.sentence()).isNotBlank();
            }
        }
    }

    @Test
    void text_that_is_not_utf_8_is_refused() throws IOException {
        for (String name : List.of(BagFiles.BAGIT, BagFiles.CHECKPOINT)) {
            Unpacked changed = Unpacked.of(zip);
            byte[] bytes = changed.files.get(name);
            bytes[5] = (byte) 0xff;
            assertThat(folder(changed.withManifests())).contains("UTF-8");
        }
    }

    @Test
    void a_manifest_that_never_ends_is_refused() throws IOException {
        byte[] endless = new byte[32 * 1024 * 1024];
        Arrays.fill(endless, (byte) 'a');
        bundle.with(BagFiles.MANIFEST, endless).withTagManifest();
        assertThat(folder(bundle)).contains("line 1 of manifest-sha256.txt");
    }

    @Test
    void a_manifest_has_one_spelling() throws IOException {
        String manifest = new String(bundle.get(BagFiles.MANIFEST), UTF_8);
        String first = manifest.substring(0, manifest.indexOf('\n') + 1);
        for (String wrong : List.of(
                manifest.replaceFirst("  ", " *"),
                manifest.toUpperCase(java.util.Locale.ROOT),
                manifest + first,
                first + manifest,
                manifest.substring(first.length()) + first,
                manifest.substring(0, manifest.length() - 1),
                manifest.replace("\n", "\r\n"),
                manifest.substring(first.length()),
                "")) {
            assertThat(folder(Unpacked.of(zip)
                            .with(BagFiles.MANIFEST, wrong.getBytes(UTF_8))
                            .withTagManifest()))
                    .isNotEmpty();
        }
    }

    @Test
    void a_declaration_of_another_bag_is_refused() throws IOException {
        bundle.with(BagFiles.BAGIT, "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n".getBytes(UTF_8));
        assertThat(folder(bundle.withManifests())).contains("BagIt 1.0");
    }

    private String zipped(byte[] bytes) throws IOException {
        return refuted(Files.write(home.resolve("z.zip"), bytes));
    }

    private String folder(Unpacked unpacked) throws IOException {
        return refuted(unpacked.folder(Files.createTempDirectory(home, "bag")));
    }

    private static String refuted(Path bundle) {
        var sentence = new String[1];
        assertThatThrownBy(() -> BundleCheck.of(bundle, POLICY))
                .isInstanceOfSatisfying(Refuted.class, refuted -> sentence[0] = refuted.sentence());
        return sentence[0];
    }

    /** Where the directory's first entry begins. */
    private static int directory(byte[] zip) {
        int end = zip.length - 22;
        return java.nio.ByteBuffer.wrap(zip)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .getInt(end + 16);
    }
}
