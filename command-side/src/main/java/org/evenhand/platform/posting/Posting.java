package org.evenhand.platform.posting;

import java.time.ZoneId;
import org.evenhand.drafts.KeptAttempts;
import org.evenhand.drafts.KeptDrafts;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Discretion;
import org.evenhand.record.Actor;

/**
 * What every route needs.
 *
 * @param zone in which local times are meant that name none
 */
record Posting(
        Commands commands,
        Discretion discretion,
        Sender sender,
        RequestReader requests,
        KeptAttempts attempts,
        KeptDrafts drafts,
        ZoneId zone) {

    /** Refused again: what is typed now holds all that was typed before. */
    void forgetTheEarlierAttempt(Actor actor, Sent sent) {
        if (sent.attempt() != null) {
            attempts.forget(sent.attempt(), actor.id());
        }
    }

    /** Accepted: the form that it corrected and the text that it came from have become the record. */
    void forgetWhatWasTyped(Actor actor, Sent sent) {
        forgetTheEarlierAttempt(actor, sent);
        attempts.forget(sent.commandId(), actor.id());
        if (sent.draft() != null && sent.draftRevision() != null) {
            drafts.discard(actor.id(), sent.draft(), sent.draftRevision());
        }
    }
}
