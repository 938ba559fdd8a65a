package org.evenhand.ledger.witness;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSignature;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.Trust;
import org.evenhand.ledger.notes.VerifierKey;
import org.evenhand.ledger.proof.Consistency;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is cosigned. Whoever sends requests can make it refuse, and can never make it cosign two histories of one log:
 * the check against the last checkpoint and the storing of the next are one step.
 */
public final class Witness {

    private final List<NoteSigner> signers;
    private final Map<String, List<VerifierKey>> logs;
    private final WitnessMemory memory;
    private final Clock clock;

    /**
     * @param signers the witness's own keys, of the timed kinds
     * @param logs keys by origin; a log that is not here is unknown
     */
    public Witness(List<NoteSigner> signers, Map<String, List<VerifierKey>> logs, WitnessMemory memory, Clock clock) {
        if (signers.isEmpty()
                || signers.stream().anyMatch(key -> !key.verifier().kind().isTimed())) {
            throw new IllegalArgumentException("a witness cosigns with timed keys");
        }
        this.signers = List.copyOf(signers);
        this.logs = Map.copyOf(logs);
        this.memory = memory;
        this.clock = clock;
    }

    /** C2SP tlog-witness, add-checkpoint. */
    public Answer add(byte[] body) throws IOException {
        AddCheckpoint request;
        Checkpoint checkpoint;
        try {
            request = AddCheckpoint.of(body);
            checkpoint = Checkpoint.of(request.checkpoint().text());
        } catch (Refuted malformed) {
            return Answer.refused(400, malformed.sentence());
        }
        List<VerifierKey> keys = logs.get(checkpoint.origin());
        if (keys == null) {
            return Answer.refused(404, "this witness does not know the log");
        }
        try {
            new Trust(keys, List.of(), 0).checked(request.checkpoint());
        } catch (Refuted notTheLogs) {
            return Answer.refused(403, notTheLogs.sentence());
        }
        if (request.old() > checkpoint.size()) {
            return Answer.refused(400, "the old size is larger than the checkpoint's");
        }
        return memory.step(checkpoint.origin(), last -> decide(request, checkpoint, last));
    }

    /** The last checkpoint of a log that was cosigned, for whoever watches it. */
    public Answer last(String originHash) throws IOException {
        for (String origin : logs.keySet()) {
            if (WitnessMemory.hash(origin).equals(originHash)) {
                SignedNote note = memory.last(origin);
                if (note != null) {
                    return new Answer(200, Answer.PLAIN, note.note());
                }
            }
        }
        return Answer.refused(404, "this witness never cosigned such a log");
    }

    private WitnessMemory.Step decide(AddCheckpoint request, Checkpoint checkpoint, @Nullable SignedNote last) {
        Checkpoint known = last == null ? null : Checkpoint.of(last.text());
        long size = known == null ? 0 : known.size();
        if (request.old() != size) {
            return new WitnessMemory.Step(null, Answer.lastCosigned(size));
        }
        try {
            continues(request, checkpoint, known);
        } catch (Refuted fork) {
            return new WitnessMemory.Step(null, Answer.refused(422, fork.sentence()));
        }
        Instant now = clock.instant();
        List<NoteSignature> made = signers.stream()
                .map(signer -> signer.sign(checkpoint.text(), now))
                .toList();
        var lines = new StringBuilder();
        made.forEach(signature -> lines.append(signature.line()));
        return new WitnessMemory.Step(
                new SignedNote(checkpoint.text(), ofTheLog(request.checkpoint(), checkpoint)).with(made),
                Answer.cosigned(lines.toString()));
    }

    private static void continues(AddCheckpoint request, Checkpoint checkpoint, @Nullable Checkpoint known) {
        if (checkpoint.size() == 0 && !Hashes.same(checkpoint.root(), Merkle.emptyRoot())) {
            throw new Refuted("the root of no leaves is not the empty root");
        }
        byte[] before = known == null ? Merkle.emptyRoot() : known.root();
        new Consistency(request.old(), checkpoint.size(), request.proof()).check(before, checkpoint.root());
    }

    /** Only the log's own signatures are kept: whoever asks may have put anything beside them. */
    private List<NoteSignature> ofTheLog(SignedNote note, Checkpoint checkpoint) {
        List<VerifierKey> keys = logs.getOrDefault(checkpoint.origin(), List.of());
        return note.signatures().stream()
                .filter(signature -> keys.stream().anyMatch(key -> key.made(signature)))
                .toList();
    }
}
