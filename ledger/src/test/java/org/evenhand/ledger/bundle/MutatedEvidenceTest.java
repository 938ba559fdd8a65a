package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.LeafSays;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.bundle.InventedLog.Event;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.Policy;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fuzz for a bounded number of turns. What was mutated verifies only if it still means the same; it throws nothing but the
 * refusal; it does not hang. {@code -Devenhand.fuzz.seed} repeats a run, {@code -Devenhand.fuzz.turns} makes it longer.
 */
@Timeout(120)
class MutatedEvidenceTest {

    private static final long SEED = Long.getLong("evenhand.fuzz.seed", System.nanoTime());
    private static final int TURNS = Integer.getInteger("evenhand.fuzz.turns", 4_000);
    private static final InventedLog LOG = InventedLog.ofAFamily();
    private static final Policy POLICY = Policy.of(InventedLog.POLICY);

    private final Random random = new Random(SEED);

    @TempDir
    Path home;

    @Test
    void a_mutated_note_verifies_only_as_the_same_checkpoint() {
        SignedNote note = LOG.checkpoint();
        Checkpoint whole = POLICY.checked(note);
        byte[] other = LOG.checkpoint(InventedLog.THIEF).bytes();
        turns(note.bytes(), other, bytes -> {
            Checkpoint read = POLICY.checked(SignedNote.of(bytes));
            assertThat(read.sameAs(whole)).isTrue();
        });
    }

    @Test
    void a_mutated_receipt_verifies_only_for_the_same_leaf_at_the_same_place() {
        Event event = LOG.family().get(2);
        byte[] other = LOG.receipt(LOG.events().get(3)).text().getBytes(UTF_8);
        turns(LOG.receipt(event).text().getBytes(UTF_8), other, bytes -> {
            Receipt read = Receipt.of(bytes);
            read.check(POLICY);
            LeafSays says = LeafSays.of(read.leaf());
            boolean same = says.eventId().equals(event.id().toString()) && read.index() == event.index();
            boolean spliced = Arrays.equals(bytes, other);
            assertThat(same || spliced).isTrue();
        });
    }

    @Test
    void a_mutated_leaf_says_the_same_or_nothing() {
        byte[] leaf = LOG.family().get(2).leaf().bytes();
        turns(leaf, LOG.family().get(3).leaf().bytes(), bytes -> {
            // Whoever reads a leaf's bytes back gets one meaning: what differs in bytes differs in some member.
            boolean same = LeafSays.of(bytes).members().equals(LeafSays.of(leaf).members());
            assertThat(same).isEqualTo(Arrays.equals(bytes, leaf));
        });
    }

    @Test
    void mutated_fields_verify_only_as_fields_of_the_event() {
        Event event = LOG.family().get(2);
        List<String> real = event.fields().stream().map(each -> each.encoded()).toList();
        byte[] digest = LeafSays.of(event.leaf().bytes()).fieldsDigest();
        byte[] lines = (String.join("\n", real.stream().sorted().toList()) + "\n").getBytes(UTF_8);
        turns(
                lines,
                real.getFirst().getBytes(UTF_8),
                bytes -> HandedFields.check(event.digests(), bytes, digest)
                        .forEach(field -> assertThat(real).contains(field.encoded())));
        turns(event.digests(), LOG.family().get(3).digests(), bytes -> {
            HandedFields.check(bytes, new byte[0], digest);
            assertThat(Hashes.same(bytes, event.digests())).isTrue();
        });
    }

    @Test
    void a_mutated_bundle_verifies_only_if_nothing_in_it_changed() throws IOException {
        Unpacked bundle = Unpacked.of(LOG.bundle(home, Event::fields));
        List<String> names = List.copyOf(bundle.files.keySet());
        byte[] checkpoint = LOG.checkpoint().bytes();
        for (int turn = 0; turn < TURNS / 20; turn++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] whole = bundle.files.get(name);
            byte[] changed = mutated(whole, bundle.files.get(names.get(random.nextInt(names.size()))));
            bundle.with(name, changed);
            boolean fitted = name.startsWith("data/") && random.nextBoolean();
            Unpacked packed = copy(bundle);
            Path folder = (fitted ? packed.withManifests() : packed).folder(Files.createTempDirectory(home, "bag"));
            bundle.with(name, whole);
            answered(turn, () -> {
                BundleCheck.of(folder, POLICY);
                boolean harmless = name.equals(BagFiles.KEYS) || isShorterListOfFields(name, whole, changed);
                assertThat(Arrays.equals(whole, changed) || fitted && harmless)
                        .as(name)
                        .isTrue();
                return checkpoint;
            });
        }
    }

    /** Withholding a field is no forgery. */
    private static boolean isShorterListOfFields(String name, byte[] whole, byte[] changed) {
        List<String> real = List.of(new String(whole, UTF_8).split("\n"));
        return name.endsWith(".disclosures")
                && (changed.length == 0 || real.containsAll(List.of(new String(changed, UTF_8).split("\n"))));
    }

    private static Unpacked copy(Unpacked bundle) {
        var copy = new Unpacked();
        copy.files.putAll(bundle.files);
        return copy;
    }

    private interface Claim {
        void check(byte[] bytes);
    }

    private void turns(byte[] whole, byte[] other, Claim claim) {
        for (int turn = 0; turn < TURNS; turn++) {
            byte[] bytes = mutated(whole, other);
            answered(turn, () -> {
                claim.check(bytes);
                return bytes;
            });
        }
    }

    private static void answered(int turn, Callable<byte[]> asked) {
        try {
            asked.call();
        } catch (Refuted answer) {
            assertThat(answer.sentence()).isNotBlank();
        } catch (Exception | AssertionError | StackOverflowError broken) {
            fail("-Devenhand.fuzz.seed=" + SEED + ", turn " + turn, broken);
        }
    }

    private byte[] mutated(byte[] whole, byte[] other) {
        byte[] bytes = whole;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes, other);
        }
        return bytes;
    }

    private byte[] once(byte[] whole, byte[] other) {
        int from = random.nextInt(whole.length + 1);
        int to = Math.min(whole.length, from + random.nextInt(1 + random.nextInt(80)));
        byte[] middle = Arrays.copyOfRange(whole, from, to);
        byte[] between = switch (random.nextInt(8)) {
            case 0 -> new byte[0];
            case 1 -> joined(middle, middle);
            case 2 -> flipped(middle);
            case 3 -> "\n".getBytes(UTF_8);
            case 4 -> Arrays.copyOfRange(other, Math.min(from, other.length), Math.min(to, other.length));
            case 5 -> Long.toString(random.nextLong()).getBytes(UTF_8);
            case 6 -> new byte[] {(byte) random.nextInt()};
            default ->
                List.of("\"", "\\u0000", "[", "{", "=", "+", "/", " ", "\u2014 ", "0", "\r", "\u00e9")
                        .get(random.nextInt(12))
                        .getBytes(UTF_8);
        };
        return joined(Arrays.copyOf(whole, from), joined(between, Arrays.copyOfRange(whole, to, whole.length)));
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < flipped.length; i++) {
            flipped[i] ^= random.nextInt(4) == 0 ? (byte) (1 << random.nextInt(8)) : 0;
        }
        return flipped;
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] joined = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, joined, one.length, two.length);
        return joined;
    }
}
