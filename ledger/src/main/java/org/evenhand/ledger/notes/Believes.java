package org.evenhand.ledger.notes;

import org.evenhand.ledger.Refuted;

/** Decides which checkpoints a verifier believes. It comes from the verifier's own pocket. */
public interface Believes {

    /** @throws Refuted if the note is no checkpoint that is believed */
    Checkpoint checked(SignedNote note);
}
