package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.ledger.LeafSays;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.bundle.InventedLog.Event;
import org.junit.jupiter.api.Test;

/** Some of an event's fields, in the hands of somebody who has nothing else. */
class HandingOutFieldsTest {

    private static final long SEED = 20261122;
    private static final InventedLog LOG = InventedLog.ofAFamily();

    private final Random random = new Random(SEED);

    @Test
    void any_subset_of_the_fields_verifies_and_says_exactly_what_was_entered() {
        for (Event event : LOG.events()) {
            List<Disclosure> some = some(event);
            assertThat(check(event, some))
                    .as("seed %d, leaf %d", SEED, event.index())
                    .usingRecursiveComparison()
                    .isEqualTo(some);
        }
    }

    @Test
    void one_changed_bit_is_refuted_wherever_it_is() {
        for (int turn = 0; turn < 2_000; turn++) {
            Event event = LOG.events().get(random.nextInt(LOG.events().size()));
            List<Disclosure> some = some(event);
            byte[] disclosures = lines(some);
            byte[] digests = event.digests().clone();
            byte[] hit = disclosures.length > 0 && random.nextBoolean() ? disclosures : digests;
            int at = random.nextInt(hit.length);
            hit[at] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> HandedFields.check(digests, disclosures, fieldsDigest(event)))
                    .as("seed %d, turn %d", SEED, turn)
                    .isInstanceOf(Refuted.class);
        }
    }

    @Test
    void a_changed_value_is_refuted_with_its_position() {
        Event event = LOG.events().get(5);
        List<Disclosure> all = sorted(event.fields());
        Disclosure third = all.get(2);
        all.set(2, new Disclosure(third.salt(), third.path(), third.value() + "!"));
        assertThatThrownBy(() -> check(event, all)).hasMessageContaining("disclosure 3 is of no field of this event");
    }

    @Test
    void a_field_of_another_event_is_refuted() {
        Event event = LOG.events().get(5);
        assertThatThrownBy(
                        () -> check(event, List.of(LOG.events().get(6).fields().getFirst())))
                .isInstanceOf(Refuted.class);
    }

    @Test
    void a_field_twice_and_fields_out_of_order_are_refuted() {
        Event event = LOG.events().get(5);
        List<Disclosure> all = sorted(event.fields());
        assertThatThrownBy(() -> check(event, List.of(all.get(1), all.get(1)))).isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> check(event, List.of(all.get(1), all.get(0)))).isInstanceOf(Refuted.class);
    }

    @Test
    void a_withheld_value_of_two_is_not_found_by_trying_both() {
        Event event = LOG.events().get(5);
        List<Disclosure> shown = new ArrayList<>(event.fields());
        shown.removeIf(field -> field.path().equals("/attendance"));
        List<byte[]> salts = new ArrayList<>(List.of(new byte[16]));
        shown.forEach(field -> salts.add(field.salt()));
        LOG.events()
                .forEach(other -> other.fields().stream()
                        .filter(field -> other != event)
                        .forEach(field -> salts.add(field.salt())));
        for (String guess : List.of("ATTENDED", "DID_NOT_ATTEND")) {
            for (byte[] salt : salts) {
                assertThat(FieldDigests.holds(event.digests(), new Disclosure(salt, "/attendance", guess).digest()))
                        .isFalse();
            }
        }
        Disclosure truth = event.fields().stream()
                .filter(field -> field.path().equals("/attendance"))
                .findFirst()
                .orElseThrow();
        assertThat(FieldDigests.holds(event.digests(), truth.digest()))
                .as("with its salt, the guess is the proof")
                .isTrue();
    }

    @Test
    void how_many_digests_there_are_does_not_tell_whether_a_field_was_present() {
        Map<Integer, Integer> lengths = new HashMap<>();
        LOG.events().forEach(event -> lengths.merge(event.digests().length / 32, 1, Integer::sum));
        assertThat(lengths.keySet()).containsOnly(8, 16);
        Event with = LOG.events().get(10);
        Event without = LOG.events().get(9);
        assertThat(with.fields()).extracting(Disclosure::value).noneMatch("null"::equals);
        assertThat(without.fields()).extracting(Disclosure::value).anyMatch("null"::equals);
        assertThat(with.digests()).hasSameSizeAs(without.digests());
    }

    @Test
    void what_is_no_list_of_digests_is_refuted() {
        Event event = LOG.events().get(5);
        for (int length : List.of(0, 31, 32, 7 * 32, 9 * 32)) {
            assertThatThrownBy(() -> HandedFields.check(new byte[length], new byte[0], fieldsDigest(event)))
                    .isInstanceOf(Refuted.class);
        }
        assertThatThrownBy(() -> HandedFields.check(new byte[8 * 32], new byte[0], fieldsDigest(event)))
                .hasMessageContaining("not sorted");
    }

    @Test
    void a_disclosure_has_one_spelling() {
        Disclosure field = LOG.events().get(5).fields().getFirst();
        String encoded = field.encoded();
        assertThat(Disclosure.of(encoded)).usingRecursiveComparison().isEqualTo(field);
        for (String wrong : List.of(
                encoded + "=",
                encoded + " ",
                "",
                "W10",
                base64("[]"),
                base64("[\"a\"]"),
                base64("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"a\",1]"),
                base64("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"a\", \"b\"]"),
                base64("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"a\",\"\\u0062\"]"),
                base64("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"a\",\"\\ud800\"]"),
                base64("[\"AAAAAAAAAAAAAAAAAAAAAB\",\"a\",\"b\"]"),
                base64("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"a\",\"b\",\"c\"]"),
                base64("[".repeat(100_000)),
                java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {'[', '"', -1, '"', ']'
                }))) {
            assertThatThrownBy(() -> Disclosure.of(wrong)).isInstanceOf(Refuted.class);
        }
    }

    private static String base64(String json) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(US_ASCII));
    }

    private List<Disclosure> some(Event event) {
        List<Disclosure> some = sorted(event.fields());
        some.removeIf(field -> random.nextBoolean());
        return some;
    }

    private static List<Disclosure> sorted(List<Disclosure> fields) {
        List<Disclosure> sorted = new ArrayList<>(fields);
        sorted.sort(Comparator.comparing(Disclosure::path));
        return sorted;
    }

    private static List<Disclosure> check(Event event, List<Disclosure> shown) {
        return HandedFields.check(event.digests(), lines(shown), fieldsDigest(event));
    }

    private static byte[] lines(List<Disclosure> shown) {
        var lines = new StringBuilder();
        shown.forEach(field -> lines.append(field.encoded()).append('\n'));
        return lines.toString().getBytes(US_ASCII);
    }

    private static byte[] fieldsDigest(Event event) {
        return LeafSays.of(event.leaf().bytes()).fieldsDigest();
    }
}
