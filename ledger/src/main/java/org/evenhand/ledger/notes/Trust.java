package org.evenhand.ledger.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.ledger.Refuted;

/**
 * Whom a verifier believes: the log's own keys, and how many of which witnesses. It comes from the verifier's own pocket and
 * never from what is verified.
 *
 * @param log keys of the log, one origin; one of them must have signed. Several while a key is rotated
 * @param witnesses that count
 * @param quorum how many different witnesses must have cosigned, 0 for none
 */
public record Trust(List<VerifierKey> log, List<VerifierKey> witnesses, int quorum) implements Believes {

    public Trust {
        log = List.copyOf(log);
        witnesses = List.copyOf(witnesses);
        if (log.isEmpty()) {
            throw new IllegalArgumentException("no key of the log was given");
        }
        if (quorum < 0 || quorum > names(witnesses).size()) {
            throw new IllegalArgumentException("a quorum of " + quorum + " needs as many witnesses");
        }
    }

    /** @throws Refuted if it is not this log's, not signed, or not cosigned by enough */
    @Override
    public Checkpoint checked(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.of(note.text());
        if (log.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
            throw new Refuted("the checkpoint is another log's");
        }
        if (verified(note, log).isEmpty()) {
            throw new Refuted("the checkpoint is not signed by the log's key");
        }
        int cosigned = verified(note, witnesses).size();
        if (cosigned < quorum) {
            throw new Refuted(
                    "the checkpoint is cosigned by " + cosigned + " of the " + quorum + " witnesses asked for");
        }
        return checkpoint;
    }

    /** Names of those witnesses whose cosignature holds. */
    public Set<String> cosigners(SignedNote note) {
        return verified(note, witnesses);
    }

    /**
     * Signatures of unknown keys are ignored; one that carries a known key's name and id and does not verify condemns the
     * whole note (C2SP signed-note).
     */
    static Set<String> verified(SignedNote note, List<VerifierKey> keys) {
        Set<String> names = new HashSet<>();
        for (VerifierKey key : keys) {
            for (NoteSignature signature : note.signatures()) {
                if (key.made(signature)) {
                    if (!key.verifies(note.text(), signature)) {
                        throw new Refuted(
                                "the signature of " + key.name() + " is forged or the checkpoint was changed");
                    }
                    names.add(key.name());
                }
            }
        }
        return names;
    }

    private static List<String> names(List<VerifierKey> keys) {
        return new ArrayList<>(
                new HashSet<>(keys.stream().map(VerifierKey::name).toList()));
    }
}
