package org.evenhand.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.platform.Refused;
import org.evenhand.privacy.BreakGlass.Access;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.ReviewBreakGlass;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassEnded;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassExpired;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassReviewed;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassAlreadyReviewed;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassHasEnded;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassStillOpen;
import org.evenhand.privacy.BreakGlassRefusal.OwnBreakGlass;
import org.evenhand.privacy.BreakGlassRefusal.ReviewRemarksRequired;
import org.evenhand.privacy.BreakGlassStep.ExpireBreakGlass;
import org.evenhand.record.Actor;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Role;

/** How an access under break-glass ends, and what somebody else thinks of it. */
record AnsweringForBreakGlass(BreakGlass glass, Instant now) {

    Optional<BreakGlassExpired> of(ExpireBreakGlass command) {
        return glass.of(command.breakGlass())
                .filter(access -> !access.ended())
                .filter(access -> !access.isOpenAt(now))
                .map(over -> new BreakGlassExpired(command.caseFile(), command.breakGlass()));
    }

    /** A clinician ends their own and learns of no other. */
    BreakGlassEnded of(EndBreakGlass command, Actor by) {
        Access access = known(command);
        if (by.role() == Role.CLINICIAN && !isOwn(access, by)) {
            throw Refused.because(new NotFound());
        }
        if (!access.isOpenAt(now)) {
            throw Refused.because(new BreakGlassHasEnded());
        }
        return new BreakGlassEnded(command.caseFile(), command.breakGlass(), by.id());
    }

    List<BreakGlassEvent> of(ReviewBreakGlass command, Actor by) {
        Access access = known(command);
        if (isOwn(access, by)) {
            throw Refused.because(new OwnBreakGlass());
        }
        if (access.reviewed()) {
            throw Refused.because(new BreakGlassAlreadyReviewed());
        }
        Confided remarks = command.remarks();
        boolean silent = remarks == null || remarks.isBlank();
        if (!command.justified() && silent) {
            throw Refused.because(new ReviewRemarksRequired());
        }
        boolean open = access.isOpenAt(now);
        if (command.justified() && open) {
            throw Refused.because(new BreakGlassStillOpen());
        }
        var said = new ArrayList<BreakGlassEvent>();
        if (open) {
            said.add(new BreakGlassEnded(command.caseFile(), command.breakGlass(), by.id()));
        }
        said.add(new BreakGlassReviewed(
                command.caseFile(),
                command.breakGlass(),
                by.id(),
                command.justified(),
                remarks == null || silent
                        ? null
                        : remarks.about(command.caseFile().subject())));
        return said;
    }

    private Access known(BreakGlassCommand command) {
        return glass.of(command.breakGlass()).orElseThrow(() -> Refused.because(new NotFound()));
    }

    private static boolean isOwn(Access access, Actor by) {
        return access.opened().by().equals(by.id());
    }
}
