package org.evenhand.audit;

import java.time.Instant;
import java.util.List;
import org.evenhand.audit.Replayed.Look;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteId;

/**
 * Who had read a note in the wrong record, before it was moved (edge case 9)? Colleagues do not see each other's reading; who
 * has to deal with it does.
 */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.ALLOCATED,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record AffectedByMove(NoteId note) implements Query<AffectedByMove.Affected> {

    @Override
    public About about() {
        return About.of(StreamType.NOTE, note);
    }

    /**
     * @param readers whoever was shown the note, its session or its case with the note's compartment in sight, newest first
     */
    public record Affected(NoteId note, Instant signedAt, Instant movedAt, List<Look> readers) {}
}
