package org.evenhand.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RescreenCause;
import org.evenhand.safeguarding.Screening;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts joint sessions for each parent; after so many since the last screening it is due again (S3). Each service sets how many. */
@Component
final class JointSessionsHeld {

    private final int most;

    /** @param most joint sessions that one screening is good for, at least 1 */
    JointSessionsHeld(@Value("${evenhand.safeguarding.rescreen-after-sessions:6}") int most) {
        if (most < 1) {
            throw new IllegalArgumentException("evenhand.safeguarding.rescreen-after-sessions is at least 1");
        }
        this.most = most;
    }

    /** @param parents who came together; one alone is not joint work */
    List<ScreeningEvent> oneMore(
            SessionId session, CaseFileId caseFile, List<PersonId> parents, LocalDate on, OtherStreams others) {
        var said = new ArrayList<ScreeningEvent>();
        if (parents.size() < 2) {
            return said;
        }
        for (PersonId parent : parents) {
            var screening =
                    Screening.of(others.eventsOf(ScreeningEvent.streamOf(caseFile, parent), ScreeningEvent.class));
            said.add(new JointSessionCounted(caseFile, parent, session));
            if (screening.jointSessions() + 1 >= most) {
                said.add(new RescreenCalledFor(caseFile, parent, RescreenCause.SESSIONS, on, null));
            }
        }
        return said;
    }
}
