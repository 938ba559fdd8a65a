package org.evenhand.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.LeafSays;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.bundle.BundleCheck;
import org.evenhand.ledger.bundle.HandedFields;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.Policy;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Consistency;
import org.evenhand.ledger.proof.Receipt;

/** What can be verified, each with a sentence that says what was found, or a refutation. */
final class Verifier {

    private static final int MOST_POLICY_BYTES = 256 * 1024;
    private static final int MOST_RECEIPT_BYTES = SignedNote.MOST_BYTES + 16 * 1024;
    private static final int MOST_FIELD_BYTES = 16 * 1024 * 1024;
    private static final int MOST_PROOF_BYTES = 64 * 1024;

    private final Policy policy;

    Verifier(Path policy) throws IOException {
        this.policy = Policy.of(new String(Handed.read(policy, MOST_POLICY_BYTES), StandardCharsets.ISO_8859_1));
    }

    /** @param eventId the event that the receipt must be about: a receipt for another one proves nothing here */
    String receipt(Path file, String eventId) throws IOException {
        Receipt receipt = Receipt.of(Handed.read(file, MOST_RECEIPT_BYTES));
        Checkpoint covered = receipt.check(policy);
        LeafSays says = LeafSays.of(receipt.leaf());
        if (!says.eventId().equals(eventId)) {
            throw new Refuted("the receipt is about another event than " + eventId);
        }
        if (!says.origin().equals(covered.origin())) {
            throw new Refuted("the receipt's leaf belongs to another log");
        }
        return "Event " + eventId + " is leaf " + receipt.index() + " of " + covered.origin()
                + ", covered by a checkpoint of " + covered.size() + " leaves.\nIts leaf says: "
                + new String(receipt.leaf(), StandardCharsets.UTF_8);
    }

    /** Some of one event's fields by themselves, without a bag around them. */
    String fields(Path proof, Path digests, Path disclosures, String eventId) throws IOException {
        String entered = receipt(proof, eventId);
        LeafSays says =
                LeafSays.of(Receipt.of(Handed.read(proof, MOST_RECEIPT_BYTES)).leaf());
        List<Disclosure> shown = HandedFields.check(
                Handed.read(digests, MOST_FIELD_BYTES),
                Handed.read(disclosures, MOST_FIELD_BYTES),
                says.fieldsDigest());
        return entered + "\n" + shown.size() + " of its fields were handed out and are as they were entered.";
    }

    /** @param bundle a folder, or a zip of one */
    String bundle(Path bundle) throws IOException {
        return BundleCheck.of(bundle, policy).sentence();
    }

    /** @param folder with {@code checkpoint} and {@code tile/…} */
    String tiles(Path folder) throws IOException {
        Checkpoint checkpoint = checkpoint(folder.resolve("checkpoint"));
        try {
            long entries = new TileFolder(folder).check(checkpoint);
            return "All " + checkpoint.size() + " leaves of " + checkpoint.origin() + " give root "
                    + HexFormat.of().formatHex(checkpoint.root()) + ". "
                    + (entries == 0
                            ? "The leaves' own bytes are not here."
                            : entries + " leaves' own bytes were hashed.");
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** @param proof one hash a line; may be missing if the two are of the same size */
    String checkpoints(Path older, Path newer, Path proof) throws IOException {
        Checkpoint before = checkpoint(older);
        Checkpoint after = checkpoint(newer);
        if (!before.origin().equals(after.origin())) {
            throw new Refuted("the two checkpoints are of different logs");
        }
        List<byte[]> hashes = new ArrayList<>();
        new String(Handed.read(proof, MOST_PROOF_BYTES), StandardCharsets.ISO_8859_1)
                .lines()
                .forEach(line -> hashes.add(Hashes.of(line)));
        new Consistency(before.size(), after.size(), hashes).check(before.root(), after.root());
        return "The log of " + after.size() + " leaves begins with the log of " + before.size() + ".";
    }

    /** The hash that an answer to a POST showed, against a receipt: the event is the one that was answered. */
    String leafHash(Path file, String hex) throws IOException {
        Receipt receipt = Receipt.of(Handed.read(file, MOST_RECEIPT_BYTES));
        receipt.check(policy);
        String hash = HexFormat.of().formatHex(Merkle.leafHash(receipt.leaf()));
        if (!hash.equals(hex)) {
            throw new Refuted("the receipt is for leaf hash " + hash);
        }
        return "Leaf hash " + hash + " is leaf " + receipt.index() + " of the log.";
    }

    private Checkpoint checkpoint(Path file) throws IOException {
        return policy.checked(SignedNote.of(Handed.read(file, SignedNote.MOST_BYTES)));
    }
}
