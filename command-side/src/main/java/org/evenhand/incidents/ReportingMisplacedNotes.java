package org.evenhand.incidents;

import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.platform.Commands;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;
import org.evenhand.record.Confided;
import org.evenhand.record.Derived;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.springframework.stereotype.Component;

/**
 * A signed note that stood in the wrong person's record is an incident (edge case 9), opened when the note is moved and not when
 * somebody remembers to. A follow-up and not a guard: putting the note right must not wait for it. Whether somebody was told what
 * was not for them, and who must hear of it, is classified by people.
 */
@Component
final class ReportingMisplacedNotes implements FollowUp {

    static final String NAME = "reporting-misplaced-notes";

    private final Commands commands;

    ReportingMisplacedNotes(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void follow(Followed followed) {
        if (followed.event() instanceof NoteReattributed moved) {
            commands.send(
                    new ReportIncident(
                            new IncidentId(Derived.from("misplaced-note", followed.id())),
                            moved.caseFile(),
                            IncidentKind.WRONG_RECORD,
                            new Confided(
                                    "A signed note stood in the wrong person's record and was moved to the right one."),
                            null,
                            false),
                    followed.intent(NAME));
        }
    }
}
