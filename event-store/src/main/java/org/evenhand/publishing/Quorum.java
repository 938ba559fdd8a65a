package org.evenhand.publishing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.NoteSignature;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.witness.WitnessClient;

/**
 * How many of the configured witnesses must have cosigned before a checkpoint is handed out.
 *
 * @param enough 0 where there are none: then the head kept outside is all there is
 */
public record Quorum(List<WitnessClient> witnesses, int enough) {

    public Quorum {
        witnesses = List.copyOf(witnesses);
        if (enough < 0 || enough > witnesses.size()) {
            throw new IllegalArgumentException(
                    "a quorum of " + enough + " needs as many witnesses, and " + witnesses.size() + " are configured");
        }
    }

    /**
     * Asks all of them, so that one more than enough is on the note when it can be had.
     *
     * @return the note with every cosignature that holds
     * @throws Refuted if they are too few, with what the others said
     */
    SignedNote cosigned(SignedNote signed, Tree tree) throws InterruptedException {
        List<String> told = new ArrayList<>();
        List<NoteSignature> cosignatures = new ArrayList<>();
        Set<String> cosigners = new HashSet<>();
        for (WitnessClient witness : witnesses) {
            try {
                List<NoteSignature> made = witness.cosign(signed, tree);
                cosignatures.addAll(made);
                made.forEach(signature -> cosigners.add(signature.name()));
            } catch (IOException unreachable) {
                told.add("a witness could not be reached");
            } catch (Refuted refused) {
                told.add(refused.sentence());
            }
        }
        if (cosigners.size() < enough) {
            throw new Refuted(cosigners.size() + " of the " + enough + " witnesses asked for have cosigned: "
                    + String.join("; ", told));
        }
        return signed.with(cosignatures);
    }
}
