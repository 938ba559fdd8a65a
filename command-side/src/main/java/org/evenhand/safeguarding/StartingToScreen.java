package org.evenhand.safeguarding;

import java.time.Instant;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.SafeguardingRefusal.InterpreterIsInTheCase;
import org.evenhand.safeguarding.SafeguardingRefusal.NotAParentOfTheCase;
import org.evenhand.safeguarding.SafeguardingRefusal.SafeContactRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreenAlone;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreeningInAClosedCase;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreeningInTheFuture;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;

/** A screening begins with one parent, alone, who can be reached safely afterwards. */
record StartingToScreen(OtherStreams others, LocalTimes times, Instant now) {

    ScreeningStarted of(StartScreening command) {
        CaseFile caseFile = CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
        if (!caseFile.isKnown()) {
            throw Refused.because(new NotFound());
        }
        if (caseFile.stage() == Stage.CLOSED) {
            throw Refused.because(new ScreeningInAClosedCase());
        }
        if (!caseFile.isParent(command.person())) {
            throw Refused.because(new NotAParentOfTheCase(command.person()));
        }
        refuseUnsafe(command, caseFile);
        Moment at = times.moment(command.at(), "at");
        if (at.at().isAfter(now)) {
            throw Refused.because(new ScreeningInTheFuture());
        }
        return new ScreeningStarted(
                command.caseFile(),
                command.person(),
                command.tool(),
                command.safeContactMethod().about(command.person().subject()),
                command.interpreter(),
                at);
    }

    private static void refuseUnsafe(StartScreening command, CaseFile caseFile) {
        if (!command.aloneConfirmed()) {
            throw Refused.because(new ScreenAlone());
        }
        if (command.interpreter() != null && caseFile.has(command.interpreter())) {
            throw Refused.because(new InterpreterIsInTheCase(command.interpreter()));
        }
        if (command.safeContactMethod().isBlank()) {
            throw Refused.because(new SafeContactRequired());
        }
    }
}
