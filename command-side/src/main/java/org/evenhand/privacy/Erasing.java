package org.evenhand.privacy;

import java.util.UUID;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;
import org.evenhand.privacy.RetentionEvent.ErasureBegun;
import org.evenhand.privacy.RetentionStep.SayErasureExecuted;
import org.evenhand.record.Subject;
import org.evenhand.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Destroys the keys of an erasure that has begun, then says so. Killed in between it destroys again, which changes nothing,
 * and says it once: an erasure is never reported that did not happen, nor one that happened forgotten.
 */
@Component
final class Erasing implements FollowUp {

    static final String NAME = "erasing";

    private final Vault vault;
    private final Commands commands;
    private final UUID process;

    Erasing(Vault vault, Commands commands, Ids ids) {
        this.vault = vault;
        this.commands = commands;
        this.process = ids.next();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void follow(Followed followed) {
        if (followed.event() instanceof ErasureBegun begun) {
            for (Subject subject : begun.erased()) {
                vault.destroy(subject, begun.ground().code(), followed.recordedAt());
            }
            commands.send(
                    new SayErasureExecuted(begun.subject(), begun.erasure(), begun.erased(), NAME + ":" + process),
                    followed.intent(NAME));
        }
    }
}
