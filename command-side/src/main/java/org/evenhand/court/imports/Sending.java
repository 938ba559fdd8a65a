package org.evenhand.court.imports;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.court.CourtImportId;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Derived;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * How an import asks: by ordinary commands, as the system on behalf of whoever brought the file, each with an id that comes
 * from the file and the place in it. So the same file asks the same again and gets the first answers.
 */
final class Sending {

    private final Commands commands;
    private final StaffId bringer;
    private final CourtImportId courtImport;
    private final String sha256;
    private final ZoneId zone;
    private long position = Outcome.Accepted.NOTHING;

    Sending(Commands commands, StaffId bringer, CourtImportId courtImport, String sha256, ZoneId zone) {
        this.commands = commands;
        this.bringer = bringer;
        this.courtImport = courtImport;
        this.sha256 = sha256;
        this.zone = zone;
    }

    /** @param step names the command within the file: where it comes from, and which of several from there */
    Outcome send(Command command, String step) {
        return send(command, step, Actor.SYSTEM, bringer);
    }

    /** As the bringer themselves, whose right is asked. */
    Outcome sendAs(Actor actor, Command command, String step) {
        return send(command, step, actor, null);
    }

    private Outcome send(Command command, String step, Actor actor, @Nullable StaffId onBehalfOf) {
        UUID id = Derived.from(
                "court-import", sha256, actor.id(), command.getClass().getSimpleName(), step);
        var intent = new Intent(
                id,
                actor,
                onBehalfOf,
                Optional.of("import:" + courtImport.value()),
                Purpose.COURT_PROCEEDINGS,
                courtImport.value(),
                null,
                null,
                zone);
        Outcome outcome = commands.send(command, intent);
        if (outcome instanceof Outcome.Accepted accepted) {
            position = Math.max(position, accepted.position());
        }
        return outcome;
    }

    /** Leaf index of the last thing said. */
    long position() {
        return position;
    }
}
