package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.bundle.BundleCheck.Found;
import org.evenhand.ledger.bundle.InventedLog.Event;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.Policy;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody packs a bundle, perhaps not honestly, and somebody else verifies it. */
class VerifyingABundleTest {

    private static final InventedLog LOG = InventedLog.ofAFamily();
    private static final Policy POLICY = Policy.of(InventedLog.POLICY);

    @TempDir
    Path home;

    @Test
    void a_whole_bundle_verifies_as_a_zip_and_as_a_folder() throws IOException {
        byte[] zip = whole();
        Found found = BundleCheck.of(Files.write(home.resolve("b.zip"), zip), POLICY);
        assertThat(found.events()).isEqualTo(7);
        assertThat(found.streams()).isEqualTo(3);
        assertThat(found.whole()).isEqualTo(7);
        assertThat(found.fields())
                .isEqualTo(LOG.family().stream()
                        .mapToInt(each -> each.fields().size())
                        .sum());
        assertThat(folder(Unpacked.of(zip)).sentence()).isEqualTo(found.sentence());
        assertThat(found.sentence()).contains("7 events in 3 streams");
    }

    @Test
    void a_redacted_bundle_proves_as_well_as_a_whole_one() throws IOException {
        var random = new Random(3);
        byte[] zip = LOG.bundle(
                home,
                event -> event.leaf().version() == 1
                        ? null
                        : event.fields().stream()
                                .filter(field -> random.nextBoolean())
                                .toList());
        Found found = folder(Unpacked.of(zip));
        assertThat(found.events()).isEqualTo(7);
        assertThat(found.whole()).isLessThan(7);
    }

    @Test
    void a_bundle_of_which_everything_is_withheld_still_accounts_for_every_version() throws IOException {
        Found found = folder(Unpacked.of(LOG.bundle(home, event -> null)));
        assertThat(found.events()).isEqualTo(7);
        assertThat(found.fields()).isZero();
    }

    @Test
    void nothing_of_what_is_withheld_is_in_the_bundle() throws IOException {
        byte[] whole = all(Unpacked.of(whole()));
        byte[] redacted = all(Unpacked.of(LOG.bundle(home, event -> List.of())));
        assertThat(new String(whole, UTF_8))
                .contains(LOG.family().getFirst().fields().getFirst().encoded());
        for (Event event : LOG.family()) {
            event.fields()
                    .forEach(field -> assertThat(new String(redacted, UTF_8)).doesNotContain(field.encoded()));
        }
    }

    @Test
    void every_bit_of_every_file_counts() throws IOException {
        var random = new Random(20261122);
        Unpacked bundle = Unpacked.of(whole());
        for (String name : List.copyOf(bundle.files.keySet())) {
            byte[] bytes = bundle.files.get(name);
            for (int turn = 0; turn < 12; turn++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                refuted(bundle.with(name, changed));
            }
            refuted(bundle.without(name));
            bundle.with(name, bytes);
        }
        folder(bundle);
    }

    @Test
    void whoever_fits_the_manifests_again_is_found_out_by_the_receipts() throws IOException {
        var random = new Random(20261123);
        byte[] zip = whole();
        for (String name : Unpacked.of(zip).files.keySet()) {
            for (int turn = 0; turn < 12 && EventFile.of(name).isPresent(); turn++) {
                Unpacked bundle = Unpacked.of(zip);
                byte[] changed = bundle.files.get(name).clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                String sentence = refuted(bundle.with(name, changed).withManifests());
                assertThat(sentence).contains("data/streams/");
            }
        }
    }

    @Test
    void an_event_in_the_middle_cannot_be_left_out() throws IOException {
        Unpacked bundle = Unpacked.of(whole());
        bundle.files.keySet().removeIf(name -> name.contains("note/") && name.contains("00000001"));
        assertThat(refuted(bundle.withManifests())).contains("00000002.tlog-proof: version 1 of the stream is missing");
    }

    @Test
    void a_streams_first_event_cannot_be_left_out() throws IOException {
        Unpacked bundle = Unpacked.of(whole());
        bundle.files.keySet().removeIf(name -> name.contains("note/") && name.contains("00000000"));
        assertThat(refuted(bundle.withManifests())).contains("version 0 of the stream is missing");
    }

    @Test
    void another_events_receipt_does_not_fill_the_gap() throws IOException {
        Unpacked bundle = Unpacked.of(whole());
        String name = bundle.name("note/" + InventedLog.id("family note") + "/00000001.tlog-proof");
        Event stranger = LOG.events().get(3);
        bundle.with(name, LOG.receipt(stranger).text().getBytes(UTF_8));
        assertThat(refuted(bundle.withManifests())).contains("about another event than its name says");
    }

    @Test
    void withholding_more_than_was_handed_out_is_everybodys_right() throws IOException {
        Unpacked bundle = Unpacked.of(whole());
        bundle.files.keySet().removeIf(name -> name.contains("person/") && !name.endsWith("tlog-proof"));
        assertThat(folder(bundle.withManifests()).whole()).isEqualTo(6);
    }

    @Test
    void keys_that_the_bundle_brings_are_worth_nothing() throws IOException {
        SignedNote forged = LOG.checkpoint(InventedLog.THIEF);
        Unpacked bundle = Unpacked.of(LOG.bundle(home, forged, Event::fields));
        bundle.with(BagFiles.KEYS, (InventedLog.THIEF.verifier().text() + "\n").getBytes(UTF_8));
        assertThat(refuted(bundle.withManifests())).contains("not signed by the log's key");
    }

    @Test
    void a_checkpoint_without_the_witness_is_not_enough() throws IOException {
        SignedNote whole = LOG.checkpoint();
        var alone = new SignedNote(whole.text(), whole.signatures().subList(0, 1));
        assertThat(refuted(Unpacked.of(LOG.bundle(home, alone, Event::fields)))).contains("not cosigned");
    }

    @Test
    void a_checkpoint_that_only_the_post_quantum_key_signed_verifies_under_that_key() throws IOException {
        NoteSigner lasting = NoteSigner.of(
                InventedLog.ORIGIN,
                SignatureKind.ML_DSA_44_COSIGNATURE,
                NoteSigner.newKey(SignatureKind.ML_DSA_44_COSIGNATURE));
        byte[] zip = LOG.bundle(home, LOG.checkpoint(lasting), Event::fields);
        Policy policy = Policy.of("log " + lasting.verifier().text() + "\nquorum none\n");
        assertThat(BundleCheck.of(Files.write(home.resolve("b.zip"), zip), policy)
                        .events())
                .isEqualTo(7);
    }

    @Test
    void a_receipt_under_another_checkpoint_is_refuted() throws IOException {
        Unpacked bundle = Unpacked.of(whole());
        String name = bundle.name("person/" + InventedLog.id("family person") + "/00000000.tlog-proof");
        SignedNote note = LOG.checkpoint();
        var shorter = new SignedNote(note.text(), note.signatures().subList(0, 1));
        Receipt other = LOG.receipt(LOG.family().get(4), shorter);
        bundle.with(name, other.text().getBytes(UTF_8));
        assertThat(refuted(bundle.withManifests())).contains("checkpoint is not the bundle's");
    }

    @Test
    void fields_without_their_event_are_refuted() throws IOException {
        Unpacked bundle = Unpacked.of(whole());
        bundle.without(bundle.name("person/" + InventedLog.id("family person") + "/00000000.tlog-proof"));
        assertThat(refuted(bundle.withManifests())).contains("without a receipt");
        Unpacked other = Unpacked.of(whole());
        other.without(other.name("00000000.digests"));
        assertThat(refuted(other.withManifests())).contains("without the list of digests");
    }

    @Test
    void the_packer_keeps_to_the_order_and_leaves_nothing_behind() throws IOException {
        whole();
        try (var left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
        try (var writer = new BundleWriter(
                new java.io.ByteArrayOutputStream(), "x", Scratch.in(home), LOG.checkpoint(), "no keys\n")) {
            writer.withheld(LOG.receipt(LOG.family().get(1)));
            assertThatThrownBy(() -> writer.withheld(LOG.receipt(LOG.family().get(0))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_time_stamp_is_of_a_checkpoint_that_this_log_continues() throws IOException {
        assertThat(BundleCheck.of(stamped(earlier(), LOG.consistency(2)), POLICY)
                        .stamped())
                .isEqualTo(2);
        assertThat(BundleCheck.of(stamped(LOG.checkpoint(), List.of()), POLICY).sentence())
                .contains("time is not verified here");
        assertThat(BundleCheck.of(zip(whole()), POLICY).stamped()).isNegative();
    }

    @Test
    void a_stamped_checkpoint_of_another_history_or_by_another_key_is_refuted() throws IOException {
        assertThatThrownBy(() -> BundleCheck.of(stamped(earlier(), List.of(new byte[32])), POLICY))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("data/time-stamp/checkpoint");
        var forged = new SignedNote(earlier().text(), LOG.checkpoint().signatures());
        assertThatThrownBy(() -> BundleCheck.of(stamped(forged, LOG.consistency(2)), POLICY))
                .isInstanceOf(Refuted.class);
    }

    @Test
    void a_time_stamp_without_its_checkpoint_is_refuted() throws IOException {
        Unpacked bundle = Unpacked.of(Files.readAllBytes(stamped(earlier(), LOG.consistency(2))));
        bundle.without("data/time-stamp/consistency");
        assertThat(refuted(bundle.withManifests())).contains("data/time-stamp is not whole");
    }

    private static SignedNote earlier() {
        return LOG.checkpointOf(2);
    }

    private Path stamped(SignedNote note, List<byte[]> continued) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var writer = new BundleWriter(out, "bundle-example", Scratch.in(home), LOG.checkpoint(), "no keys\n")) {
            for (Event event : LOG.family()) {
                writer.withheld(LOG.receipt(event));
            }
            writer.timeStamp(note.bytes(), "an answer".getBytes(java.nio.charset.StandardCharsets.UTF_8), continued);
            writer.finish(java.util.Map.of());
        }
        return zip(out.toByteArray());
    }

    private Path zip(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(home, "stamped", ".zip"), bytes);
    }

    private byte[] whole() throws IOException {
        return LOG.bundle(home, Event::fields);
    }

    private Found folder(Unpacked bundle) throws IOException {
        Path folder = Files.createTempDirectory(home, "bag");
        return BundleCheck.of(bundle.folder(folder), POLICY);
    }

    private String refuted(Unpacked bundle) {
        var sentence = new String[1];
        assertThatThrownBy(() -> folder(bundle))
                .isInstanceOfSatisfying(Refuted.class, refuted -> sentence[0] = refuted.sentence());
        return sentence[0];
    }

    private static byte[] all(Unpacked bundle) {
        var all = new java.io.ByteArrayOutputStream();
        bundle.files.values().forEach(all::writeBytes);
        return all.toByteArray();
    }
}
