package org.evenhand.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.evenhand.store.EncodedEvent;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.NotDecipherable;
import org.evenhand.vault.SubjectErased;
import org.evenhand.vault.Vault;
import org.evenhand.vault.VaultDamaged;
import org.evenhand.vault.VaultPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class JsonEventCodecTest {

    static final UUID EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000001");
    static final UUID OTHER_EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000002");
    static final PersonId ANN = new PersonId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    static final PersonId BEN = new PersonId(UUID.fromString("00000000-0000-0000-0000-00000000000b"));
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    static final InventedEvent.Said SAID = new InventedEvent.Said(
            ANN,
            new InventedEvent.Talk(
                    "quarrel",
                    List.of(Personal.of(ANN.subject(), "He shouted"), Personal.of(BEN.subject(), "She left first"))),
            50,
            Personal.of(ANN.subject(), "14 Mill Lane"));

    @TempDir
    Path folder;

    Vault vault;
    JsonEventCodec codec;

    @BeforeEach
    void open() {
        vault = FolderVault.open(VaultPlaces.under(folder));
        codec = new JsonEventCodec(
                new EventTypes(
                        List.of(InventedEvent.class),
                        List.of(new Upcaster("invented.said", 1, JsonEventCodecTest::talkInsteadOfSaid))),
                vault);
    }

    static ObjectNode talkInsteadOfSaid(ObjectNode first) {
        ObjectNode talk = first.objectNode().put("kind", "unknown");
        talk.putArray("sentences").add(first.remove("said"));
        first.set("talk", talk);
        return first;
    }

    @Test
    void an_event_comes_back_equal() {
        EncodedEvent encoded = codec.encode(SAID, EVENT);

        assertThat(encoded.type()).isEqualTo("invented.said");
        assertThat(encoded.revision()).isEqualTo(2);
        assertThat(encoded.keyRef()).isEqualTo("case-file:" + ANN.value());
        assertThat(codec.decode("invented.said", 2, encoded.payload(), EVENT)).isEqualTo(SAID);
    }

    @Test
    void no_personal_value_is_in_the_stored_bytes() {
        String payload = new String(codec.encode(SAID, EVENT).payload(), StandardCharsets.UTF_8);

        assertThat(payload)
                .doesNotContain("shouted")
                .doesNotContain("left first")
                .doesNotContain("Mill Lane")
                .contains("{\"subject\":\"person:" + BEN.value() + "\",\"cipher\":\"")
                .doesNotContain("seal");
    }

    @Test
    void the_stored_bytes_hold_128_bits_that_whoever_has_the_leaf_cannot_guess() {
        String blind = EvenhandJson.mapper()
                .readTree(codec.encode(SAID, EVENT).payload())
                .path(JsonEventCodec.BLIND)
                .stringValue();

        assertThat(Base64.getUrlDecoder().decode(blind)).hasSize(16);
        assertThat(codec.disclosuresOf(
                        codec.encode(SAID, EVENT).payload(),
                        EVENT,
                        SAID.keeper().toString()))
                .extracting(Disclosure::path)
                .noneMatch(path -> path.contains(JsonEventCodec.BLIND));
    }

    @Test
    void a_payload_moved_to_another_event_does_not_decrypt() {
        byte[] payload = codec.encode(SAID, EVENT).payload();

        assertThatThrownBy(() -> codec.decode("invented.said", 2, payload, OTHER_EVENT))
                .isInstanceOf(NotDecipherable.class);
    }

    @Test
    void two_ciphertexts_exchanged_within_an_event_do_not_decrypt() {
        InventedEvent.Said twice = new InventedEvent.Said(
                ANN,
                new InventedEvent.Talk(
                        "x", List.of(Personal.of(ANN.subject(), "yes"), Personal.of(ANN.subject(), "no"))),
                1,
                null);
        ObjectNode tree = (ObjectNode)
                EvenhandJson.mapper().readTree(codec.encode(twice, EVENT).payload());
        var sentences =
                (tools.jackson.databind.node.ArrayNode) tree.path("talk").path("sentences");
        sentences.add(sentences.remove(0));

        byte[] exchanged = EvenhandJson.mapper().writeValueAsBytes(tree);

        assertThatThrownBy(() -> codec.decode("invented.said", 2, exchanged, EVENT))
                .isInstanceOf(NotDecipherable.class);
    }

    @Test
    void an_erased_persons_values_read_back_as_erased_and_the_others_stay() {
        byte[] payload = codec.encode(SAID, EVENT).payload();

        vault.destroy(ANN.subject(), "RETENTION_ENDED", NOW);
        InventedEvent.Said read = (InventedEvent.Said) codec.decode("invented.said", 2, payload, EVENT);

        assertThat(read.aside()).isEqualTo(new Personal.Erased(ANN.subject()));
        assertThat(read.talk().sentences())
                .containsExactly(new Personal.Erased(ANN.subject()), Personal.of(BEN.subject(), "She left first"));
        assertThat(read.minutes()).isEqualTo(50);
    }

    @Test
    void keys_that_are_lost_are_an_outage_and_not_an_erasure() throws Exception {
        byte[] payload = codec.encode(SAID, EVENT).payload();
        java.nio.file.Files.delete(folder.resolve("vault").resolve("person-" + ANN.value() + ".key"));
        JsonEventCodec restarted = new JsonEventCodec(
                new EventTypes(
                        List.of(InventedEvent.class),
                        List.of(new Upcaster("invented.said", 1, JsonEventCodecTest::talkInsteadOfSaid))),
                FolderVault.open(VaultPlaces.under(folder)));

        assertThatThrownBy(() -> restarted.decode("invented.said", 2, payload, EVENT))
                .isInstanceOf(VaultDamaged.class);
    }

    @Test
    void nothing_personal_is_written_about_an_erased_person() {
        vault.destroy(ANN.subject(), "RETENTION_ENDED", NOW);

        assertThatThrownBy(() -> codec.encode(SAID, EVENT)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void a_value_that_reads_as_erased_cannot_be_copied_into_a_new_event() {
        InventedEvent.Moved copied = new InventedEvent.Moved(BEN, new Personal.Erased(ANN.subject()));

        assertThatThrownBy(() -> codec.encode(copied, EVENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_record_of_an_erased_case_file_goes_on_under_the_sites_salts() {
        vault.destroy(SAID.keeper(), "RETENTION_ENDED", NOW);

        assertThat(codec.encode(SAID, EVENT).keyRef()).isEqualTo(Subject.SITE.toString());
    }

    @Test
    void each_field_can_be_disclosed_by_itself_under_its_own_subjects_salt() {
        byte[] digests = codec.encode(SAID, EVENT).fieldDigests();
        var keeper = vault.keysOf(SAID.keeper()).orElseThrow();
        var ann = vault.keysOf(ANN.subject()).orElseThrow();
        var ben = vault.keysOf(BEN.subject()).orElseThrow();

        List<Disclosure> expected = List.of(
                new Disclosure(
                        keeper.salt(EVENT, "/person"), "/person", ANN.value().toString()),
                new Disclosure(keeper.salt(EVENT, "/talk/kind"), "/talk/kind", "quarrel"),
                new Disclosure(keeper.salt(EVENT, "/minutes"), "/minutes", "50"),
                new Disclosure(
                        ann.salt(EVENT, "/talk/sentences/0"),
                        "/talk/sentences/0",
                        "{\"subject\":\"person:" + ANN.value() + "\",\"text\":\"He shouted\"}"),
                new Disclosure(
                        ben.salt(EVENT, "/talk/sentences/1"),
                        "/talk/sentences/1",
                        "{\"subject\":\"person:" + BEN.value() + "\",\"text\":\"She left first\"}"),
                new Disclosure(
                        ann.salt(EVENT, "/aside"),
                        "/aside",
                        "{\"subject\":\"person:" + ANN.value() + "\",\"text\":\"14 Mill Lane\"}"));

        assertThat(expected)
                .allSatisfy(disclosure -> assertThat(FieldDigests.holds(digests, disclosure.digest()))
                        .isTrue());
        assertThat(digests).hasSize(8 * 32);
    }

    @Test
    void the_disclosures_of_a_stored_event_are_those_that_it_committed_to() {
        EncodedEvent stored = codec.encode(SAID, EVENT);

        List<Disclosure> disclosures = codec.disclosuresOf(stored.payload(), EVENT, stored.keyRef());

        assertThat(disclosures)
                .hasSize(6)
                .allSatisfy(disclosure -> assertThat(FieldDigests.holds(stored.fieldDigests(), disclosure.digest()))
                        .isTrue());
    }

    @Test
    void after_an_erasure_the_other_fields_are_still_provable_and_the_erased_ones_cannot_even_be_guessed() {
        EncodedEvent stored = codec.encode(SAID, EVENT);

        vault.destroy(ANN.subject(), "RETENTION_ENDED", NOW);
        List<Disclosure> disclosures = codec.disclosuresOf(stored.payload(), EVENT, stored.keyRef());

        assertThat(disclosures)
                .extracting(Disclosure::path)
                .containsExactly("/person", "/talk/kind", "/talk/sentences/1", "/minutes");
        assertThat(disclosures)
                .allSatisfy(disclosure -> assertThat(FieldDigests.holds(stored.fieldDigests(), disclosure.digest()))
                        .isTrue());
    }

    @Test
    void the_digests_are_sorted_and_come_out_the_same_again() {
        byte[] digests = codec.encode(SAID, EVENT).fieldDigests();

        List<byte[]> each = new ArrayList<>();
        for (int at = 0; at < digests.length; at += 32) {
            each.add(Arrays.copyOfRange(digests, at, at + 32));
        }
        assertThat(each).isSortedAccordingTo(Arrays::compareUnsigned);
        assertThat(codec.encode(SAID, EVENT).fieldDigests()).isEqualTo(digests);
        assertThat(codec.encode(SAID, OTHER_EVENT).fieldDigests()).isNotEqualTo(digests);
    }

    @Test
    void an_old_revision_is_read_as_the_newest_with_its_personal_values() {
        String path = "/said";
        byte[] cipher = vault.createIfAbsent(ANN.subject()).encrypt("He shouted", EVENT, path);
        String old = "{\"person\":\"" + ANN.value() + "\",\"said\":{\"subject\":\"" + ANN.subject() + "\",\"cipher\":\""
                + java.util.Base64.getEncoder().encodeToString(cipher) + "\"},\"minutes\":50,\"aside\":null}";

        assertThat(codec.decode("invented.said", 1, old.getBytes(StandardCharsets.UTF_8), EVENT))
                .isEqualTo(new InventedEvent.Said(
                        ANN,
                        new InventedEvent.Talk("unknown", List.of(Personal.of(ANN.subject(), "He shouted"))),
                        50,
                        null));
    }

    @Test
    void an_unknown_type_and_a_future_revision_stop_the_reader_with_a_sentence_that_names_the_event() {
        byte[] payload = "{\"secret\":\"14 Mill Lane\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.decode("invented.sung", 1, payload, EVENT))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("invented.sung")
                .hasMessageContaining(EVENT.toString())
                .hasMessageNotContaining("Mill Lane");
        assertThatThrownBy(() -> codec.decode("invented.said", 3, payload, EVENT))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("revision 3")
                .hasMessageNotContaining("Mill Lane");
    }
}
